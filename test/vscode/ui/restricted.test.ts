// A folder that the user has not trusted, as every new one is: nothing in it is run, so nothing has to be held back.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openFile } from './editor';
import { problems, titleButton } from './panels';
import { glimpse, pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const folder = path.join(__dirname, '../workspace');
const draft = '清源县2021年政府信息公开工作年度报告.txt';

describe('a draft in Restricted Mode', () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench(folder, {
      isRestricted: true,
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
    page = workbench.page;
  });
  pictureFailures(() => page);
  after(() => workbench?.close());

  it('is checked and mended', async () => {
    await page.locator('.statusbar-item', { hasText: '受限模式' }).waitFor();
    await openFile(page, draft);
    const rows = await problems(page);
    await rows.filter({ hasText: 'total/outcome' }).waitFor();
    await titleButton(page, '重算合计').click();
    await rows.filter({ hasText: 'total/outcome' }).waitFor({ state: 'detached' });
    await glimpse(page, 'restricted');
  });

  it('is no text of doubtful characters', async () => {
    // Unless told otherwise, VS Code warns of Chinese in folders that are not trusted.
    await page.locator('.statusbar-item', { hasText: '年报：1 处警告' }).waitFor();
    assert.equal(await page.locator('.editor-banner').count(), 0);
    assert.equal(await page.locator('.unicode-highlight').count(), 0);
  });
});

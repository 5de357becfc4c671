// VS Code for the web: the extension runs in the browser, and its server is a web worker.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, hoverSaying, squiggles } from './editor';
import { notifications, problems, runCommand, titleButton } from './panels';
import { cell, previewPage } from './previewPage';
import { pictureOfFailure } from './shots';
import { openWeb, type Web } from '../rig/web';

const folder = path.join(__dirname, '../workspace');
const draft = '清源县2021年政府信息公开工作年度报告.txt';
const text = readFileSync(path.join(folder, draft), 'utf8');

describe('in the browser', () => {
  let web: Web;
  let page: Page;

  before(async () => {
    web = await openWeb(folder);
    page = web.page;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictureOfFailure(page);
  });
  after(() => web?.close());

  it('finds the same problems', async () => {
    await page.getByRole('treeitem', { name: draft }).dblclick();
    const rows = await problems(page);
    await rows.filter({ hasText: 'total/outcome' }).waitFor();
    await titleButton(page, '重算合计').waitFor();
  });

  it('explains a row', async () => {
    await goTo(page, text, '（七）总计');
    await squiggles(page, 'error').first().waitFor();
    await hoverSaying(page, '依据：国办公开办函〔2021〕30号');
    await page.keyboard.press('Escape');
  });

  it('recalculates the totals', async () => {
    await runCommand(page, '重算合计');
    await notifications(page).filter({ hasText: '已重算 1 处合计' }).waitFor();
    await (await problems(page)).filter({ hasText: 'total/outcome' }).waitFor({ state: 'detached' });
  });

  it('shows the report, and writes a number into the draft', async () => {
    await titleButton(page, '打开预览').click();
    const preview = previewPage(page);
    const written = cell(preview, 'requests/outcome/total');
    await written.filter({ hasText: '15' }).dblclick();
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await preview.locator('.notes', { hasText: '（七）总计应为 15' }).waitFor();
    await (await problems(page)).filter({ hasText: 'total/outcome' }).waitFor();
  });
});

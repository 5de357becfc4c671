// What the editor shows in the text of a draft with one cell per line, in a Chinese interface.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectDir } from '../rig/paths';
import { goTo, hoverSaying, openFile, refactorings } from './editor';
import { pictureOfFailure, screenshot } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const draft = '望岚市文化和旅游局2022年政府信息公开工作年度报告.txt';

describe('inside the text', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  let workbench: Workbench;
  let page: Page;
  let text: string;

  before(async () => {
    cpSync(path.join(projectDir, 'examples', draft), path.join(folder, draft));
    text = readFileSync(path.join(folder, draft), 'utf8');
    workbench = await openWorkbench(folder);
    page = workbench.page;
    await openFile(page, draft);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictureOfFailure(page);
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  it('names the columns at the ends of lines', async () => {
    await goTo(page, text, '一、本年新收');
    await page
      .locator('.view-line', { hasText: /^9\s*自然人/ })
      .first()
      .waitFor();
    await screenshot(page, 'inlay-hints');
  });

  it('lights up the addends of a total', async () => {
    await goTo(page, text, '13\n二、');
    await page.locator('.wordHighlightStrong').first().waitFor();
    await screenshot(page, 'highlights');
  });

  it('says what a group comes to', async () => {
    await goTo(page, text, '（三）不予公开');
    await hoverSaying(page, '本组各行之和');
    await screenshot(page, 'hover-group');
    await page.keyboard.press('Escape');
  });

  it('offers to move a section with its text', async () => {
    await goTo(page, text, '二、主动公开政府信息情况');
    const entries = await refactorings(page);
    await entries.filter({ hasText: '本部分连同正文下移' }).waitFor();
    await screenshot(page, 'move-section');
    await page.keyboard.press('Escape');
  });
});

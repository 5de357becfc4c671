// What the editor shows in the text of a draft with one cell per line, in a Chinese interface.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectDir } from '../rig/paths';
import { goTo, hoverSaying, openFile, refactorings } from './editor';
import { glimpse, pictureFailures, screenshot } from './shots';
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
  pictureFailures(() => page);
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

  it('shows a cell in its row, and whether its equations hold', async () => {
    await goTo(page, text, '5\n2\n0\n0\n1\n0\n9');
    await hoverSaying(page, '▸ 5 ◂');
    const hover = page.locator('.monaco-hover:visible .hover-contents', { hasText: '（一）予以公开 · 自然人' });
    assert.deepEqual(await hover.locator('td').allInnerTexts(), ['▸ 5 ◂', '2', '0', '0', '1', '0', '9']);
    const [inRow, inColumn] = await hover.locator('li').allInnerTexts();
    assert.equal(inRow, '总计 9 = 自然人 5 + 商业企业 2 + 法律服务机构 1（其余为 0） ✗ 相差 1');
    assert.match(inColumn!, /^（七）总计 9 = （一）予以公开 5 .* ✓$/);
    await glimpse(page, 'hover-cell');
    await page.keyboard.press('Escape');
  });

  it('offers to move a section with its text', async () => {
    await goTo(page, text, '二、主动公开政府信息情况');
    const entries = await refactorings(page);
    await entries.filter({ hasText: '本部分连同正文下移' }).waitFor();
    await screenshot(page, 'move-section');
    await page.keyboard.press('Escape');
  });

  it('completes the signature, by the initials of its pinyin', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('lk');
    await offered('落款').waitFor();
    await glimpse(page, 'completion-snippet');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '××××年×月×日' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('completes a row that a table lacks, with its zeros', async () => {
    await goTo(page, text, '2.重复申请');
    for (let line = 0; line < 8; line++) await page.keyboard.press('Control+Shift+K');
    await page.keyboard.press('Control+Shift+Enter');
    await page.keyboard.type('cf');
    await offered('2.重复申请').waitFor();
    await glimpse(page, 'completion-row');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '2.重复申请' }).waitFor();
    await page.locator('.statusbar-item', { hasText: '年报：3 处错误，1 处警告' }).waitFor();
    await glimpse(page, 'completed-row');
  });

  const offered = (entry: string): Locator =>
    page.locator('.suggest-widget.visible .monaco-list-row', { hasText: entry }).first();
});

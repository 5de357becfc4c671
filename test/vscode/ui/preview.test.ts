// The preview beside a draft, in a Chinese interface.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { contrast } from './contrast';
import { fileHolds } from './files';
import { goTo, openFile } from './editor';
import { chooseTheme, titleButton } from './panels';
import { cell, cursorLine, previewPage } from './previewPage';
import { glimpse, pictureFailures, screenshot } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const folder = path.join(__dirname, '../workspace');
const draft = '清源县2021年政府信息公开工作年度报告.txt';
const text = readFileSync(path.join(folder, draft), 'utf8');
const total = 'requests/outcome/total';

describe('the preview of a draft', () => {
  let workbench: Workbench;
  let page: Page;
  let preview: FrameLocator;

  before(async () => {
    workbench = await openWorkbench(folder);
    page = workbench.page;
    preview = previewPage(page);
    await openFile(page, draft);
  });
  pictureFailures(() => page);
  after(() => workbench?.close());

  const lineOf = (start: string): string => text.split('\n').find((line) => line.startsWith(start))!;
  /** The workbench saves by itself; waits for the file to hold a text. */
  const saved = (expected: string): Promise<string> => fileHolds(path.join(workbench.folder, draft), expected);

  it('opens beside the editor, as the report is published', async () => {
    await titleButton(page, '打开预览').click();
    await preview.locator('h1', { hasText: '清源县人民政府2021年政府信息公开工作年度报告' }).waitFor();
    assert.equal(await preview.locator('h2').count(), 6);
    assert.equal(await preview.getByRole('grid').count(), 3);
    assert.equal(await preview.locator('th', { hasText: '三、本年度办理结果' }).getAttribute('rowspan'), '22');
  });

  it('marks a fault in its cell and tells it below', async () => {
    await preview.locator(`td.error[data-cell="${total}"]`, { hasText: '16' }).waitFor();
    await preview.locator('.notes', { hasText: '（七）总计应为 15' }).waitFor();
    await preview.locator('mark.warning', { hasText: '存在的主要问提及改进情况' }).waitFor();
  });

  it('puts the cursor where a cell stands in the draft', async () => {
    await cell(preview, total).click();
    await page.locator('.editor-instance .selected-text').first().waitFor();
    await screenshot(page, 'preview');
    await page.keyboard.press('Control+1');
    const line = text.split('\n').indexOf(lineOf('（七）总计'));
    await cursorLine(page, line + 1, 2).waitFor();
  });

  it('follows the draft while it is written, and replaces nothing that stays', async () => {
    const kept = preview.locator('h1');
    await kept.evaluate((element) => element.setAttribute('data-kept', ''));
    await goTo(page, text, '3286条');
    await page.keyboard.type('1');
    await preview.locator('p', { hasText: '政府信息13286条' }).waitFor();
    assert.notEqual(await kept.getAttribute('data-kept'), null);
    await page.keyboard.press('Backspace');
    await preview.locator('p', { hasText: '政府信息3286条' }).waitFor();
  });

  it('writes a number into the draft, there and nowhere else', async () => {
    await cell(preview, total).dblclick();
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    await preview.locator(`td:not(.error)[data-cell="${total}"]`, { hasText: '15' }).waitFor();
    await preview.locator('.notes', { hasText: '（七）总计应为' }).waitFor({ state: 'detached' });
    await saved(text.replace('\t16\n', '\t15\n'));
  });

  it('takes it back in one step', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Z');
    await preview.locator(`td.error[data-cell="${total}"]`, { hasText: '16' }).waitFor();
    await saved(text);
  });

  it('is used by keyboard alone', async () => {
    const focused = preview.locator('td:focus');
    await cell(preview, 'requests/received/person').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused.getAttribute('aria-label'), '二、上年结转政府信息公开申请数量，商业企业：0');
    await page.keyboard.press('7');
    await preview.locator('td input').waitFor();
    await page.keyboard.press('Escape');
    await preview.locator('td input').waitFor({ state: 'detached' });
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    assert.equal(await preview.locator('td input').inputValue(), '1');
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await preview.getByRole('alert').filter({ hasText: '应填不小于 0 的整数，“x”未写入' }).waitFor();
    await cell(preview, 'requests/carriedOver/total').filter({ hasText: /^1$/ }).waitFor();
    await saved(text);
  });

  // Last, since the window keeps the theme.
  for (const [theme, kind] of [
    ['Dark Modern', 'dark'],
    ['Light High Contrast', 'high-contrast-light'],
  ] as const) {
    it(`can be read in ${theme}`, async () => {
      await chooseTheme(page, theme);
      await preview.locator(`body.vscode-${kind}`).waitFor();
      for (const element of [cell(preview, 'requests/received/person'), preview.locator('.notes .note').first()]) {
        await element.waitFor();
        const colours = await element.evaluate((each) => ({
          text: getComputedStyle(each).color,
          page: getComputedStyle(document.body).backgroundColor,
        }));
        assert.ok(contrast(colours.text, colours.page) >= 4.5, `${colours.text} on ${colours.page}`);
      }
      await glimpse(page, `preview-${kind}`);
    });
  }
});

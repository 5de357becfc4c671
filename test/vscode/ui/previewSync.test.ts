// The preview of a file with two reports: scrolling, choosing a report, exporting, and what survives a reload.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { projectDir } from '../rig/paths';
import { goTo, openFile } from './editor';
import { fileHolds } from './files';
import { runCommand, titleButton } from './panels';
import { cell, previewPage } from './previewPage';
import { pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const examples = path.join(projectDir, 'examples');
const parts = [
  '青禾县人民政府2023年政府信息公开工作年度报告.txt',
  '雁溪县自然资源局2020年政府信息公开工作年度报告.txt',
];
const name = '年报汇编.txt';

describe('the preview of several reports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  const text = parts.map((part) => readFileSync(path.join(examples, part), 'utf8')).join('\n');
  let workbench: Workbench;
  let page: Page;
  let preview: FrameLocator;

  before(async () => {
    cpSync(path.join(examples, parts[0]!), path.join(folder, parts[0]!));
    writeFileSync(path.join(folder, name), text);
    // What VS Code saves by itself while it is undone stays on the disk.
    workbench = await openWorkbench(folder, { settings: { 'files.autoSave': 'off' } });
    page = workbench.page;
    preview = previewPage(page);
    await openFile(page, name);
    await titleButton(page, '打开预览').click();
    await title('青禾县').waitFor();
  });
  pictureFailures(() => page);
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  const title = (organ: string) => preview.locator('h1', { hasText: organ });
  const scrolled = () => preview.locator('body').evaluate(() => window.scrollY);
  /** Waits until the page has scrolled away from a place. */
  const scrolledFrom = (before: number): Promise<unknown> =>
    preview
      .locator('body')
      .evaluate(
        (_, before) =>
          window.scrollY !== before || new Promise((resolve) => addEventListener('scroll', resolve, { once: true })),
        before,
      );

  it('scrolls with the editor, and the editor with it', async () => {
    const top = await scrolled();
    await goTo(page, text, '五、存在的主要问题');
    await scrolledFrom(top);
    await preview.locator('h2', { hasText: '五、' }).first().waitFor();
    await preview.locator('body').evaluate(() => window.scrollTo({ top: 0 }));
    await page.locator('.editor-instance .view-line', { hasText: '青禾县人民政府2023年' }).first().waitFor();
  });

  it('shows the report that is chosen, and the editor goes there', async () => {
    await preview.getByRole('combobox').selectOption({ index: 1 });
    await title('雁溪县').waitFor();
    await page.locator('.editor-instance .view-line', { hasText: '雁溪县自然资源局2019年' }).first().waitFor();
  });

  it('follows the cursor into another report', async () => {
    await page.keyboard.press('Control+1');
    await goTo(page, text, '青禾县');
    await title('青禾县').waitFor();
    await goTo(page, text, '雁溪县');
    await title('雁溪县').waitFor();
  });

  it('is exported, all reports in one file without scripts', async () => {
    await runCommand(page, '导出 HTML');
    const dialog = page.locator('.quick-input-widget:visible');
    // The dialog has opened once it lists the folder.
    await dialog.locator('.monaco-list-row', { hasText: '..' }).waitFor();
    const target = path.join(workbench.folder, '汇编.html');
    await dialog.locator('input:visible').first().fill(target);
    await dialog.getByRole('button', { name: '确定' }).click();
    const html = await fileHolds(target, (html) => html.includes('</html>'));
    for (const organ of ['青禾县人民政府2023年', '雁溪县自然资源局2019年']) assert.ok(html.includes(organ));
    assert.doesNotMatch(html, /<script|https?:/);
    await page.locator('.notification-toast', { hasText: '汇编.html' }).waitFor();
  });

  it('is there again when the window is loaded anew', async () => {
    await runCommand(page, '重新加载窗口');
    await cell(preview, 'requests/received/total').waitFor();
  });

  it('takes back what was written, from inside the grid', async () => {
    await page.keyboard.press('Control+1');
    await goTo(page, text, '禾县');
    await page.keyboard.type('田');
    await title('青田禾县').waitFor();
    const written = cell(preview, 'requests/received/person');
    const before = (await written.textContent())!;
    await written.dblclick();
    await page.keyboard.type('98765');
    await page.keyboard.press('Enter');
    await written.filter({ hasText: '98765' }).waitFor();
    await page.keyboard.press('Control+Z');
    await written.filter({ hasText: before }).waitFor();
    // What was written before stays.
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+S');
    await fileHolds(path.join(workbench.folder, name), text.replace('禾县', '田禾县'));
  });
});

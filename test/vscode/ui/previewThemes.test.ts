// The preview in a dark theme and in one of high contrast.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { contrast } from './contrast';
import { openFile } from './editor';
import { chooseTheme, titleButton } from './panels';
import { cell, previewPage } from './previewPage';
import { glimpse, pictureOfFailure } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const folder = path.join(__dirname, '../workspace');

describe('the preview in other themes', () => {
  let workbench: Workbench;
  let page: Page;
  let preview: FrameLocator;

  before(async () => {
    workbench = await openWorkbench(folder);
    page = workbench.page;
    preview = previewPage(page);
    await openFile(page, '清源县2021年政府信息公开工作年度报告.txt');
    await titleButton(page, '打开预览').click();
    await preview.locator('body').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictureOfFailure(page);
  });
  after(() => workbench?.close());

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

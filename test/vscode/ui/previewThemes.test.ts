// The preview in a dark theme and in one of high contrast.
import assert from 'node:assert/strict';
import path from 'node:path';
import { contrast } from './contrast';
import { openFile } from './editor';
import { titleButton } from './panels';
import { cell, previewPage } from './previewPage';
import { glimpse, pictureOfFailure } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const folder = path.join(__dirname, '../workspace');

describe('the preview in other themes', () => {
  for (const [theme, kind] of [
    ['Default Dark Modern', 'dark'],
    ['Default High Contrast Light', 'high-contrast-light'],
  ] as const) {
    it(`can be read in ${theme}`, async () => {
      const workbench: Workbench = await openWorkbench(folder, { settings: { 'workbench.colorTheme': theme } });
      const { page } = workbench;
      try {
        const preview = previewPage(page);
        await openFile(page, '清源县2021年政府信息公开工作年度报告.txt');
        await titleButton(page, '打开预览').click();
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
      } catch (error) {
        await pictureOfFailure(page);
        throw error;
      } finally {
        await workbench.close();
      }
    });
  }
});

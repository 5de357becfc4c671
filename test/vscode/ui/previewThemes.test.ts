// The preview in a dark theme and in one of high contrast.
import assert from 'node:assert/strict';
import path from 'node:path';
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

/** As WCAG 2 defines it, of two colours `rgb(…)`. */
function contrast(first: string, second: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = colour.match(/[\d.]+/g)!.map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

// VS Code for the web: the extension runs in the browser, and its server is a web worker.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { applyFix, goTo, hoverSaying, squiggles } from './editor';
import { notifications, problems, runCommand, titleButton } from './panels';
import { cell, previewPage } from './previewPage';
import { pictureFailures } from './shots';
import { openWeb, type Web } from '../rig/web';

const drafts = path.join(__dirname, '../workspace');
const draft = '清源县2021年政府信息公开工作年度报告.txt';
const text = readFileSync(path.join(drafts, draft), 'utf8');

describe('in the browser', () => {
  let web: Web;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-web-'));

  before(async () => {
    cpSync(drafts, folder, { recursive: true });
    mkdirSync(path.join(folder, '旧稿'));
    writeFileSync(path.join(folder, '旧稿/年报.txt'), text);
    writeFileSync(path.join(folder, '旧稿/.xxgk-report.json'), '{ "rules": { "total/outcome": "off" } }');
    web = await openWeb(folder);
    page = web.page;
  });
  pictureFailures(() => page);
  after(async () => {
    await web?.close();
    rmSync(folder, { recursive: true });
  });

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

  it('checks the files of the workspace, each by the configuration of its folder', async () => {
    await runCommand(page, '检查工作区的全部年报');
    await notifications(page).filter({ hasText: '已检查 4 个文件，其中年报 3 份：2 处错误，3 处警告' }).waitFor();
  });

  it('puts a finding on the list of those to be ignored', async () => {
    await page.locator('.tab', { hasText: draft }).first().click();
    await goTo(page, text, '（七）总计');
    await squiggles(page, 'error').first().waitFor();
    await applyFix(page, '忽略此处（total/outcome）');
    await (await problems(page)).filter({ hasText: '现为 14' }).waitFor({ state: 'detached' });
  });
});

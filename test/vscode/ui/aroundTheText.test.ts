// What stands around a draft, in a Chinese interface: the status bar, the menu, the log and the configuration file.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { goTo, hoverSaying, openFile } from './editor';
import { runCommand, titleButton } from './panels';
import { glimpse, pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const draft = '清源县2021年政府信息公开工作年度报告.txt';
const configFile = '.xxgk-report.json';
const config = '{\n  "rules": {\n    "text/width": "off",\n    "text/widht": "off",\n    "text/space": ""\n  }\n}\n';

describe('around the text', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    cpSync(path.join(__dirname, '../workspace', draft), path.join(folder, draft));
    writeFileSync(path.join(folder, configFile), config);
    workbench = await openWorkbench(folder);
    page = workbench.page;
    await openFile(page, draft);
  });
  pictureFailures(() => page);
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  const status = (): Locator => page.locator('.statusbar-item', { hasText: '年报：1 处错误，1 处警告' });

  it('the status bar counts the problems and leads to them', async () => {
    await status().hover();
    const explained = page.locator('.monaco-hover:visible', { hasText: '单击查看问题' });
    await explained.filter({ hasText: '机关：清源县人民政府' }).filter({ hasText: '格式：2021 年格式' }).waitFor();
    await glimpse(page, 'status-hover');
    await status().click();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'total/outcome' }).waitFor();
  });

  it('the menu of the editor has the commands, each once', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Shift+F10');
    const entries = page.locator('.context-view .monaco-menu .action-item');
    await entries.filter({ hasText: /^年报$/ }).hover();
    const submenu = page.locator('.context-view .monaco-submenu .action-label');
    await submenu.filter({ hasText: '导出 HTML' }).waitFor();
    const commands = ['重算合计', '补齐缺少的部分', '修复可自动改正的问题', '空白处填 0'];
    const titles = [...commands, '新建政府信息公开年报…', '打开预览', '导出 HTML'];
    assert.deepEqual(
      (await submenu.allInnerTexts()).filter((title) => title.trim() !== ''),
      titles,
    );
    await glimpse(page, 'context-menu');
    for (let menus = 0; menus < 2; menus++) await page.keyboard.press('Escape');
    await entries.first().waitFor({ state: 'detached' });
  });

  it('the log says how to get timings, and then has them', async () => {
    const log = (text: string): Locator => page.locator('.output-view .view-lines', { hasText: text });
    await runCommand(page, '年报: 显示日志');
    await log('已启动，版本').waitFor();
    await page.locator('.output-view .view-line').first().click();
    await status().waitFor();
    await titleButton(page, '重算合计').waitFor();
    await runCommand(page, '设置日志级别');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '调试' }).first().click();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('无');
    await log('毫秒').waitFor();
    await glimpse(page, 'log');
    await page.keyboard.press('Control+Z');
  });

  it('the configuration file is checked, explained and completed by VS Code', async () => {
    await openFile(page, configFile);
    await page.locator('.squiggly-warning').first().waitFor();
    await goTo(page, config, 'text/width');
    await hoverSaying(page, '中文之间用了半角标点');
    await glimpse(page, 'config-hover');
    await page.keyboard.press('Escape');
    await goTo(page, config, '"\n  }');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'hint' }).waitFor();
    // Once more: what each of them means.
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details-container', { hasText: '错误：按格式或算术必定有误' }).waitFor();
    await glimpse(page, 'config-completion');
    await page.keyboard.press('Escape');
  });
});

// What the refactor menu, the formatter and the commands write into a draft; each is taken back in one step.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectDir } from '../rig/paths';
import { applyRefactoring, cursorAt, goTo, openFile } from './editor';
import { dismissNotification, notifications, runCommand } from './panels';
import { glimpse, pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const name = '青禾县人民政府2023年政府信息公开工作年度报告.txt';
const clean = readFileSync(path.join(projectDir, 'examples', name), 'utf8');
/** Numbers of a section and of two sub-headings are wrong. */
const text = clean
  .replace('五、存在', '六、存在')
  .replace('（三）政府信息管理', '（四）政府信息管理')
  .replace('（四）政府信息公开平台', '（六）政府信息公开平台');

describe('rewriting a draft', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    writeFileSync(path.join(folder, name), text);
    workbench = await openWorkbench(folder, { settings: { 'files.autoSave': 'off' } });
    page = workbench.page;
    await openFile(page, name);
    await page.locator('.statusbar-item', { hasText: '年报：' }).waitFor();
  });
  pictureFailures(() => page);
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  /** What the editor holds, once it has changed. */
  async function written(): Promise<string> {
    const changed = page.locator('.tab.active.dirty');
    await changed.waitFor();
    await page.keyboard.press('Control+S');
    await changed.waitFor({ state: 'detached' });
    return readFileSync(path.join(workbench.folder, name), 'utf8');
  }

  async function takeBack(steps = 1): Promise<void> {
    for (let step = 0; step < steps; step++) await page.keyboard.press('Control+Z');
    assert.equal(await written(), text);
  }

  it('numbers sections anew', async () => {
    await goTo(page, text, '二、主动公开');
    await applyRefactoring(page, '重新编号');
    assert.equal(await written(), text.replace('六、存在', '五、存在'));
    await takeBack();
  });

  it('numbers sub-headings anew', async () => {
    await goTo(page, text, '（一）主动公开');
    await applyRefactoring(page, '重新编号');
    assert.equal(await written(), clean.replace('五、存在', '六、存在'));
    await takeBack();
  });

  it('moves a section down, with its text', async () => {
    const at = ['一、总体情况', '二、主动公开', '三、收到和处理'].map((start) => text.indexOf(`\n${start}`) + 1);
    const [first, second, third] = at as [number, number, number];
    const moved = text.slice(0, first) + text.slice(second, third) + text.slice(first, second) + text.slice(third);
    await goTo(page, text, '一、总体情况');
    await applyRefactoring(page, '本部分连同正文下移');
    assert.equal(await written(), moved);
    // The cursor goes with the section, so that it can be moved on.
    await cursorAt(page, moved, '一、总体情况');
    await glimpse(page, 'moved');
    await takeBack();
  });

  it('writes a table in other layouts, and aligns one in Markdown', async () => {
    const rewrite = async (before: string, title: string): Promise<string> => {
      await goTo(page, before, '一、本年新收');
      await applyRefactoring(page, title);
      return written();
    };
    const aligned = await rewrite(text, '统计表改写为 Markdown 表格');
    assert.match(aligned, /\n\| 一、本年新收政府信息公开申请数量 [ |]+\| 31 +\| 6 +\| 0 .*\| 40 +\|\n/);
    await glimpse(page, 'rewritten-pipe');
    await goTo(page, aligned, '一、本年新收');
    await page.keyboard.type('   ');
    assert.equal(await written(), aligned.replace('一、本年新收', '   一、本年新收'));
    await page.keyboard.press('Control+Shift+I');
    assert.equal(await written(), aligned);

    const cells = await rewrite(aligned, '统计表改写为一格一行');
    assert.match(cells, /\n\t一、本年新收政府信息公开申请数量\n\t31\n\t6\n\t0\n\t1\n\t2\n\t0\n\t40\n/);
    await glimpse(page, 'rewritten-cells');
    const rows = await rewrite(cells, '统计表改写为一行一条、TAB 分隔');
    assert.match(rows, /\n一、本年新收政府信息公开申请数量\t+31\t6\t0\t1\t2\t0\t40\n/);
    await takeBack(5);
  });

  it('puts zeros into blank cells', async () => {
    const row = '1.属于国家秘密\t';
    await goTo(page, text, row);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    for (let each = 0; each < 3; each++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    const blank = text.replace(`${row}0\t0\t0\t0\t0\t0\t0`, `${row}0\t0\t0\t0\t\t0\t`);
    assert.equal(await written(), blank);
    await runCommand(page, '空白处填 0');
    await notifications(page).filter({ hasText: '已在 2 个空白处填 0。' }).waitFor();
    assert.equal(await written(), text);
    await glimpse(page, 'filled');
    await dismissNotification(page);
    await page.keyboard.press('Control+Z');
    assert.equal(await written(), blank);
  });
});

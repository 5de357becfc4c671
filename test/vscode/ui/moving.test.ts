// Ways through drafts, in a Chinese interface: selections, quoted numbers, the outline above the text, sections of
// other files, addresses, folds.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectDir } from '../rig/paths';
import { cursorAt, goTo, openFile, selected } from './editor';
import { glimpse, pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const examples = path.join(projectDir, 'examples');
const draft = '青禾县人民政府2023年政府信息公开工作年度报告.txt';
const other = '雁溪县自然资源局2020年政府信息公开工作年度报告.txt';
const sentence = '2023年收到政府信息公开申请40件。';
const text = readFileSync(path.join(examples, draft), 'utf8')
  .replace('电话：0000-6210088', '网址：www.qinghe.example，邮箱：xxgk@qinghe.example')
  .replace('\n五、存在', `${sentence}\n\n五、存在`);

describe('ways through drafts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    cpSync(path.join(examples, other), path.join(folder, other));
    writeFileSync(path.join(folder, draft), text);
    workbench = await openWorkbench(folder);
    page = workbench.page;
    await openFile(page, draft);
    await page.locator('.statusbar-item', { hasText: '年报：无误' }).waitFor();
  });
  pictureFailures(() => page);
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  const line = (start: string): Locator => page.locator('.editor-instance .view-line', { hasText: start });

  it('selects a cell, the values of its row, the row, the table, the section, the report', async () => {
    const table = text.slice(text.indexOf('（本列数据'), text.indexOf('\n\n四、政府信息公开行政复议'));
    const row = text.split('\n').find((each) => each.startsWith('一、本年新收'))!;
    const values = row.slice(row.indexOf('31'));
    await goTo(page, text, values);
    for (const step of ['31', values, row, table, `三、收到和处理政府信息公开申请情况\n\n${table}\n`, text]) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      assert.equal(await selected(page, step.length), step);
      if (step === row) await glimpse(page, 'selection');
    }
    await page.keyboard.press('Shift+Alt+ArrowLeft');
    await selected(page, text.slice(text.indexOf('三、收到'), text.indexOf('\n四、政府信息公开行政')).length);
  });

  it('goes from the number of a sentence to its cell, and from the cell to every sentence', async () => {
    await goTo(page, text, '40件，上年结转');
    await page.keyboard.press('F12');
    await cursorAt(page, text, '40\n二、上年结转');
    for (const key of ['F12', 'Shift+F12']) {
      await page.keyboard.press(key);
      await page.locator('.peekview-title', { hasText: '引用(3)' }).waitFor();
      await page.locator('.peekview-widget .monaco-list-row', { hasText: sentence.slice(5) }).waitFor();
      await glimpse(page, 'references');
      await page.keyboard.press('Escape');
      await page.locator('.peekview-title').waitFor({ state: 'detached' });
    }
  });

  it('names the place of the cursor above the text, with what stands beside it', async () => {
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: '一、本年新收政府信息公开申请数量' }).waitFor();
    const [, ...names] = await crumbs.allInnerTexts();
    const section = '收到和处理政府信息公开申请情况';
    const expected = [draft.replace('.txt', ''), `三、${section}`, `统计表：${section}`];
    assert.deepEqual(names, [...expected, '一、本年新收政府信息公开申请数量']);
    await crumbs.last().click();
    const rows = page.locator('.monaco-breadcrumbs-picker .monaco-list-row');
    await rows.filter({ hasText: '二、上年结转政府信息公开申请数量' }).waitFor();
    await glimpse(page, 'breadcrumbs');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cursorAt(page, text, '二、上年结转');
  });

  it('finds the sections of a file that nobody has opened', async () => {
    await page.keyboard.press('Control+T');
    await page.locator('.quick-input-widget input').fill('#三、收到');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '雁溪县' }).waitFor();
    assert.equal(await rows.count(), 2);
    await glimpse(page, 'symbols');
    await page.locator('.quick-input-widget input').fill('#三、收到 雁溪');
    await rows.filter({ hasText: '青禾县' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: other }).waitFor();
    await cursorAt(page, readFileSync(path.join(examples, other), 'utf8'), '三、收到和处理');
  });

  it('folds sections, and tables inside them', async () => {
    const chord = async (key: string): Promise<void> => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press(key);
    };
    await openFile(page, draft);
    await chord('Control+0');
    // Of the whole report its title is left.
    await page.locator('.editor-instance .view-line').nth(1).waitFor({ state: 'detached' });
    await chord('Control+J');
    await chord('Control+2');
    await line('六、其他需要报告的事项').waitFor();
    assert.equal(await line('（一）主动公开').count(), 0);
    await glimpse(page, 'folded');
    await chord('Control+J');
    await line('（一）主动公开').waitFor();
    await chord('Control+3');
    await line('一、本年新收').waitFor({ state: 'detached' });
    await line('（一）主动公开').waitFor();
    await glimpse(page, 'folded-tables');
    await chord('Control+J');
  });

  it('links addresses, those without a protocol too', async () => {
    await goTo(page, text, '如有疑问');
    const links = page.locator('.editor-instance .detected-link');
    for (const address of ['www.qinghe.example', 'xxgk@qinghe.example'])
      await links.filter({ hasText: address }).waitFor();
    await links.last().hover();
    await page.locator('.monaco-hover:visible', { hasText: '链接' }).waitFor();
    await glimpse(page, 'links');
  });
});

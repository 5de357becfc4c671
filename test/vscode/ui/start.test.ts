// A new user, in a Chinese interface: from an empty window to a report in which nothing is wrong.
import type { Locator, Page } from 'playwright-core';
import { skeleton } from '../../../server/src/core';
import { cursorAt, goTo, paste } from './editor';
import { chooseTheme, runCommand } from './panels';
import { glimpse, pictureFailures, screenshot, walkthroughPicture } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const organ = '清源县教育局';
/** Nothing here changes the number of its lines. */
const original = skeleton(organ, 2023)!.text;

describe('a new report', () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
  });
  pictureFailures(() => page);
  after(() => workbench?.close());

  const input = (): Locator => page.locator('.quick-input-widget input');
  const status = (text: string): Locator => page.locator('.statusbar-item', { hasText: text });
  const line = (text: string | RegExp): Locator => page.locator('.view-line', { hasText: text }).first();

  /** Selects the line that holds a text. */
  async function selectLine(text: string): Promise<void> {
    await goTo(page, original, text);
    await page.keyboard.press('Home');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
  }

  it('takes two questions', async () => {
    await page.locator('.welcome-view a.monaco-button', { hasText: '新建政府信息公开年报' }).click();
    await page.locator('.quick-input-title', { hasText: '1/2' }).waitFor();
    await input().fill(`${organ}2023年`);
    await page.locator('.quick-input-message', { hasText: '只填机关名称' }).waitFor();
    await glimpse(page, 'new-report-question');
    await input().fill(organ);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: '2/2' }).waitFor();
    await input().fill('2018');
    await page.locator('.quick-input-message', { hasText: '2018 年没有统一格式' }).waitFor();
    await input().fill('2023');
    await page.locator('.quick-input-message', { hasText: '没有统一格式' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await line(`${organ}2023年政府信息公开工作年度报告`).waitFor();
    await status('年报：无误').waitFor();
  });

  it('goes from one thing to fill in to the next', async () => {
    await screenshot(page, 'new-report');
    await walkthroughPicture(page, 'new', { x: 348, y: 36, width: 760, height: 320 });
    await page.keyboard.insertText('清源县文苑路6号');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('0000-6210099');
    await line('地址：清源县文苑路6号，电话：0000-6210099。').waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds a sentence by the initials of its pinyin', async () => {
    await selectLine('存在的主要问题：（文字描述）');
    await page.keyboard.insertText('存在的主要问题：一是公开渠道较少。按照《');
    await page.keyboard.type('xxgktl');
    const widget = page.locator('.suggest-widget.visible');
    await widget.locator('.monaco-list-row', { hasText: '中华人民共和国政府信息公开条例' }).first().waitFor();
    await glimpse(page, 'completion-norm');
    await page.keyboard.press('Enter');
    await line('按照《中华人民共和国政府信息公开条例》').waitFor();
  });

  it('completes what a section lacks', async () => {
    await selectLine('本年度清源县教育局未收取');
    await page.keyboard.press('Delete');
    await page.keyboard.type('wsq');
    const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '未收取信息处理费' });
    await row.first().waitFor();
    await glimpse(page, 'completion-sentence');
    await walkthroughPicture(page, 'write', { x: 348, y: 370, width: 560, height: 100 });
    await page.keyboard.press('Enter');
    await line('本年度清源县教育局未收取政府信息公开信息处理费。').waitFor();
    await page.keyboard.type('wqt');
    await page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: '无其他需要报告的事项' })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await line('信息处理费。本年度无其他需要报告的事项。').waitFor();
  });

  it('takes cells of a spreadsheet into the cells of a table, in one step to undo', async () => {
    await copyTable(page, [
      ['4', '1', ''],
      ['1', '0', ''],
    ]);
    await goToValue('一、本年新收政府信息公开申请数量');
    await paste(page, line(/本年新收\S*\s+4\s+1\s+0\s+0/));
    await line(/上年结转\S*\s+1\s+0\s+0/).waitFor();
    await status('处错误').waitFor();
    await glimpse(page, 'pasted');
    await walkthroughPicture(page, 'mend', { x: 348, y: 332, width: 680, height: 120 });
    await page.keyboard.press('Control+Z');
    await line(/本年新收\S*\s+0\s+0\s+0\s+0/).waitFor();
    await status('年报：无误').waitFor();
  });

  it('takes a whole table with its labels, and tells what has no place in it', async () => {
    await copyTable(page, [
      ['一、本年新收政府信息公开申请数量', '3', '1', '0', '0', '0', '0', '4'],
      ['（一）予以公开', '3', '1', '0', '0', '0', '0', '4'],
      ['（二）部分公开', '7', '8'],
      ['（七）总计', '3', '1', '0', '0', '0', '0', '5'],
    ]);
    await paste(page, line(/本年新收\S*\s+3\s+1\s+0\s+0\s+0\s+0\s+4/));
    await page.locator('.notification-toast', { hasText: '有 2 个数在表中没有位置，未填入：7、8' }).waitFor();
    await status('处错误').waitFor();
    await glimpse(page, 'pasted-table');
    await walkthroughPicture(page, 'fill', { x: 348, y: 332, width: 680, height: 140 });
  });

  it('pastes anything else as text', async () => {
    await copy(page, { 'text/plain': '二是解读形式单一' });
    await goTo(page, original, '改进情况：');
    await page.keyboard.press('End');
    await paste(page, line('改进情况：（文字描述）二是解读形式单一'));
  });

  it('is right again when the totals are recalculated, as the status bar says', async () => {
    await runCommand(page, '重算合计');
    await status('年报：无误').waitFor();
    await walkthroughPicture(page, 'finish', { x: 0, y: 700, width: 560, height: 100 });
    await status('年报：无误').click();
    await page.locator('.markers-panel').waitFor();
    await glimpse(page, 'status');
  });

  for (const [name, theme] of [
    ['dark', 'Dark Modern'],
    ['high-contrast', 'Dark High Contrast'],
  ] as const) {
    it(`can be read in ${name}`, async () => {
      await chooseTheme(page, theme);
      await selectLine('改进情况：');
      await page.keyboard.insertText('改进情况：按照《');
      await page.keyboard.type('xxgk');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await glimpse(page, `start-${name}`);
      await page.keyboard.press('Escape');
    });
  }

  it('is introduced by a walkthrough', async () => {
    await runCommand(page, '打开演练');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '编制政府信息公开年报' }).first().click();
    await page.locator('.gettingStartedContainer', { hasText: '新建，或者打开草稿' }).waitFor();
    await page.locator('.gettingStartedContainer .step-title', { hasText: '改错' }).click();
    await page
      .locator('.gettingStartedContainer a, .gettingStartedContainer button', { hasText: '查看问题' })
      .first()
      .waitFor();
    await glimpse(page, 'walkthrough');
  });

  /** Puts the cursor at the first number of the row with a label. */
  async function goToValue(label: string): Promise<void> {
    await goTo(page, original, label);
    for (let step = 0; step < label.length + 3; step++) await page.keyboard.press('ArrowRight');
    await cursorAt(page, original, original.slice(original.indexOf(label) + label.length + 3));
  }
});

/** Copies cells as a spreadsheet does: a table in HTML beside TAB-separated text. */
async function copyTable(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  await copy(page, { 'text/plain': text, 'text/html': `<table>${html}</table>` });
}

function copy(page: Page, formats: Readonly<Record<string, string>>): Promise<void> {
  const blobs = Object.entries(formats).map(
    ([type, text]) => `${JSON.stringify(type)}: new Blob([${JSON.stringify(text)}], { type: ${JSON.stringify(type)} })`,
  );
  return page.evaluate(`navigator.clipboard.write([new ClipboardItem({ ${blobs.join(', ')} })])`);
}

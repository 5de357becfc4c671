// The colours of tables: labels, columns, numbers and totals, each told from the others.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { contrast } from './contrast';
import { goTo, openFile } from './editor';
import { chooseTheme } from './panels';
import { glimpse, pictureFailures } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const draft = path.join(__dirname, '../workspace/draft.txt');
const text = readFileSync(draft, 'utf8');
const row = '一、本年新收政府信息公开申请数量';
const themes = [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
  ['high-contrast', 'Dark High Contrast'],
  ['high-contrast-light', 'Light High Contrast'],
] as const;

/** One for each theme: a document that was open already would show the colours of the last one for a while. */
const fileFor = (theme: string): string => `${theme}-政府信息公开年报.txt`;
const plain = 'draft.txt';

type Look = Pick<CSSStyleDeclaration, 'color' | 'fontWeight' | 'backgroundColor'>;

describe('the colours of a table', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-drafts-'));
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    for (const name of [...themes.map(([each]) => fileFor(each)), plain]) cpSync(draft, path.join(folder, name));
    workbench = await openWorkbench(folder);
    page = workbench.page;
  });
  pictureFailures(() => page);
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  /** How a column's name, a row's, a number, a total and what is behind them look. */
  const looks = (): Promise<Look[]> =>
    page.evaluate(
      (pieces) => {
        const spans = [...document.querySelectorAll('.editor-instance .view-line span > span')];
        const found = pieces.map((piece) => spans.find(({ textContent }) => textContent === piece));
        return [...found, document.querySelector('.editor-instance .monaco-editor-background')]
          .map((element) => getComputedStyle(element ?? document.body))
          .map(({ color, fontWeight, backgroundColor }) => ({ color, fontWeight, backgroundColor }));
      },
      ['商业企业', row, '12', '15'],
    );

  /** Waits until they are told from each other: the server's colours come after those of the grammar. */
  async function assertTold(): Promise<void> {
    for (const deadline = Date.now() + 60_000; ;) {
      const [column, label, value, total, behind] = (await looks()) as [Look, Look, Look, Look, Look];
      const all = [column, label, value, total];
      const isTold =
        new Set([column, label, value].map(({ color }) => color)).size === 3 &&
        all.map(({ fontWeight }) => fontWeight).join() === '400,400,400,700' &&
        all.every(({ color }) => contrast(color, behind.backgroundColor) >= 4);
      if (isTold) return;
      assert.ok(Date.now() < deadline, JSON.stringify([...all, behind]));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  it('are there in plain text', async () => {
    await openFile(page, plain);
    await page.locator('.statusbar-item', { hasText: '纯文本' }).waitFor();
    await goTo(page, text, row);
    await assertTold();
    await glimpse(page, 'colours-plain');
  });

  for (const [name, theme] of themes) {
    it(`tell labels, numbers and totals in ${theme}`, async () => {
      await chooseTheme(page, theme);
      await openFile(page, fileFor(name));
      await goTo(page, text, row);
      await assertTold();
      await glimpse(page, `colours-${name}`);
    });
  }
});

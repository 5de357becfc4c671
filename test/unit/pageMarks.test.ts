import assert from 'node:assert/strict';
import { codesOfSevere } from '../support/check';
import { tablesOf } from '../support/conversions';
import type { Layout } from '../support/layouts';
import { makeReport, type Draft } from '../support/report';

/** What pages, browsers that print and readers of pages leave between the rows of a table. */
const marks = [
  '— 3 —',
  '-3-',
  '第3页',
  '第 3 页 共 5 页',
  '3/5',
  '3 / 5',
  'Page 3 of 5',
  '[page 3]',
  '2022/1/15 10:21',
  '2022-01-15',
  '![](images/p3.png)',
  'https://www.example.gov.cn/zwgk/2022/t20220115_123.html 3/5',
  '（续表）',
];

const layouts: readonly Layout[] = [
  'tabLines',
  'spacedLines',
  'rows',
  'lines',
  'markdown',
  'spaced',
  'emptyLines',
  'pieces',
];

/** What stands at the end of a page, and in front of the first line of the next. */
const numberings: Readonly<Record<string, (page: number) => { end: readonly string[]; begin: string }>> = {
  'the numbers of pages at their ends are none': (page) => ({ end: ['', String(page), ''], begin: '' }),
  'the numbers of pages at their beginnings are none': (page) => ({ end: [], begin: `${page + 1}\n\n` }),
  'where pages have no numbers, all are values': () => ({ end: [], begin: '' }),
};

describe('page marks between the rows of a table', () => {
  for (const layout of layouts) {
    it(`${layout}: are no values`, () => {
      const { text, cells } = makeReport({ form: '2021', layout, seed: 12 });
      for (const mark of marks) assertHarmless(text, mark, cells);
    });
  }

  for (const layout of ['spacedLines', 'lines', 'emptyLines'] as const) {
    it(`${layout}: the number of a page at its top is none either`, () => {
      const { text, cells } = makeReport({ form: '2021', layout, seed: 12 });
      assertHarmless(text, '\f4', cells);
    });
  }

  for (const layout of [...layouts, 'aligned', 'paddedRows', 'commas'] as const) {
    for (const [what, numbers] of Object.entries(numberings)) {
      it(`${layout}: ${what}`, () => {
        for (const seed of [3, 12]) {
          const { text, cells } = makeReport({ form: '2021', layout, seed });
          const paged = inPages(text, cells, numbers);
          assert.deepEqual(tablesOf(paged), tablesOf(text));
          assert.deepEqual(codesOfSevere(paged), codesOfSevere(text));
        }
      });
    }
  }
});

/** The text with a page break behind every fourth row of the tables that have several. */
function inPages(
  text: string,
  cells: Draft['cells'],
  numbering: (page: number) => { end: readonly string[]; begin: string },
) {
  const ends = new Map<string, number>();
  for (const { table, row, line } of cells) if (table !== 'review') ends.set(`${table} ${row}`, line);
  const lines = text.split('\n');
  [...new Set(ends.values())]
    .filter((_, index) => index % 4 === 0)
    .forEach((line, index) => {
      const { end, begin } = numbering(index + 1);
      lines[line] = [lines[line]!, ...end].join('\n');
      lines[line + 1] = `\f${begin}${lines[line + 1]}`;
    });
  return lines.join('\n');
}

function assertHarmless(text: string, mark: string, cells: ReturnType<typeof makeReport>['cells']): void {
  const lines = text.split('\n');
  const ends = cells.filter(({ table, column }) => table === 'requests' && column === 'total');
  for (const { line } of [ends[2]!, ends[11]!]) {
    const marked = [...lines.slice(0, line + 1), mark, ...lines.slice(line + 1)].join('\n');
    assert.deepEqual(tablesOf(marked), tablesOf(text), mark);
    assert.deepEqual(codesOfSevere(marked), codesOfSevere(text), mark);
  }
}

import assert from 'node:assert/strict';
import { analyseText, codesOfSevere } from '../../support/check';
import { expected, tablesOf, withRows } from '../../support/conversions';
import { openEditor } from '../../support/editor';
import type { Layout } from '../../support/layouts';
import { inPages, pageManners } from '../../support/pages';
import { makeReport } from '../../support/report';

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
  '--- Page 3 ---',
  '## Page 3',
  'P3',
  '3 of 6',
  '\\newpage',
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
    for (const [what, manner] of Object.entries(pageManners)) {
      it(`${layout}: pages with ${what}`, () => {
        for (const seed of [3, 12]) {
          const draft = makeReport({ form: '2021', layout, seed });
          const paged = inPages(draft, manner);
          assert.deepEqual(tablesOf(paged), tablesOf(draft.text));
          assert.deepEqual(codesOfSevere(paged), codesOfSevere(draft.text));
        }
      });
    }
  }

  it('numbers of pages are known without page breaks where no other number stands alone', () => {
    const draft = makeReport({ form: '2021', layout: 'rows', seed: 12 });
    const paged = inPages(draft, { ...pageManners['numbers at the ends'], break: '' });
    assert.deepEqual(tablesOf(paged), tablesOf(draft.text));
    assert.deepEqual(codesOfSevere(paged), codesOfSevere(draft.text));
  });

  it('a collection has its own title on all pages, or none, and its reports begin pages', () => {
    const drafts = [1, 2, 3].map((seed) => makeReport({ form: '2021', layout: 'lines', seed }));
    const collection = '清源县2021年政府信息公开工作年度报告汇编';
    const manner = { end: () => [], begin: () => [collection, ''], break: '\f' } as const;
    for (const texts of [drafts.map(({ text }) => text), drafts.map((draft) => inPages(draft, manner))]) {
      const whole = [collection, '', texts.join('\n\f')].join('\n');
      assert.equal(analyseText(whole).reports.length, 3);
      assert.deepEqual(codesOfSevere(whole), drafts.flatMap(({ text }) => codesOfSevere(text)).sort());
    }
  });

  for (const [name, head] of Object.entries({
    'a book of pages': (title: string, page: number) => `Page ${page} - ${title}`,
    'a number in front': (title: string, page: number) => `${page} ${title}`,
    'the page in front': (title: string, page: number) => `第 ${page} 页 ${title}`,
    'the page of so many behind': (title: string, page: number) => `${title} 第 ${page} 页 共 9 页`,
    'a fraction behind': (title: string, page: number) => `${title} ${page}/9`,
  })) {
    it(`the title on each page with its number is a running head: ${name}`, () => {
      const { text } = makeReport({ form: '2021', layout: 'rows', seed: 12 });
      const lines = text.split('\n');
      const title = lines[0]!;
      const pages = Array.from({ length: Math.ceil(lines.length / 22) }, (_, page) =>
        [head(title, page + 1), ...lines.slice(page * 22, page * 22 + 22)].slice(page === 0 ? 1 : 0),
      );
      const paged = pages.flat().join('\n');
      assert.equal(analyseText(paged).reports.length, 1);
      assert.deepEqual(tablesOf(paged), tablesOf(text));
      assert.deepEqual(codesOfSevere(paged), codesOfSevere(text));
    });
  }

  it('a digit right below the text of another page may be the rest of a number, where no sum tells', () => {
    const lines = withRows((cells) => cells.filter((cell) => cell !== '').join('\n')).replace(
      '行政许可\t',
      '行政许可\n',
    );
    const draft = (below: string) => lines.replace('行政许可\n18420\n', `行政许可\n1842${below}\n\f`);
    assert.deepEqual(codesOfSevere(draft('\n7')), ['table/cells']);
    for (const number of ['\n1', '\n\n7']) assert.deepEqual(codesOfSevere(draft(number)), [], number);
    const third = lines.replace(/(?<=2\.重复申请(?:\n0){7}\n)/, '7\n\f');
    assert.deepEqual(codesOfSevere(third), []);
    assert.deepEqual(tablesOf(third), expected);
  });

  it('another report with the same title is no running head', () => {
    const { text } = makeReport({ form: '2021', layout: 'rows', seed: 12 });
    assert.equal(analyseText(`${text}\n${text}`).reports.length, 2);
    assert.equal(analyseText(`${text.replace('一、总体情况', '')}\n${text}`).reports.length, 2);
  });
});

function assertHarmless(text: string, mark: string, cells: ReturnType<typeof makeReport>['cells']): void {
  const lines = text.split('\n');
  const ends = cells.filter(({ table, column }) => table === 'requests' && column === 'total');
  for (const { line } of [ends[2]!, ends[11]!]) {
    const marked = [...lines.slice(0, line + 1), mark, ...lines.slice(line + 1)].join('\n');
    assert.deepEqual(tablesOf(marked), tablesOf(text), mark);
    assert.deepEqual(codesOfSevere(marked), codesOfSevere(text), mark);
  }
}

describe('a page break typed below a table', () => {
  it('has the table read anew, as the order of its values then has to be weighed', () => {
    const text = makeReport({ form: '2021', layout: 'lines', seed: 4 }).text.replace('\n三、', '\n\n三、');
    const below = text.indexOf('\n\n三、') + 1;
    const editor = openEditor(text);
    for (const typed of ['\n', '\f']) editor.replace(below, below, typed);
  });
});

import assert from 'node:assert/strict';
import { findingsOf, hover, recalculate, rewriteTable } from '../../../server/src/core';
import { analyseText, applyEdits } from '../../support/check';
import { openEditor } from '../../support/editor';
import { piped, right, severeIn, tablesOf, tagged } from '../../support/conversions';

type Groups = readonly [readonly string[], readonly string[], readonly string[]];

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const values: Groups = [
  ['1', '0', '0', '2', '3'],
  ['0', '0', '0', '0', '0'],
  ['0', '0', '4', '0', '4'],
];
const expected = Object.fromEntries(
  ['review', 'direct', 'afterReview'].map((group, at) => [
    group,
    Object.fromEntries(
      ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((column, index) => [
        column,
        Number(values[at]![index]),
      ]),
    ),
  ]),
);

const rule = (width: number) => `|${'---|'.repeat(width)}`;
const small = (cells: readonly string[]) => [piped(results), rule(5), piped(cells), ''].join('\n');

/** Table four cut into tables of their own, as writers of Markdown do who cannot merge cells. */
const cuts: Readonly<Record<string, (groups: Groups) => string>> = {
  'a table below each heading': ([review, direct, after]) =>
    [
      '### 行政复议',
      '',
      small(review),
      '### 未经复议直接起诉',
      '',
      small(direct),
      '### 复议后起诉',
      '',
      small(after),
    ].join('\n'),
  'numbered headings, the outer one above': ([review, direct, after]) =>
    [
      '（一）行政复议',
      small(review),
      '（二）行政诉讼',
      '1.未经复议直接起诉',
      small(direct),
      '2.复议后起诉',
      small(after),
    ].join('\n'),
  'both headings in one': ([review, direct, after]) =>
    [
      '**行政复议**',
      small(review),
      '**行政诉讼（未经复议直接起诉）**',
      small(direct),
      '**行政诉讼-复议后起诉**',
      small(after),
    ].join('\n'),
  'a table of the review and one of both lawsuits': ([review, direct, after]) =>
    [
      piped(['行政复议', '', '', '', '']),
      small(review),
      piped(['行政诉讼', ...Array<string>(9).fill('')]),
      rule(10),
      piped(['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', '']),
      piped([...results, ...results]),
      piped([...direct, ...after]),
    ].join('\n'),
  'a row for each group': ([review, direct, after]) =>
    [
      piped(['', ...results]),
      rule(6),
      piped(['行政复议', ...review]),
      piped(['未经复议直接起诉', ...direct]),
      piped(['复议后起诉', ...after]),
    ].join('\n'),
  'a row for each group in HTML': ([review, direct, after]) => {
    const rows = [
      ['', ...results],
      ['行政复议', ...review],
      ['未经复议直接起诉', ...direct],
      ['复议后起诉', ...after],
    ];
    return `<table>\n${rows.map(tagged).join('\n')}\n</table>`;
  },
  'a row for each group, TABs': ([review, direct, after]) =>
    [
      ['', ...results],
      ['行政复议', ...review],
      ['未经复议直接起诉', ...direct],
      ['复议后起诉', ...after],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n'),
};

const from = right.indexOf('行政复议\t');
const to = right.indexOf('\n\n五、');
const prose = right.slice(0, from).replace(/，?[^，。]*行政诉讼[^，。]*(?=。)/, '');

for (const [name, write] of Object.entries(cuts)) {
  const report = (groups: Groups) => prose + write(groups) + right.slice(to);
  const text = report(values);
  const isWide = name.includes('both lawsuits');
  const isHeaded = /heading$|^numbered/.test(name);
  const typed = (group: number, column: number, value: string): Groups =>
    values.map((cells, at) => cells.map((cell, index) => (at === group && index === column ? value : cell))) as never;
  const codes = (draft: string) => severeIn(draft).filter((code) => !code.startsWith('narrative/'));

  describe(`table four cut: ${name}`, () => {
    it('is read, and nothing is found', () => {
      assert.deepEqual(tablesOf(text).review, expected);
      assert.deepEqual(codes(text), []);
    });

    it('each wrong number is found, and mended', () => {
      values.forEach((cells, group) =>
        cells.forEach((cell, column) => {
          const wrong = report(typed(group, column, String(Number(cell) + 5)));
          assert.deepEqual(codes(wrong), ['total/review'], `${group} ${column}`);
          const analysis = analyseText(wrong);
          const { edits } = recalculate(analysis.reports[0]!);
          assert.deepEqual(codes(applyEdits(wrong, edits)), [], `${group} ${column}`);
        }),
      );
    });

    it('numbers typed into it are read as in a fresh document', () => {
      const editor = openEditor(text);
      values.forEach((cells, group) =>
        cells.forEach((cell, column) => {
          const start = report(typed(group, column, '#')).indexOf('#');
          for (const [before, after] of [
            [cell, '17'],
            ['17', ''],
            ['', cell],
          ] as const)
            editor.replace(start, start + before.length, after);
        }),
      );
    });

    it('a group that lacks a value is told', () => {
      const [review, direct, after] = values;
      const short = report([review, direct, after.slice(1)]);
      assert.deepEqual(codes(short), ['table/cells']);
      const [told] = findingsOf(analyseText(short)).filter(({ code }) => code === 'table/cells');
      assert.deepEqual([told!.args['expected'], told!.args['actual']], isWide ? [10, 9] : [5, 4]);
      assert.deepEqual(tablesOf(short).review?.['review'], expected['review']);
    });

    it(isHeaded ? 'is not written anew, as headings would be lost' : 'is written anew as one table', () => {
      const at = text.split('\n').findIndex((line) => line.includes('复议后起诉'));
      const place = { line: at, character: 0 };
      const rewritings = rewriteTable(analyseText(text), { start: place, end: place });
      assert.ok(rewritings.length > 0);
      for (const { edit, obstacle } of rewritings) {
        if (isHeaded) assert.match(obstacle!.text.zh, /改写会丢掉/);
        else assert.deepEqual(tablesOf(applyEdits(text, [edit!])), tablesOf(text));
      }
    });

    it('its cells are explained', () => {
      const lines = text.split('\n');
      const line = lines.findIndex((each) => /(?<!\d)4(?!\d).*(?<!\d)4(?!\d)/.test(each) && !each.includes('第'));
      const found = hover(analyseText(text), { line, character: lines[line]!.search(/(?<!\d)4(?!\d)/) }, 'zh');
      assert.match(JSON.stringify(found), /复议后起诉.*其他结果/);
    });
  });
}

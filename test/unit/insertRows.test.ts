import assert from 'node:assert/strict';
import { findingsOf } from '../../server/src/core';
import { analyseText, applyEdits, codesOfSevere, fixesFor } from '../support/check';
import { right, tablesOf } from '../support/conversions';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';

/** Rows that begin a table, a block or a group, stand inside one or end it. */
const rows = [
  ['规章', '行政规范性文件'],
  ['行政处罚', '行政强制'],
  ['二、上年结转政府信息公开申请数量'],
  ['2.其他法律行政法规禁止公开'],
  ['8.属于行政查询事项'],
  ['1.信访举报投诉类申请', '2.重复申请'],
  ['四、结转下年度继续办理'],
].flat();

/** A report whose rows are lines, without one of them; nothing where that row holds a number. */
function without(label: string, text: string): string | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.replace(/[^\u4e00-\u9fff0-9.、]/g, ' ').includes(label));
  const values = lines[at]?.slice(lines[at].indexOf(label) + label.length);
  if (values === undefined || /[1-9]/.test(values) || !/0/.test(values)) return undefined;
  return [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
}

describe('rows inserted in every layout', () => {
  for (const layout of layouts) {
    it(`${layout}: zeros in the row, and nothing else`, () => {
      for (let seed = 1; seed <= 2; seed++) {
        const { text } = makeReport({ form: seed % 2 === 0 ? '2019' : '2021', layout, seed });
        for (const label of rows) {
          const cut = without(label, text);
          const analysis = analyseText(cut ?? '');
          const [finding] = findingsOf(analysis).filter(({ code }) => code === 'table/row-missing');
          const [fix] = finding ? fixesFor(finding, analysis) : [];
          // A row of more than one line is only torn.
          if (!cut || !fix || codesOfSevere(cut).length > codesOfSevere(text).length + 1) continue;
          const fixed = applyEdits(cut, fix.edits);
          assert.deepEqual(tablesOf(fixed), tablesOf(text), `${seed} ${label}\n${fixed}`);
          assert.deepEqual(codesOfSevere(fixed), codesOfSevere(text));
        }
      }
    });
  }
});

/** What the only fix for a missing row makes of a text. */
function filled(text: string): string {
  const analysis = analyseText(text);
  const finding = findingsOf(analysis).find(({ code }) => code === 'table/row-missing');
  const [fix] = finding ? fixesFor(finding, analysis) : [];
  return fix ? applyEdits(text, fix.edits) : 'no fix';
}

describe('rows inserted into groups', () => {
  const tags = '(?:<[^<>]{1,60}>|\\s)*';
  const spans = (text: string) => [...text.matchAll(/rowspan=\d+/g)].map(([found]) => found);
  const lower = (group: string) => [new RegExp(`rowspan=(\\d+)(?=>${tags}${group})`), group] as const;

  /** A page without a row of zeros, and how far the cells of its groups then reach. */
  function cutPage(seed: number, find: RegExp, groups: readonly string[]): { text: string; cut: string } {
    const { text } = makeReport({ form: '2021', layout: 'html', seed });
    let cut = text.replace(find, '$1');
    for (const group of groups) {
      cut = cut.replace(lower(group)[0], (_, rows: string) => `rowspan=${Number(rows) - 1}`);
    }
    return { text, cut };
  }

  for (const [name, row, find, groups] of [
    [
      'in the middle',
      'denied.law',
      new RegExp(`()<tr>\\n<td>${tags}2.其他法律[^]*?</tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
    [
      'first',
      'denied.secret',
      new RegExp(`(（三）不予公开${tags})<td>[^]*?</tr>\\n<tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
    [
      'last',
      'denied.inquiry',
      new RegExp(`()<tr>\\n<td>${tags}8.属于行政[^]*?</tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
  ] as const) {
    it(`of a page, ${name}: the cells of the groups reach further`, () => {
      let tried = 0;
      for (let seed = 1; seed <= 12; seed++) {
        const { text, cut } = cutPage(seed, find, groups);
        const { total } = (tablesOf(text).requests as Record<string, Record<string, number>>)[row]!;
        if (total !== 0 || codesOfSevere(cut).join() !== 'table/row-missing') continue;
        tried++;
        const fixed = filled(cut);
        assert.deepEqual(spans(fixed), spans(text));
        assert.deepEqual(tablesOf(fixed), tablesOf(text));
      }
      assert.ok(tried > 0);
    });
  }

  it('bear the label of their group where it has gone, or take it from the row below', () => {
    const zeros = '\t0'.repeat(7);
    const padded = right.replace(/^(（[一二三四五六七]）.*\t)/gm, '\t$1').replace(/^(\d\..*\t)/gm, '\t\t$1');
    const gone = padded.replace(/^\t（三）不予公开\t1\.属于国家秘密.*\n/m, '');
    assert.equal(filled(gone), padded);
    const below = gone.replace('\t\t2.其他法律', '\t（三）不予公开\t2.其他法律');
    assert.equal(filled(below), padded);
    assert.equal(filled(right.replace(/^（三）不予公开\t1\.属于国家秘密.*\n/m, '')), right);
    assert.ok(padded.includes(`（三）不予公开\t1.属于国家秘密${zeros}`));
  });

  it('bear the whole label of the form, and stand at the top of a block', () => {
    const long = right.replace(/^（二）部分公开.*\n/m, '');
    assert.match(filled(long), /^（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0/m);
    assert.equal(filled(right.replace(/^规章\t.*\n/m, '')), right);
  });
});

import assert from 'node:assert/strict';
import { extract, findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, codesOfSevere, isSevere, preferredFix } from '../../support/check';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');

/** Table three of a narrow page: groups and labels in pieces side by side, the values beside their first lines. */
function narrow(write: (values: readonly string[]) => string): string {
  const brokenRow = (row: string): string => {
    const cells = row.split('\t');
    if (cells.length < 8) return row;
    const columns = cells.slice(0, -7).flatMap((cell) => (cell === '' ? [] : [cell.match(/.{1,4}/g)!]));
    const height = Math.max(...columns.map(({ length }) => length));
    const pieces = (at: number) => columns.flatMap((column) => column[at] ?? []);
    const values = write(cells.slice(-7));
    return Array.from({ length: height }, (_, at) => `  ${pieces(at).join('  ')}${at === 0 ? values : ''}`).join('\n');
  };
  return right.replace(/一、本年新收[\s\S]*?(?=\n四、政府信息公开行政复议)/, (rows) =>
    rows.split('\n').map(brokenRow).join('\n'),
  );
}

const layouts = {
  'values in columns': narrow((values) => `   ${values.map((value) => value.padEnd(4)).join('')}`.trimEnd()),
  'values between single blanks': narrow((values) => `   ${values.join(' ')}`),
};

/** Pieces of labels as they stand in the text, each with a character that is not its own. */
const typos: readonly (readonly [right: string, wrong: string])[] = [
  ['一、本年', '一、木年'],
  ['2.其他', '2.其池'],
  ['国家秘密', '国冢秘密'],
  ['法规禁止', '法觃禁止'],
  ['2.重复', '2.重夏'],
  ['行政查询', '行攻查询'],
  ['容仍不明', '容仍不朋'],
  ['人无正当', '人旡正当'],
];

function valuesOf(draft: string): Record<string, unknown> {
  return { ...extract(analyseText(draft))[0]!.requests };
}

for (const [name, text] of Object.entries(layouts)) {
  describe(`labels that a narrow page breaks around their values: ${name}`, () => {
    it('are read', () => {
      assert.deepEqual(valuesOf(text), valuesOf(right));
      assert.deepEqual(codesOfSevere(text), []);
    });

    for (const [piece, wrong] of typos) {
      it(`${wrong} for ${piece} is told and mended, and all rows are read`, () => {
        const draft = text.replace(piece, wrong);
        assert.notEqual(draft, text);
        const analysis = analyseText(draft);
        assert.deepEqual(valuesOf(draft), valuesOf(right));
        const findings = findingsOf(analysis).filter(isSevere);
        assert.deepEqual(
          findings.map(({ code }) => code),
          ['table/label'],
        );
        assert.equal(applyEdits(draft, preferredFix(findings[0]!, analysis)!.edits), text);
      });
    }

    it('a value that is gone costs its row alone', () => {
      const draft = text.replace(/(2\.重复.*?0 {1,3})0 {1,3}/, '$1');
      assert.notEqual(draft, text);
      assert.deepEqual({ ...valuesOf(draft), 'refused.duplicate': 0 }, { ...valuesOf(right), 'refused.duplicate': 0 });
      assert.equal(codesOfSevere(draft).length, 1);
    });

    it('a label that is none of the form names no row', () => {
      const draft = text.replace(/2\.重复(.*)\n {2}申请/, '2.其余$1\n  情形');
      assert.notEqual(draft, text);
      assert.notDeepEqual(codesOfSevere(draft), ['table/label']);
    });
  });
}

it('a misspelt label with its explanation, each in pieces above the values, is one label', () => {
  const partial = '（二）部分公开\n（区分处理的，只\n计这一情形，不计\n其他情形）';
  const text = right.replace(/一、本年新收[\s\S]*?(?=\n四、政府信息公开行政复议)/, (rows) =>
    rows
      .replace(/\t+(?=\d+\t)|\t+(?=\d+$)/gm, ' ')
      .replace(/\t+/g, '\n')
      .replace(/^(\D.*?) (?=[\d ]+$)/gm, '$1\n')
      .replace(/（二）部分公开(?:（.*）)?/, partial),
  );
  assert.ok(text.includes(`${partial}\n1 0`));
  assert.deepEqual(valuesOf(text), valuesOf(right));
  const draft = text.replace('部分公开\n', '部份公开\n');
  const analysis = analyseText(draft);
  const findings = findingsOf(analysis).filter(isSevere);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['table/label'],
  );
  assert.deepEqual(valuesOf(draft), valuesOf(right));
  assert.equal(applyEdits(draft, preferredFix(findings[0]!, analysis)!.edits), text);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseText, applyEdits, findingsIn, fixesFor } from '../../support/check';
import { expected, right, severeIn, tablesOf, withRows } from '../../support/conversions';

const right2019 = readFileSync(path.join(__dirname, '../../fixtures/right/2019.txt'), 'utf8');

describe('units behind numbers', () => {
  it('part numbers that are run together', () => {
    const text = withRows((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? `${cell}件` : cell)).join(''));
    assert.match(text, /行政规范性文件6件2件41件/);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('of another kind of number make it none', () => {
    for (const [before, after] of [
      ['1208.56', '1208.56件'],
      ['1208.56', '1208项'],
      ['18420', '18420万'],
      ['18420', '18420元'],
    ] as const) {
      const text = right.replace(`\t${before}`, `\t${after}`);
      assert.deepEqual(severeIn(text), ['cell/number'], after);
      assert.ok(!JSON.stringify(tablesOf(text)).includes(`:${Number.parseFloat(after)}`), after);
    }
    for (const unit of ['万元', '万']) assert.deepEqual(tablesOf(right.replace('1208.56', `1208.56${unit}`)), expected);
  });

  it('of counts and of money are told as such', () => {
    const row = '政府集中采购\t12\t98.4361\n';
    const report = right2019.replace(/政府集中采购\t.*\n/, row);
    assert.ok(report.includes(row));
    const wanted = tablesOf(report);
    const rows = [
      '12笔 984361元',
      '12批次 98.4361万元',
      '12批 98.4361万元人民币',
      '12家 984361元人民币',
      '12件 98.4361',
    ];
    for (const values of rows) {
      for (const between of ['\t', '\n', ' ']) {
        const text = report.replace(
          row,
          row.replace(/\t.*/, () => values.replaceAll(/^| /g, between)),
        );
        assert.deepEqual(tablesOf(text), wanted, values);
        assert.deepEqual(severeIn(text), [], values);
        const line = text.replace(/\s+/g, ' ');
        assert.deepEqual(tablesOf(line), wanted, values);
        assert.deepEqual(severeIn(line), [], values);
      }
    }
  });

  it('stay where letters in a number are mended', () => {
    const mended = (text: string) => {
      const finding = findingsIn(text).find(({ code }) => code === 'cell/number');
      return fixesFor(finding!, analyseText(text)).map(({ edits }) => applyEdits(text, edits));
    };
    for (const number of ['9l元', '9l万元', 'l8.4万元']) {
      const text = right2019.replace('98.6万元', number);
      assert.deepEqual(mended(text), [text.replace(number, number.replace('l', '1'))]);
    }
    assert.deepEqual(mended(right.replace('\t18420', '\t1842O万')), []);
  });
});

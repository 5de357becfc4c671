import assert from 'node:assert/strict';
import { fillBlanks, recalculate } from '../../../server/src/core';
import { analyseText, applyEdits } from '../../support/check';
import { expected, right, tablesOf } from '../../support/conversions';

function recalculated(text: string): string {
  const analysis = analyseText(text);
  return applyEdits(text, recalculate(analysis.reports[0]!).edits);
}

describe('recalculation', () => {
  const row = '（四）无法提供\t1.本机关不掌握相关政府信息\t2\t1';

  it('has totals follow their addends', () => {
    const more = right.replace(row, row.replace(/1$/, '4'));
    assert.match(recalculated(more), /1\.本机关不掌握相关政府信息\t2\t4\t0\t0\t0\t0\t6\n/);
  });

  it('leaves them where a blank cell must hold a number by the others', () => {
    const blank = right.replace(row, row.replace(/1$/, ''));
    assert.equal(recalculated(blank), blank);
  });

  it('leaves a blank total whose addends are blank and must hold numbers by the others', () => {
    const blank = right.replace(/(一、本年新收.*?)(?:\t\d+){7}/, `$1${'\t'.repeat(7)}`);
    assert.notEqual(blank, right);
    assert.equal(recalculated(blank), blank);
    assert.deepEqual(tablesOf(filled(blank).text), expected);
  });
});

describe('filling blank cells', () => {
  /** Without the zeros of table three, and without the totals of its rows. */
  const withoutZeros = right.replace(/^(.*?)((?:\t\d+){7})$/gm, (_, label: string, values: string) => {
    const [, ...all] = values.split('\t');
    return [label, ...all.map((value, at) => (at === 6 || value === '0' ? '' : value))].join('\t');
  });

  it('writes the sums of their addends into blank totals', () => {
    assert.deepEqual(tablesOf(filled(withoutZeros).text), expected);
    const withoutSums = withoutZeros.replace(/^(（七）总计).*$/m, `$1${'\t'.repeat(7)}`);
    assert.deepEqual(tablesOf(filled(withoutSums).text), expected);
  });

  it('writes 0 where the sums would not add up', () => {
    const wrong = withoutZeros.replace(/^(（一）予以公开|.*\t（一）予以公开)\t8/m, '$1\t9');
    assert.notEqual(wrong, withoutZeros);
    assert.equal(filled(wrong).known, 0);
  });

  it('counts cells, those behind the end of a line as well', () => {
    const rows = right.replace(/\t/g, '    ').replace(/(2\.重复申请|3\.要求提供公开出版物)( {4}0){7}/g, '$1');
    const text = filled(rows);
    assert.equal(text.count, 14);
    assert.deepEqual(tablesOf(text.text), expected);
  });
});

function filled(text: string) {
  const { edits, filled: count, known } = fillBlanks(analyseText(text));
  return { text: applyEdits(text, edits), count, known };
}

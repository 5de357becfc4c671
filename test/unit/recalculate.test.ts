import assert from 'node:assert/strict';
import { recalculate } from '../../server/src/core';
import { analyseText, applyEdits } from '../support/check';
import { right } from '../support/conversions';

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
});

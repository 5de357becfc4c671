import assert from 'node:assert/strict';
import { findingsOf } from '../../server/src/core';
import { analyseText, applyEdits, fixesFor } from '../support/check';
import { expected, severeIn, tablesOf, withRows } from '../support/conversions';

/** A comma-separated file with every cell in quotation marks. */
const quoted = withRows((cells) => cells.map((cell) => `"${cell}"`).join(','));
const zeros = ',"0","0","0","0","0","0","0"';

function padded(text: string): string[] {
  const analysis = analyseText(text);
  const finding = findingsOf(analysis).find(({ code }) => code === 'table/cells')!;
  return fixesFor(finding, analysis).map(({ edits }) => applyEdits(text, edits));
}

describe('zeros for the values that a row lacks, between quotation marks', () => {
  it('get marks of their own behind those of the label', () => {
    const text = quoted.replace(`"2.重复申请"${zeros}`, '"2.重复申请"');
    assert.deepEqual(severeIn(text), ['table/cells']);
    assert.deepEqual(padded(text), [quoted]);
  });

  it('stand between marks behind other values', () => {
    const text = quoted.replace(`"2.重复申请"${zeros}`, '"2.重复申请","0","0"');
    assert.deepEqual(padded(text).map(tablesOf), [expected]);
  });

  it('are not offered where they would be read as anything else', () => {
    for (const left of [',', ',0', ',1'])
      assert.deepEqual(padded(quoted.replace(`"2.重复申请"${zeros}`, `"2.重复申请"${left}`)), [], left);
  });
});

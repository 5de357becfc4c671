import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, fixesFor } from '../../support/check';
import { expected, right, severeIn, tablesOf, withRows } from '../../support/conversions';

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

describe('the number that a row lacks', () => {
  const values = '15\t3\t0\t0\t0\t0\t18'.split('\t');

  it('is put where all sums demand the same', () => {
    for (const [label, lost] of [
      ['一、本年新收政府信息公开申请数量\t12', '\t3'],
      ['一、本年新收政府信息公开申请数量\t12\t3\t0\t0\t0\t0', '\t15'],
      ['（一）予以公开', '\t8'],
    ] as const) {
      const text = right.replace(label + lost, label);
      assert.deepEqual(severeIn(text), ['table/cells'], label);
      assert.deepEqual(padded(text), [right]);
    }
  });

  it('is not where they demand different ones, or another number is wrong', () => {
    const [label, wrong] = ['一、本年新收政府信息公开申请数量', values.slice(1).join('\t')];
    const text = right.replace(`${label}\t12\t3\t0\t0\t0\t0\t15`, `${label}\t${wrong}`);
    assert.deepEqual(severeIn(text), ['table/cells']);
    assert.deepEqual(padded(text), []);
  });

  it('is not where a single sum demands it, as another row has a number that cannot be read', () => {
    const text = right
      .replace('数量\t12\t3\t0\t0\t0\t0\t15', '数量\t12\t3\t0\t0\t0\t0')
      .replace('数量\t1\t0\t0\t0\t0\t0\t1', '数量\t1\t0\t0\t0\t0\t0\t若干');
    assert.deepEqual(severeIn(text), ['table/cells', 'cell/number']);
    assert.deepEqual(padded(text), []);
  });

  it('is not where another number of its columns is wrong', () => {
    const text = right
      .replace('（一）予以公开\t8\t2\t0', '（一）予以公开\t2\t0')
      .replace('2.重复申请\t0\t0\t0', '2.重复申请\t0\t0\t4');
    assert.ok(severeIn(text).includes('table/cells'));
    assert.deepEqual(padded(text), []);
  });
});

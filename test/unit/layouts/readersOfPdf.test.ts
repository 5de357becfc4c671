import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { expected, right, severeIn, tablesOf } from '../../support/conversions';

/** The right report with the row of 2.没有现成信息 in pieces: its first part above its values, the others below them. */
const label = '2.没有现成信息需要另行制作';
const row = right.split('\n').find((line) => line.startsWith(label))!;
const inLines = right.replace(
  /(收到和处理政府信息公开申请情况\n)([^]*?)(?=\n四、政府信息公开行政复议)/,
  (_, heading: string, rows: string) => {
    const values = row.split('\t').slice(1);
    const pieces = ['2.没有', ...values, '现成信', '息需要', '另行制', '作'].join('\n');
    return heading + rows.replace(row, pieces).replaceAll('\t', '\n');
  },
);

describe('what readers of PDF make of a line', () => {
  it('leaves no typo in a label whose beginning stands above the values of its row', () => {
    assert.ok(inLines.includes('2.没有\n0'));
    assert.deepEqual(tablesOf(inLines), expected);
    assert.deepEqual(severeIn(inLines), []);
  });

  it('leaves no typo in a label whose end stands below others, empty lines between', () => {
    const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    const parted = inLines
      .replace(
        `${note}\n申请人情况\n自然人`,
        `申请人情况\n\n${note.slice(0, -3)}\n\n法人或其他组织\n\n自然人\n\n之和）`,
      )
      .replace('之和）\n法人或其他组织\n', '之和）\n');
    assert.notEqual(parted, inLines);
    assert.deepEqual(severeIn(parted), []);
  });

  it('leaves no slip in a name with a blank in it', () => {
    const office = '《国务院办公厅政府信息与政务公开办公室';
    assert.ok(right.includes(office));
    assert.deepEqual(severeIn(right.replace(office, '《国务院办公 厅政府信息与政务公开办公室')), []);
    assert.deepEqual(severeIn(right.replace(office, '《国务办公厅政府信息与政务公开办公室')), ['norm/title']);
  });

  it('leaves a title with a blank before its last word', () => {
    const flowed = right.replaceAll('\n', ' ').replace('年度报告 ', '年度 报告 ');
    assert.deepEqual(severeIn(flowed), []);
    assert.equal(extract(analyseText(flowed))[0]!.organ, extract(analyseText(right))[0]!.organ);
  });
});

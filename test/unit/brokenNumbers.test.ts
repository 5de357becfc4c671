import assert from 'node:assert/strict';
import { extract, recalculate } from '../../server/src/core';
import { analyseText, applyEdits } from '../support/check';

/** A grid too narrow for its last column, as pandoc writes reStructuredText. */
const grid = (first: string, second: string) => `三、收到和处理政府信息公开申请情况

+------------------+---+---+---+---+---+---+-----+
| 一、本年新收政府 | 0 | 0 | 0 | 0 | 0 | 9 | ${first} |
| 信息公开申请数量 |   |   |   |   |   | 7 | ${second} |
+------------------+---+---+---+---+---+---+-----+
| 二、上年结转政府 | 0 | 0 | 0 | 0 | 0 | 0 | 0   |
| 信息公开申请数量 |   |   |   |   |   |   |     |
+------------------+---+---+---+---+---+---+-----+
| （一）予以公开   | 1 | 0 | 0 | 0 | 0 | 0 | 1   |
+------------------+---+---+---+---+---+---+-----+

四、政府信息公开行政复议、行政诉讼情况
`;

describe('a number broken over the lines of a grid', () => {
  it('is read as one', () => {
    const [report] = extract(analyseText(grid('120', '45 ')));
    assert.equal(report?.requests?.received?.otherOrg, 97);
    assert.equal(report.requests.received.total, 12045);
  });

  it('is written part by part, and nothing between', () => {
    for (const [first, second] of [
      ['120', '45 '],
      ['9  ', '8  '],
    ] as const) {
      const text = grid(first, second);
      const analysis = analyseText(text);
      const { edits, changed } = recalculate(analysis.reports[0]!);
      assert.equal(changed, 1);
      const [report] = extract(analyseText(applyEdits(text, edits)));
      assert.deepEqual(Object.values(report!.requests!.received!), [0, 0, 0, 0, 0, 97, 97]);
      assert.equal(applyEdits(text, edits).match(/\+-/g)?.length, 32);
    }
  });
});

/** Table three with each cell on a line of its own, an empty line behind each or none. */
const onLines = (gap: string, row: readonly string[]) =>
  `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 12 0 0 0 0 0 12
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 ${row.join(' ')}
（二）部分公开 0 0 0 0 0 0 0
四、政府信息公开行政复议、行政诉讼情况
`
    .replaceAll(' ', `\n${gap}`)
    .replaceAll('_', ' ');

describe('a number with a blank in it, on a line of its own', () => {
  for (const gap of ['', '\n']) {
    it(`is one where the row adds up with it${gap ? ', behind empty lines' : ''}`, () => {
      const [report] = extract(analyseText(onLines(gap, ['1_0', '2', '0', '0', '0', '0', '12'])));
      assert.deepEqual(Object.values(report!.requests!.granted!), [10, 2, 0, 0, 0, 0, 12]);
    });
  }

  it('is not read where the row does not, nor where it would be one too few', () => {
    for (const row of [
      ['1_0', '2', '0', '0', '0', '0', '13'],
      ['1_0', '2', '0', '0', '0', '12'],
    ]) {
      const [report] = extract(analyseText(onLines('', row)));
      assert.equal(report!.requests?.granted?.person ?? null, null);
    }
  });
});

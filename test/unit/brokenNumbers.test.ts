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

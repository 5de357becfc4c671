import assert from 'node:assert/strict';
import { describeFinding, describeSpan } from '../../support/check';
import { bench, spanOf } from '../../support/bench';
import { keepsOrder, layouts } from '../../support/layouts';

/** What writers put into cells in place of a number. */
const words = ['若干', '2人', '10余件', '贰', '没有', '详见附件'];

describe('a word in place of a number', () => {
  for (const layout of layouts.filter(keepsOrder)) {
    it(`${layout}: is told in its cell, and nothing else is`, () => {
      // 没有 may be a piece of 没有现成信息 there.
      const own = layout === 'pieces' ? words.filter((word) => word !== '没有') : words;
      const { draft, spoil, restore } = bench({ form: '2021', layout, seed: 11 });
      draft.cells.forEach((cell, at) => {
        if (at % 13 > 0) return;
        const word = own[(at / 13) % own.length]!;
        const found = spoil([cell, word]).map(describeFinding);
        assert.deepEqual(found, [`${describeSpan(spanOf(cell, word))} error cell/number`], `${at} ${word}`);
        restore();
      });
    });
  }
});

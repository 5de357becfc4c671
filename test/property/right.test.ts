import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeFinding, findingsIn, isSevere } from '../support/check';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';

describe('a right report', () => {
  for (const layout of layouts) {
    it(`${layout}: has no error and no warning`, () => {
      fc.assert(
        fc.property(fc.constantFrom('2019', '2021'), fc.noShrink(fc.integer()), (form, seed) => {
          const { text } = makeReport({ form, layout, seed });
          assert.deepEqual(findingsIn(text).filter(isSevere).map(describeFinding), []);
        }),
        { numRuns: 40 },
      );
    });
  }
});

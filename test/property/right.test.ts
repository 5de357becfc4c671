import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertMissingSections, recalculate } from '../../server/src/core';
import { analyseText, applyEdits, describeFinding, findingsIn, isSevere } from '../support/check';
import { keepsOrder, layouts, unmoved } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';
import type { PlacedCell } from '../support/writer';

function isTotal({ row, column }: PlacedCell): boolean {
  return row === 'outcome' || column === 'total';
}

function write(text: string, cells: readonly PlacedCell[], value: string): string {
  const edits = cells.map(({ line, from, to }) => {
    return { span: { start: { line, character: from }, end: { line, character: to } }, newText: value };
  });
  return applyEdits(text, edits);
}

describe('a right report', () => {
  for (const layout of layouts) {
    it(`${layout}: has no error and no warning, and lacks nothing`, () => {
      const check = fc.property(form, seed, (form, seed) => {
        const { text } = makeReport({ form, layout, seed });
        assert.deepEqual(findingsIn(text).filter(isSevere).map(describeFinding), []);
        assert.deepEqual(insertMissingSections(analyseText(text)).edits, []);
      });
      fc.assert(check, { numRuns: 24 });
    });

    if (!keepsOrder(layout)) continue;
    it(`${layout}: gets its totals back when they are recalculated`, () => {
      const check = fc.property(form, seed, fc.constantFrom('1', '0', '99999'), (form, seed, value) => {
        const { text, cells } = makeReport({ form, layout, seed });
        const spoilt = write(text, cells.filter(isTotal), value);
        const analysis = analyseText(spoilt);
        const { edits, remaining } = recalculate(analysis.reports[0]!);
        assert.equal(unmoved(applyEdits(spoilt, edits), layout), unmoved(text, layout));
        assert.deepEqual(remaining, []);
      });
      fc.assert(check, { numRuns: 5 });
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract, findingsOf, recalculate, type Analysis } from '../../server/src/core';
import { analyseText, applyEdits, fixesFor, isSevere } from '../support/check';
import { spanOf } from '../support/bench';
import { holdsBlanks, keepsOrder, layouts, type Layout } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport, type Draft } from '../support/report';
import type { PlacedCell } from '../support/writer';

/** What happens to a number while it is typed or copied. */
const slips: Readonly<Record<string, (written: string) => string>> = {
  'a digit twice': (written) => written + written.at(-1)!,
  'a digit less': (written) => written.slice(1),
  'two digits exchanged': (written) => [...written].reverse().join(''),
  'another digit': (written) => written.slice(0, -1) + ((Number(written.at(-1)) + 3) % 10),
  'a digit that is a letter': (written) => written.replace(/[01]/, (digit) => (digit === '0' ? 'O' : 'l')),
  'a dash in front': (written) => `-${written}`,
};

/** Every number of the tables, as programs take it out of the report. */
function numbersIn(analysis: Analysis) {
  return extract(analysis).map(({ disclosure, requests, review }) => ({ disclosure, requests, review }));
}

function write({ text }: Draft, cell: PlacedCell, written: string): string {
  return applyEdits(text, [{ span: spanOf(cell), newText: written }]);
}

/** A wrong number in a right report; nothing where the slip leaves it as it is. */
function spoilt(layout: Layout, form: Draft['figures']['form'], seed: number, at: number, slip: string) {
  const draft = makeReport({ form, layout, seed });
  const cells = draft.cells.filter(({ table }) => table !== 'disclosure');
  const cell = cells[at % cells.length]!;
  const written = slips[slip]!(cell.written);
  if ((Number(written) === Number(cell.written) && written !== '') || (written === '' && !holdsBlanks(layout)))
    return undefined;
  return { draft, cell, written, analysis: analyseText(write(draft, cell, written)) };
}

describe('one wrong number', () => {
  const slip = fc.constantFrom(...Object.keys(slips));
  for (const layout of layouts) {
    it(`${layout}: with it mended, or the totals computed anew, every number is that of the right report`, () => {
      const check = fc.property(form, seed, fc.nat(), slip, (form, seed, at, slip) => {
        const wrong = spoilt(layout, form, seed, at, slip);
        if (!wrong) return;
        const { draft, cell, written, analysis } = wrong;
        const right = numbersIn(analyseText(draft.text));
        const text = write(draft, cell, written);
        const what = `${cell.table} ${cell.row} ${cell.column}: ${written} for ${cell.written}`;
        const found = findingsOf(analysis).filter(isSevere);
        const fixes = found.flatMap((finding) => fixesFor(finding, analysis).filter((fix) => fix.preferred));
        for (const { edits } of fixes)
          assert.deepEqual(numbersIn(analyseText(applyEdits(text, edits))), right, `${what}, mended`);
        if (keepsOrder(layout)) assert.ok(found.length > 0, `${what}, not told`);
        if (cell.column !== 'total' && cell.row !== 'outcome') return;
        const { edits, remaining } = recalculate(analysis.reports[0]!);
        if (remaining.length > 0 || edits.length === 0) return;
        assert.deepEqual(numbersIn(analyseText(applyEdits(text, edits))), right, `${what}, recalculated`);
      });
      fc.assert(check, { numRuns: 8 });
    });
  }
});

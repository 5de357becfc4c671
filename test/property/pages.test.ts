import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract } from '../../server/src/core';
import { analyseText, applyEdits, findingsIn, isSevere } from '../support/check';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

type Values = Record<string, Record<string, number | null> | undefined>;

describe('a table that came out of a PDF in reading order', () => {
  it('with a wrong number in it is told, and no other number is read where it does not stand', () => {
    const check = fc.property(form, seed, fc.nat(), fc.integer({ min: 1, max: 9 }), (form, seed, at, by) => {
      const { text, cells } = makeReport({ form, layout: 'pages', seed });
      const own = cells.filter(({ table }) => table === 'requests');
      const wrong = own[at % own.length]!;
      const span = {
        start: { line: wrong.line, character: wrong.from },
        end: { line: wrong.line, character: wrong.to },
      };
      const spoilt = applyEdits(text, [{ span, newText: String(Number(wrong.decimal) + by) }]);
      assert.ok(findingsIn(spoilt).some(isSevere));
      const read = (extract(analyseText(spoilt))[0]?.requests ?? {}) as Values;
      for (const cell of own) {
        const value = read[cell.row]?.[cell.column] ?? undefined;
        if (cell === wrong || value === undefined) continue;
        assert.equal(value, Number(cell.decimal), `${cell.row} ${cell.column}`);
      }
    });
    fc.assert(check, { numRuns: 20 });
  });
});

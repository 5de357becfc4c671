import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract } from '../../server/src/core';
import { analyseText } from '../support/check';
import { holdsBlanks, layouts } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

const blanks = fc.constantFrom(undefined, 'someZeros' as const, 'zeros' as const);

describe('extracting', () => {
  for (const layout of layouts) {
    it(`${layout}: gives every number of a report, year, form and period`, () => {
      fc.assert(
        fc.property(form, seed, holdsBlanks(layout) ? blanks : fc.constant(undefined), (form, seed, blank) => {
          const { text, figures, cells } = makeReport({ form, layout, seed, ...(blank && { blank }) });
          const [report, ...others] = extract(analyseText(text));
          assert.deepEqual(others, []);
          for (const { table, row, column, written, decimal } of cells) {
            const expected = written === '' ? null : Number(decimal);
            assert.equal(report![table]?.[row]?.[column], expected, `${table} ${row} ${column}`);
          }
          const { year } = figures;
          assert.deepEqual([report!.year, report!.form], [year, form]);
          assert.deepEqual(report!.period, { start: `${year}-01-01`, end: `${year}-12-31` });
          assert.equal(`${report!.organ}${year}年政府信息公开工作年度报告`, report!.title);
          assert.ok(text.split('\n')[0]!.includes(report!.title!));
        }),
        { numRuns: 12 },
      );
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultOptions, severityOf, type Finding, type Span } from '../../server/src/core';
import { bench, spanOf } from '../support/bench';
import { describeFinding, describeSpan } from '../support/check';
import { keepsOrder, layouts, unmoved, type Layout } from '../support/layouts';
import { form, seed } from '../support/recipes';
import type { Draft, ReportRecipe } from '../support/report';
import type { PlacedCell } from '../support/writer';

/** By how much a count is wrong. */
const by = fc.integer({ min: 1, max: 10 });

function assertFound(
  found: readonly Finding[],
  expected: readonly (readonly [code: string, span: Span])[],
  what: string,
) {
  const wanted = expected.map(([code, span]) => `${describeSpan(span)} ${severityOf(code, defaultOptions)} ${code}`);
  assert.deepEqual(found.map(describeFinding).sort(), wanted.sort(), what);
}

function nameOf({ table, row, column }: PlacedCell): string {
  return `${table} ${row} ${column}`;
}

/** A count that is wrong: less where that is possible, more where it is not. */
function wrong({ decimal }: PlacedCell, by: number): string {
  const value = Number(decimal);
  return String(value >= by ? value - by : value + by);
}

/** The code under which a wrong count of table three is found; always at the count itself. */
function codeOf({ row, column }: PlacedCell): string {
  if (row === 'outcome') return 'total/outcome';
  if (column === 'total') return 'total/applicant';
  return ['received', 'carriedOver', 'carriedForward'].includes(row) ? 'total/balance' : 'total/entry';
}

function assertRequestsSolved(recipe: ReportRecipe, by: number): void {
  const { draft, spoil, fix, restore } = bench(recipe);
  for (const cell of draft.cells.filter(({ table }) => table === 'requests')) {
    const written = wrong(cell, by);
    const found = spoil([cell, written]);
    assertFound(found, [[codeOf(cell), spanOf(cell, written)]], nameOf(cell));
    assert.equal(unmoved(fix(found[0]!), recipe.layout), unmoved(draft.text, recipe.layout), nameOf(cell));
    restore();
  }
}

/**
 * Four results and a total of table four stand in one equation: which of them is wrong cannot be known. The total is
 * named, the wrong cell is among those that may be wrong, and the fix of that cell restores the report.
 */
function assertReviewSolved(recipe: ReportRecipe, by: number): void {
  const { draft, spoil, fix, restore } = bench(recipe);
  for (const cell of draft.cells.filter(({ table }) => table === 'review')) {
    const written = wrong(cell, by);
    const found = spoil([cell, written]);
    assertFound(found, [['total/review', totalOf(cell, draft, written)]], nameOf(cell));
    const fixed = fix(found[0]!, spanOf(cell, written));
    assert.equal(unmoved(fixed, recipe.layout), unmoved(draft.text, recipe.layout), nameOf(cell));
    restore();
  }
}

/** The span of the total that a cell's row has, once another text is written into the cell. */
function totalOf(cell: PlacedCell, { cells }: Draft, written: string): Span {
  const total = cells.find(({ table, row, column }) => table === cell.table && row === cell.row && column === 'total')!;
  if (total === cell) return spanOf(total, written);
  const moved = total.line === cell.line ? written.length - cell.written.length : 0;
  return spanOf({ ...total, from: total.from + moved, to: total.to + moved });
}

/** A count of table two stands in no equation: only the text may tell that it is wrong. */
function assertDisclosureSilent(recipe: ReportRecipe, by: number): void {
  const { draft, spoil, restore } = bench(recipe);
  for (const cell of draft.cells.filter(({ table }) => table === 'disclosure')) {
    if (!/^\d+$/.test(cell.written)) continue;
    const found = spoil([cell, wrong(cell, by)]);
    assertFound(found, [], nameOf(cell));
    restore();
  }
}

type Written = readonly [cell: PlacedCell, written: string];

/** Two counts of table three in different rows and columns, wrong by different amounts; the later in the text first. */
function twoWrong({ cells }: Draft, one: number, other: number, by: number, byOther: number): Written[] {
  const counts = cells.filter(({ table }) => table === 'requests');
  const first = counts[one % counts.length]!;
  const apart = counts.filter(({ row, column }) => row !== first.row && column !== first.column);
  const second = apart[other % apart.length]!;
  const values: Written[] = [
    [first, wrong(first, by)],
    [second, wrong(second, byOther)],
  ];
  return values.sort(([a], [b]) => b.line - a.line || b.from - a.from);
}

/** Where a value stands once others are written: what stands in front of it in its line may have moved it. */
function placeOf(cell: PlacedCell, written: string, values: readonly Written[]): Span {
  const moved = values
    .filter(([other]) => other.line === cell.line && other.from < cell.from)
    .reduce((sum, [other, text]) => sum + text.length - other.written.length, 0);
  return spanOf({ ...cell, from: cell.from + moved }, written);
}

/** A draft with other values; the later in the text first. */
function writeInto(text: string, values: readonly Written[]): string {
  const lines = text.split('\n');
  for (const [{ line, from, to }, written] of values) {
    lines[line] = lines[line]!.slice(0, from) + written + lines[line]!.slice(to);
  }
  return lines.join('\n');
}

describe('wrong values in a right report', () => {
  for (const layout of layouts.filter(keepsOrder)) {
    it(`${layout}: every count of table three is found, and mended`, () => {
      const check = fc.property(form, seed, by, (form, seed, by) => assertRequestsSolved({ form, layout, seed }, by));
      fc.assert(check, { numRuns: 1 });
    });

    it(`${layout}: no count of table two is told`, () => {
      const check = fc.property(form, seed, by, (form, seed, by) => assertDisclosureSilent({ form, layout, seed }, by));
      fc.assert(check, { numRuns: 1 });
    });

    it(`${layout}: every count of table four is found at its total`, () => {
      const check = fc.property(form, seed, by, (form, seed, by) => assertReviewSolved({ form, layout, seed }, by));
      fc.assert(check, { numRuns: 2 });
    });

    it(`${layout}: values that are no numbers are found`, () => {
      // In a layout without separators a blank would make two values of one.
      const separated = !['wrapped', 'spaced', 'aligned', 'ruled', 'pieces'].includes(layout);
      const texts = fc.constantFrom('x', '三件', '12a', separated ? '3 件?' : '3件?');
      // Every third value: whatever row and column it has, what is written there is read in the same way.
      const check = fc.property(form, seed, texts, fc.nat(2), (form, seed, written, first) => {
        const { draft, spoil, restore } = bench({ form, layout, seed });
        for (const cell of draft.cells.filter((_, index) => index % 3 === first)) {
          assertFound(spoil([cell, written]), [['cell/number', spanOf(cell, written)]], nameOf(cell));
          restore();
        }
      });
      fc.assert(check, { numRuns: 1 });
    });

    it(`${layout}: two wrong counts of table three in different rows and columns are both found, and mended`, () => {
      const check = fc.property(form, seed, fc.nat(), fc.nat(), by, by, (form, seed, one, other, by, more) => {
        const { draft, spoil, fix } = bench({ form, layout, seed });
        const values = twoWrong(draft, one, other, by, by + more);
        const what = values.map(([cell]) => nameOf(cell)).join(', ');
        const found = spoil(...values);
        assertFound(
          found,
          values.map(([cell, written]) => [codeOf(cell), placeOf(cell, written, values)]),
          what,
        );
        const [fixed = ''] = [...found]
          .reverse()
          .map((one) => fix(one))
          .slice(-1);
        assert.equal(unmoved(fixed, layout), unmoved(draft.text, layout), what);
      });
      fc.assert(check, { numRuns: 8 });
    });
  }

  it('rows: two counts wrong by the same amount are found, or are among those that may be wrong at two totals', () => {
    const check = fc.property(form, seed, fc.nat(), fc.nat(), by, (form, seed, one, other, by) => {
      const { draft, spoil, fix, restore } = bench({ form, layout: 'rows', seed });
      const values = twoWrong(draft, one, other, by, by);
      const found = spoil(...values);
      assert.equal(found.length, 2);
      for (const [cell, written] of values) {
        const place = placeOf(cell, written, values);
        const results = found.map((finding) => {
          const fixed = fix(finding, place);
          restore();
          spoil(...values);
          return fixed;
        });
        const otherOnly = values.filter(([each]) => each !== cell);
        assert.ok(results.includes(writeInto(draft.text, otherOnly)), nameOf(cell));
      }
    });
    fc.assert(check, { numRuns: 20 });
  });

  for (const layout of ['tabLines', 'rows', 'markdown'] satisfies Layout[]) {
    it(`${layout}: every zero left blank is found, and filled in`, () => {
      // The blanks around a value that is not there belong to either side.
      const bare = (text: string) => text.replaceAll(/[ \u00a0\u3000]/g, '');
      const check = fc.property(form, seed, (form, seed) => {
        const { draft, spoil, fix, restore } = bench({ form, layout, seed });
        for (const cell of draft.cells.filter(({ written }) => written === '0')) {
          const found = spoil([cell, '']);
          assert.deepEqual(
            found.map(({ code, span }) => `${span.start.line} ${code}`),
            [`${cell.line} cell/blank`],
            nameOf(cell),
          );
          assert.equal(bare(fix(found[0]!)), bare(draft.text), nameOf(cell));
          restore();
        }
      });
      fc.assert(check, { numRuns: 1 });
    });
  }

  it('rows: every zero of table three that is not there is missed in its row, and put in', () => {
    const check = fc.property(form, seed, (form, seed) => {
      const { draft, spoil, fix, restore } = bench({ form, layout: 'rows', seed });
      for (const cell of draft.cells.filter(({ table, written }) => table === 'requests' && written === '0')) {
        const found = spoil([{ ...cell, from: cell.from - 1 }, '']);
        assert.deepEqual(
          found.map(({ code }) => code),
          ['table/cells'],
          nameOf(cell),
        );
        assert.equal(fix(found[0]!), draft.text, nameOf(cell));
        restore();
      }
    });
    fc.assert(check, { numRuns: 1 });
  });
});

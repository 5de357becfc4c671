import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultOptions, severityOf, type Finding, type Span } from '../../server/src/core';
import { bench, spanOf } from '../support/bench';
import { describeFinding, describeSpan } from '../support/check';
import { keepsOrder, layouts, type Layout } from '../support/layouts';
import type { ReportRecipe } from '../support/report';
import type { PlacedCell } from '../support/writer';

const form = fc.constantFrom('2019' as const, '2021' as const);
const seed = fc.noShrink(fc.integer());

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
    assert.equal(fix(found[0]!), draft.text, nameOf(cell));
    restore();
  }
}

/** Four results and a total stand in one equation: which of them is wrong cannot be known, so the total is named. */
function assertReviewSolved(recipe: ReportRecipe, by: number): void {
  const { draft, spoil, fix, findings, restore } = bench(recipe);
  for (const cell of draft.cells.filter(({ table }) => table === 'review')) {
    const total = draft.cells.find(
      ({ table, row, column }) => table === 'review' && row === cell.row && column === 'total',
    )!;
    const written = wrong(cell, by);
    const moved = total !== cell && total.line === cell.line ? written.length - cell.written.length : 0;
    const found = spoil([cell, written]);
    const at = { ...total, from: total.from + moved, to: total.to + moved };
    assertFound(found, [['total/review', spanOf(at, total === cell ? written : undefined)]], nameOf(cell));
    const fixed = fix(found[0]!);
    if (total === cell) assert.equal(fixed, draft.text, nameOf(cell));
    // The text may still quote the total that stood there.
    assert.deepEqual(
      findings().filter(({ code }) => code !== 'narrative/review'),
      [],
      nameOf(cell),
    );
    restore();
  }
}

describe('one wrong value in a right report', () => {
  for (const layout of layouts.filter(keepsOrder)) {
    it(`${layout}: every count of table three is found, and mended`, () => {
      const check = fc.property(form, seed, by, (form, seed, by) => assertRequestsSolved({ form, layout, seed }, by));
      fc.assert(check, { numRuns: 2 });
    });

    it(`${layout}: every count of table four is found at its total`, () => {
      const check = fc.property(form, seed, by, (form, seed, by) => assertReviewSolved({ form, layout, seed }, by));
      fc.assert(check, { numRuns: 5 });
    });

    it(`${layout}: every value that is no number is found`, () => {
      // In a layout without separators a blank would make two values of one.
      const separated = !['wrapped', 'spaced', 'aligned', 'ruled', 'pieces'].includes(layout);
      const texts = fc.constantFrom('x', '三件', '12a', separated ? '3 件?' : '3件?');
      const check = fc.property(form, seed, texts, (form, seed, written) => {
        const { draft, spoil, restore } = bench({ form, layout, seed });
        for (const cell of draft.cells) {
          assertFound(spoil([cell, written]), [['cell/number', spanOf(cell, written)]], nameOf(cell));
          restore();
        }
      });
      fc.assert(check, { numRuns: 1 });
    });

    it(`${layout}: two wrong items in different rows and columns are two findings`, () => {
      const place = fc.nat();
      const check = fc.property(form, seed, place, place, by, (form, seed, one, other, by) => {
        const { draft, spoil, fix } = bench({ form, layout, seed });
        const items = draft.cells.filter((cell) => cell.table === 'requests' && codeOf(cell) === 'total/entry');
        const first = items[one % items.length]!;
        const apart = items.filter(({ row, column }) => row !== first.row && column !== first.column);
        const second = apart[other % apart.length]!;
        const values = [first, second]
          .sort((a, b) => b.line - a.line)
          .map((cell, index) => {
            return [cell, String(Number(cell.decimal) + by + index)] as const;
          });
        const found = spoil(...values);
        assertFound(
          found,
          values.map(([cell, written]) => ['total/entry', spanOf(cell, written)]),
          `${nameOf(first)}, ${nameOf(second)}`,
        );
        assert.equal([...found].reverse().map(fix).at(-1), draft.text);
      });
      fc.assert(check, { numRuns: 20 });
    });
  }

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
      fc.assert(check, { numRuns: 2 });
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

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseText } from '../support/check';
import { holdsBlanks, layouts, type Layout } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport, type Draft, type ReportRecipe } from '../support/report';

/** Drafts per layout. */
const runs = 20;

/** A cell in one line: where it stands and what it says. */
type Cells = Record<string, string>;

function writtenCells({ cells }: Draft): Cells {
  return Object.fromEntries(
    cells.map(({ table, row, column, line, from, to, written, decimal }) => {
      const value = written === '' ? 'blank' : decimal;
      return [`${table} ${row} ${column}`, `${line}:${from}-${to} ${value}`];
    }),
  );
}

/** The cells that core reads, row by row; rows whose values fit no columns are left out. */
function readCells(text: string): Cells {
  const { reports } = analyseText(text);
  assert.equal(reports.length, 1, 'one report');
  const { report, at } = reports[0]!;
  return Object.fromEntries(
    [...report.tables].flatMap(([table, placed]) =>
      [...placed.table.rows.values()].flatMap(({ cells }) =>
        cells.map(({ row, column, span: { start, end }, reading }) => {
          const value = reading.kind === 'number' ? reading.decimal : reading.kind;
          const line = at + placed.at + start.line;
          return [`${table} ${row} ${column.id}`, `${line}:${start.character}-${end.character} ${value}`];
        }),
      ),
    ),
  );
}

function assertReadExactly(recipe: ReportRecipe): void {
  const draft = makeReport(recipe);
  const [read, written] = [readCells(draft.text), writtenCells(draft)];
  const wrong = Object.keys({ ...written, ...read })
    .filter((cell) => read[cell] !== written[cell])
    .map((cell) => `${cell}: written ${written[cell] ?? 'nowhere'}, read ${read[cell] ?? 'nowhere'}`);
  assert.deepEqual(wrong, [], JSON.stringify(recipe));
}

/** What editors do to the blanks of a draft. */
const editors: Readonly<Record<string, (text: string) => string>> = {
  'has cut off blanks at the end of lines': (text) => text.replace(/[ \t]+$/gm, ''),
  'has put one blank in the place of several': (text) => text.replace(/[ \t]+/g, ' '),
};

/**
 * Cells that are read with another number than was written. All that is left blank are zeros: among nothing but zeros
 * nobody can tell in which column one stands. Where a value is no number, its table is told.
 */
function misread(read: Cells, written: Cells): string[] {
  const value = (cell: string | undefined) => cell?.split(' ')[1]?.replace('blank', '0');
  const tableOf = (cell: string) => cell.split(' ')[0];
  const told = new Set(
    Object.keys(read)
      .filter((cell) => value(read[cell]) === 'unreadable')
      .map(tableOf),
  );
  return Object.keys(read).filter((cell) => value(read[cell]) !== value(written[cell]) && !told.has(tableOf(cell)));
}

describe('reading tables', () => {
  for (const layout of layouts) {
    it(`${layout}: every value and its span`, () => {
      fc.assert(
        fc.property(form, seed, (form, seed) => assertReadExactly({ form, layout, seed })),
        { numRuns: runs },
      );
    });
  }

  for (const layout of layouts.filter(holdsBlanks)) {
    it(`${layout}: blank cells are blank cells in their place`, () => {
      const blank = fc.constantFrom('someZeros' as const, 'zeros' as const, 'all' as const);
      fc.assert(
        fc.property(form, seed, blank, (form, seed, blank) => assertReadExactly({ form, layout, seed, blank })),
        { numRuns: runs },
      );
    });
  }

  it('finds title, year and form of every draft', () => {
    fc.assert(
      fc.property(form, fc.constantFrom<Layout>(...layouts), seed, (form, layout, seed) => {
        const { text, figures } = makeReport({ form, layout, seed });
        const { report } = analyseText(text).reports[0]!;
        assert.equal(report.year.value, figures.year);
        assert.equal(report.form?.id, form);
        assert.equal(report.title?.line, 0);
        assert.deepEqual(
          report.sections.map(({ id }) => id),
          ['overview', 'disclosure', 'requests', 'review', 'improvement', 'other'],
        );
      }),
      { numRuns: runs },
    );
  });

  for (const [what, edit] of Object.entries(editors)) {
    for (const layout of ['paddedRows', 'rows', 'commas', 'markdown', 'ruled', 'boxed'] satisfies Layout[]) {
      it(`${layout}: an editor ${what}: a row is told, or read as it was`, () => {
        const blank = fc.constantFrom(undefined, 'someZeros' as const, 'zeros' as const);
        fc.assert(
          fc.property(form, seed, blank, (form, seed, blank) => {
            const draft = makeReport({ form, layout, seed, ...(blank && { blank }) });
            assert.deepEqual(misread(readCells(edit(draft.text)), writtenCells(draft)), []);
          }),
          { numRuns: runs / 2 },
        );
      });
    }
  }

  for (const layout of layouts.filter((name) => !holdsBlanks(name))) {
    it(`${layout}: blank cells that leave no trace: a row is told, or read as it was`, () => {
      fc.assert(
        // With many of them hardly a row of some layouts is read at all.
        fc.property(form, seed, fc.constantFrom('oneZero' as const, 'someZeros' as const), (form, seed, blank) => {
          const draft = makeReport({ form, layout, seed, blank });
          assert.deepEqual(misread(readCells(draft.text), writtenCells(draft)), []);
        }),
        { numRuns: runs },
      );
    });
  }
});

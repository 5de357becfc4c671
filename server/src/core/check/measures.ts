import { tableForm, type Form } from '../forms';
import type { Claim } from '../model/claims/claim';
import type { Measure } from '../model/claims/roles';
import type { Report } from '../model/report';
import { amountOf } from '../model/table/amounts';
import { cellOf, type Cell, type Table } from '../model/table/table';
import { crossFoot, missingNumbers } from './crossFooting';
import { formOf, sideOf, sumOf } from './equations';

/** A claim beside the cells that count the same. */
export interface Compared {
  readonly claim: Claim;
  /** The cells that agree, or those that plainly count the same where none do. */
  readonly cells: readonly Cell[];
  /** The line from which the cells' spans count. */
  readonly at: number;
  /** What the cells sum to. */
  readonly expected: number;
  readonly agrees: boolean;
  /**
   * Whether parts of the number disagree as well (the sentence then speaks of something else, or all of it is old), or
   * it may be meant as another sum.
   */
  readonly doubtful: boolean;
  /** The sum of its role that it is compared with; the first is the plain one. */
  readonly measure: Measure;
}

/** Compares with every measure; none where a cell of one cannot be read, as the number might be that one. */
export function compare(claim: Claim, { tables, form }: Report): Compared | undefined {
  let first: Compared | undefined;
  for (const measure of claim.role.measures) {
    const placed = tables.get(measure.table);
    if (!placed || !form) return undefined;
    const wanted = idsOf(measure, formOf(placed.table, form));
    if (wanted.length === 0 || (measure.finished && isCarriedForward(placed.table, form))) continue;
    const cells = cellsOf(wanted, placed.table);
    if (!cells) return undefined;
    const less = lessOf(measure, placed.table);
    const expected = sumOf(cells) - less;
    const agrees = expected === claim.value || mended(cells, placed.table, form).has(claim.value + less);
    const comparison = { claim, cells, at: placed.at, expected, agrees, measure, doubtful: false };
    if (agrees) return comparison;
    first ??= comparison;
    if (claim.role.either && measure === claim.role.measures[1] && expected !== first.expected)
      first = { ...first, doubtful: true };
  }
  return first;
}

/** What is to be taken off; no number where it cannot be read, which agrees with nothing. */
function lessOf({ without = [], columns }: Measure, { rows }: Table): number {
  return sumOf(without.flatMap((id) => rows.get(id)?.cells.filter(({ column }) => columns.includes(column.id)) ?? []));
}

/** Whether some are left for the next year, also when a fault of the table is put right. */
function isCarriedForward(table: Table, form: Form): boolean {
  const cell = cellOf(table, 'carriedForward', 'total');
  return cell !== undefined && (amountOf(cell) ?? 0) > 0 && !mended([cell], table, form).has(0);
}

type CellId = readonly [row: string, column: string];

const idsByForm = new WeakMap<Form, WeakMap<Measure, readonly CellId[]>>();

/** Row and column of each cell of a measure; nothing where the form does not have them. */
function idsOf(measure: Measure, form: Form): readonly CellId[] {
  let byMeasure = idsByForm.get(form);
  if (!byMeasure) idsByForm.set(form, (byMeasure = new WeakMap<Measure, readonly CellId[]>()));
  let ids = byMeasure.get(measure);
  if (!ids) byMeasure.set(measure, (ids = findIds(measure, form)));
  return ids;
}

function findIds({ table, rows, columns }: Measure, form: Form): CellId[] {
  const known = tableForm(form, table).blocks.flatMap((block) =>
    block.rows.map((row) => [row.id, block.columns.map(({ id }) => id)] as const),
  );
  return rows.flatMap((wanted) => {
    const found = known.filter(([id]) => (wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted));
    return found.flatMap(([row, has]) => columns.filter((id) => has.includes(id)).map((id): CellId => [row, id]));
  });
}

/** The cells of those ids; none unless every one of them is there and can be read, and one holds a number. */
function cellsOf(ids: readonly CellId[], table: Table): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const [row, column] of ids) {
    const cell = cellOf(table, row, column);
    if (!cell || amountOf(cell) === undefined) return undefined;
    cells.push(cell);
  }
  return cells.some(({ reading }) => reading.kind === 'number') ? cells : undefined;
}

/** What cells would sum to if those that make an equation fail were put right, one of them or all, blank ones with them. */
function mended(cells: readonly Cell[], table: Table, form: Form): ReadonlySet<number> {
  const sum = sumOf(cells);
  const sums = new Set<number>();
  let all = sum;
  for (const { cell, expected, failed } of crossFoot(table, form)) {
    if (cells.includes(cell)) all += expected - amountOf(cell)!;
    for (const equation of failed) {
      for (const one of cells) {
        const side = sideOf(equation, one);
        if (side !== 0) sums.add(sum - side * equation.residual);
      }
    }
  }
  for (const [blank, value] of missingNumbers(table, form)) if (cells.includes(blank)) all += value;
  return sums.add(all);
}

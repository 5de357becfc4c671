import { blockIn, blockOf, isAcross, type Form } from '../forms';
import { isForeign, type Row, type Table } from '../model/table/table';
import { cover } from '../text/span';
import { shapeOf } from './equations';
import type { Slot } from './padding';

/** A row whose values are not as many as the form has columns. */
export interface UnfitRow {
  readonly row: Row;
  /** The cells that the form has for the row. */
  readonly slots: readonly Slot[];
}

/** Rows whose values are not as many as the form's columns; groups of table four that share values count as one row. */
export function unfitRows(table: Table, form: Form): UnfitRow[] {
  const shape = shapeOf(table, form);
  const found: UnfitRow[] = [];
  let isOpen = false;
  for (const row of table.scrambled ? [] : table.rows.values()) {
    const columns = blockIn(shape, row.id)?.columns;
    // What does not fit below headings of other columns is told with these.
    const isFit = !columns || isForeign(table, row.id) || row.fused || row.cells.length === columns.length;
    const slots = isFit ? [] : columns.map((column) => ({ row: row.id, column }));
    const first = found.at(-1);
    // The values of groups side by side stand with the first of them.
    if (shape.direction === 'across' && isOpen && !isFit && row.loose.length === 0) {
      const span = cover(first!.row.span, row.span);
      found[found.length - 1] = { row: first!.row.with({ span }), slots: [...first!.slots, ...slots] };
    } else if (!isFit) found.push({ row, slots });
    isOpen = !isFit;
  }
  return found;
}

/** Whether all groups of table four stand in one row. */
export function isWholeTable(slots: readonly Slot[], { id, rows }: Table): boolean {
  return isAcross(id) && [...rows.keys()].every((group) => slots.some(({ row }) => row === group));
}

/** Whether nothing but blanks stands in a row, however many. */
export function isEmpty({ loose }: Row): boolean {
  return loose.every(({ reading }) => reading.kind === 'blank');
}

/** How many values the rows of a table should have. */
export function sizeOf({ id, rows }: Table, form: Form): number {
  return [...rows.keys()].reduce((sum, row) => sum + (blockOf(form, id, row)?.columns.length ?? 0), 0);
}

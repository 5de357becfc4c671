import { formOf } from '../check/equations';
import { blockOf, tableForm, type Form } from '../forms';
import { readTables } from '../model/table/readTables';
import { cellOf, type Cell, type Table } from '../model/table/table';
import { ReportDocument } from '../syntax/document';
import { looksNumeric, readNumber } from '../text/number';
import type { Cells } from './clipboard';

/** Which values go into which cells of a table. */
export interface Placing {
  readonly values: ReadonlyMap<Cell, string>;
  /** Numbers that have no cell. */
  readonly misfits: readonly string[];
}

/** Copied rows and columns with their labels: each value goes where its labels say, wherever the cursor is. */
export function placeByLabels(copied: Cells, table: Table, form: Form): Placing | undefined {
  const source = copied.flat().every(isValue) ? undefined : tableOf(copied, table, form);
  if (!source) return undefined;
  const values = new Map<Cell, string>();
  const misfits = copied.flat().filter(looksNumeric);
  for (const { id, cells } of source.rows.values()) {
    for (const { raw, column, reading } of cells) {
      const target = usableRow(table, id) ? cellOf(table, id, column.id) : undefined;
      if (!target || reading.kind === 'unreadable') continue;
      values.set(target, written(raw));
      const placed = misfits.indexOf(raw);
      if (placed >= 0) misfits.splice(placed, 1);
    }
  }
  return values.size > 0 ? { values, misfits } : undefined;
}

/** A number, or nothing. */
function isValue(text: string): boolean {
  return readNumber(text).kind !== 'unreadable';
}

/** The statutory table that was copied, if it is the given one and no other. */
function tableOf(copied: Cells, { id }: Table, form: Form): Table | undefined {
  const text = copied.map((row) => row.join('\t')).join('\n');
  const read = (draft: string): Table[] =>
    new ReportDocument(draft).segments.flatMap((segment) => [...readTables(segment)]);
  const whole = read(text);
  // A few rows of a table are known as such below its columns.
  const [columns] = tableForm(form, id).blocks.map((block) => block.columns.map(({ label }) => label));
  const tables = whole.length > 0 || id !== 'requests' ? whole : read(`${columns!.join('\t')}\n${text}`);
  const [only] = tables;
  return only && tables.length === 1 && only.id === id && !only.scrambled ? only : undefined;
}

/** Copied values alone: from the cell at the cursor to the right and down, row by row of the table. */
export function placeFrom(start: Cell, copied: Cells, table: Table, form: Form): Placing | undefined {
  if (!copied.flat().every(isValue)) return undefined;
  const rows = rowsFrom(start, table, form);
  const column = rows[0]?.indexOf(start) ?? -1;
  if (column < 0) return undefined;
  const values = new Map<Cell, string>();
  const misfits: string[] = [];
  copied.forEach((row, down) =>
    row.forEach((text, right) => {
      const target = rows[down]?.[column + right];
      if (target) values.set(target, written(text));
      else if (looksNumeric(text)) misfits.push(text);
    }),
  );
  return { values, misfits };
}

/** The rows of cells from the one of a cell on, as far as no row of the form is missing between them. */
function rowsFrom(start: Cell, table: Table, form: Form): Cell[][] {
  const own = formOf(table, form);
  if (tableForm(own, table.id).direction === 'across') {
    const rows = [...table.rows.values()];
    return rows.every(({ id }) => usableRow(table, id)) ? [rows.flatMap(({ cells }) => cells)] : [];
  }
  const ids = blockOf(own, table.id, start.row)?.rows.map(({ id }) => id) ?? [];
  const rows: Cell[][] = [];
  for (const id of ids.slice(ids.indexOf(start.row))) {
    if (!usableRow(table, id)) break;
    rows.push([...table.rows.get(id)!.cells]);
  }
  return rows;
}

/** Whether each value of the row has a place of its own. */
function usableRow({ rows }: Table, id: string): boolean {
  const row = rows.get(id);
  return row !== undefined && row.cells.length > 0 && !row.fused;
}

/** What a copied value is in a statutory table: a plain number, 0 where there is none; its unit stays. */
function written(text: string): string {
  const reading = readNumber(text);
  if (reading.kind !== 'number') return '0';
  return reading.unit === '' ? reading.decimal : text;
}

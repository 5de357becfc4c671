import { rowIdsOf, tableForm, type Form } from '../forms';
import type { Row, Table } from '../model/table/table';
import { formOf } from './equations';

/** A row of the form that a table does not have. */
export interface MissingRow {
  readonly row: string;
  /** The row of the table behind which it belongs. */
  readonly after: Row | undefined;
}

/** Rows of the table's form that it does not have, in the form's order; none of a table that is told and not read. */
export function missingRows(table: Table, form: Form): MissingRow[] {
  const missing: MissingRow[] = [];
  let after: Row | undefined;
  if (table.scrambled) return missing;
  for (const id of rowIdsOf(tableForm(formOf(table, form), table.id))) {
    const row = table.rows.get(id);
    if (row) after = row;
    else missing.push({ row: id, after });
  }
  return missing;
}

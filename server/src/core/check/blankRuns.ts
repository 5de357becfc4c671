import { rowIdsOf, tableForm, type Form } from '../forms';
import { isForeign, type Cell, type Table } from '../model/table/table';
import { comparePositions, type Span } from '../text/span';
import { blanksOf } from './blanks';
import { formOf } from './equations';

/** The blank cells of a table, those of adjoining rows together; those below headings of other columns are told with these. */
export function blankRuns(table: Table, form: Form): Cell[][] {
  const runs: Cell[][] = [];
  let open: Cell[] | undefined;
  const shape = tableForm(formOf(table, form), table.id);
  for (const id of rowIdsOf(shape)) {
    const row = isForeign(table, id) ? undefined : table.rows.get(id);
    const blanks = row ? blanksOf(row).filter(({ reading }) => reading.kind === 'blank') : [];
    if (blanks.length === 0) {
      open = undefined;
      continue;
    }
    if (!open) runs.push((open = []));
    open.push(...blanks);
  }
  return runs.map((run) => run.sort((a, b) => compare(a.span, b.span)));
}

function compare(a: Span, b: Span): number {
  return comparePositions(a.start, b.start);
}

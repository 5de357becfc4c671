import type { PlacedReport } from '../analysis';
import { recalculateTable } from '../check/recalculation';
import type { Text } from '../messages/locale';
import { keepLayout } from '../model/layout/keepLayout';
import { shift, type Edit } from '../text/span';

/** What recalculating the totals of a report does, and what then still disagrees. */
export interface Recalculation {
  /** In the lines of the document; empty where every total is right. */
  readonly edits: readonly Edit[];
  /** How many totals change. */
  readonly changed: number;
  /** The equations that still fail afterwards and the totals that could not be computed. */
  readonly remaining: readonly Text[];
}

/** Sets every total of a report from its addends, top down. */
export function recalculate({ report, at }: PlacedReport): Recalculation {
  const edits: Edit[] = [];
  const remaining: Text[] = [];
  let changed = 0;
  for (const placed of report.form ? report.tables.values() : []) {
    const result = recalculateTable(placed.table, report.form!);
    remaining.push(...result.remaining);
    const own = result.totals.map(({ cell, value }) => ({ span: shift(cell.span, placed.at), newText: String(value) }));
    changed += own.length;
    for (const { span, newText } of keepLayout(own, report)) edits.push({ span: shift(span, at), newText });
  }
  return { edits, changed, remaining };
}

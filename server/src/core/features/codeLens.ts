import type { Analysis } from '../analysis';
import { tableOfForm } from '../model/table/labels/tableLabels';
import { shift, type Span } from '../text/span';

/** A place above a table at which its totals can be recalculated. */
export interface Lens {
  readonly span: Span;
}

/** One lens above each table that has totals. */
export function codeLenses({ reports }: Analysis): Lens[] {
  return reports.flatMap(({ report, at }) =>
    [...report.tables.values()]
      .filter(({ table }) => tableOfForm(table).equations.length > 0)
      .map(({ table, at: from }) => ({ span: shift(table.head, at + from) })),
  );
}

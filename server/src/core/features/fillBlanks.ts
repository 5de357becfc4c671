import type { Analysis } from '../analysis';
import { disagreements } from '../check/recalculation';
import type { Text } from '../messages/locale';
import { blankRuns } from '../rules/cell/blank';
import { shift, type Edit } from '../text/span';

/** What putting zeros into blank cells does, and what then disagrees. */
export interface Filling {
  /** One for each blank cell, in the lines of the document. */
  readonly edits: readonly Edit[];
  /** Equations that fail afterwards; a blank counts as 0, so they failed before. */
  readonly remaining: readonly Text[];
}

/** Puts 0 into every blank cell of the statutory tables. */
export function fillBlanks({ reports }: Analysis): Filling {
  const edits: Edit[] = [];
  const remaining: Text[] = [];
  for (const { report, at } of reports) {
    for (const placed of report.form ? report.tables.values() : []) {
      remaining.push(...disagreements(placed.table, report.form!));
      for (const { span } of blankRuns(placed.table, report.form!).flat()) {
        edits.push({ span: shift(span, at + placed.at), newText: '0' });
      }
    }
  }
  return { edits, remaining };
}

import type { Analysis } from '../analysis';
import { blankRuns } from '../check/blankRuns';
import { missingNumbers } from '../check/crossFooting';
import { disagreements } from '../check/recalculation';
import type { Text } from '../messages/locale';
import { fillCells } from '../model/layout/fillCells';
import { keepLayout } from '../model/layout/keepLayout';
import { shift, type Edit } from '../text/span';

/** What filling blank cells does, and what then disagrees. */
export interface Filling {
  /** One for each place with blank cells, in the lines of the document. */
  readonly edits: readonly Edit[];
  /** How many cells are filled: those behind the end of a line share an edit. */
  readonly filled: number;
  /** How many cells get another number than 0: the one that they must hold by the equations. */
  readonly known: number;
  /** Equations that fail afterwards; a blank counts as 0, so they failed before. */
  readonly remaining: readonly Text[];
}

/** Puts 0 into every blank cell of the statutory tables, or what it must hold by the other numbers. */
export function fillBlanks({ reports }: Analysis): Filling {
  const edits: Edit[] = [];
  const remaining: Text[] = [];
  let [filled, known] = [0, 0];
  for (const { report, at } of reports) {
    for (const placed of report.form ? report.tables.values() : []) {
      const missing = missingNumbers(placed.table, report.form!);
      remaining.push(...disagreements(placed.table, report.form!, missing));
      const blanks = blankRuns(placed.table, report.form!).flat();
      filled += blanks.length;
      known += blanks.filter((cell) => missing.has(cell)).length;
      const own = fillCells(blanks, placed.at, missing);
      for (const { span, newText } of keepLayout(own, report)) edits.push({ span: shift(span, at), newText });
    }
  }
  return { edits, filled, known, remaining };
}

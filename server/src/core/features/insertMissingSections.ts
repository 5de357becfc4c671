import type { Analysis } from '../analysis';
import { insertSection } from '../insertion/insertSection';
import { missingSections } from '../model/headings/sectionHeadings';
import { keepsReport } from '../rewriting/keepsReport';
import { joinInsertions, shift, type Edit } from '../text/span';

/** What putting missing sections in their places does. */
interface Insertions {
  readonly edits: readonly Edit[];
  /** Whether a report lacks sections and gets none: with them, the rest of it would not be read as before. */
  readonly refused: boolean;
}

/**
 * Puts every missing section of every report in its place, with blank forms of the report's year. Several sections
 * that belong in one place make one edit, in their order.
 */
export function insertMissingSections({ reports }: Analysis): Insertions {
  const all = reports.map(({ report, at }) => {
    const own = joinInsertions(missingSections(report).flatMap((id) => insertSection(id, report) ?? []));
    const refused = !keepsReport(own, report);
    return { edits: refused ? [] : own.map(({ span, newText }) => ({ span: shift(span, at), newText })), refused };
  });
  return { edits: all.flatMap(({ edits }) => edits), refused: all.some(({ refused }) => refused) };
}

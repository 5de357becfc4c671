import type { Analysis } from '../analysis';
import { insertSection, missingSections } from '../rules/section/places';
import { joinInsertions, shift, type Edit } from '../text/span';

/**
 * Puts every missing section of every report in its place, with blank forms of the report's year. Several sections
 * that belong in one place make one edit, in their order.
 */
export function insertMissingSections({ reports }: Analysis): Edit[] {
  return reports.flatMap(({ report, at }) => {
    const edits = joinInsertions(missingSections(report).flatMap((id) => insertSection(id, report) ?? []));
    return edits.map(({ span, newText }) => ({ span: shift(span, at), newText }));
  });
}

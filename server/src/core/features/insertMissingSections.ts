import type { Analysis } from '../analysis';
import { insertSection, missingSections } from '../rules/section/places';
import { comparePositions, shift, type Edit } from '../text/span';

/**
 * Puts every missing section of every report in its place, with blank forms of the report's year. Several sections
 * that belong in one place make one edit, in their order.
 */
export function insertMissingSections({ reports }: Analysis): Edit[] {
  return reports.flatMap(({ report, at }) => {
    const merged: Edit[] = [];
    for (const id of missingSections(report)) {
      const { span, newText } = insertSection(id, report);
      const last = merged.at(-1);
      if (last && comparePositions(last.span.start, span.start) === 0) {
        merged[merged.length - 1] = { span, newText: last.newText + newText };
      } else merged.push({ span, newText });
    }
    return merged.map(({ span, newText }) => ({ span: shift(span, at), newText }));
  });
}

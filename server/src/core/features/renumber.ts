import type { Analysis, PlacedReport } from '../analysis';
import { numberAnew } from '../model/headings/numberAnew';
import { leadingRuns } from '../model/headings/numberedItems';
import { numberingFaults } from '../model/headings/numberingFaults';
import { proseIn } from '../model/prose/prose';
import { expectedNumeral } from '../model/headings/sectionHeadings';
import { shift, span, type Edit, type Position } from '../text/span';
import { reportAt, sectionAt } from './place';

/**
 * With the cursor on the heading of a section: gives the headings of all sections their numbers. On an item （（一）, 1.）:
 * numbers the items of its level under the same heading from one on.
 */
export function renumber(analysis: Analysis, position: Position): Edit[] {
  const found = sectionAt(analysis, position);
  if (found) return sectionNumerals(found.placed);
  const placed = reportAt(analysis, position.line);
  return placed ? itemNumerals(placed, position.line) : [];
}

/** A heading without a number stays without. */
function sectionNumerals({ report, at }: PlacedReport): Edit[] {
  return report.sections.flatMap((section): Edit[] => {
    const { heading, start } = section;
    const newText = expectedNumeral(section, report);
    if (!heading.numeral || newText === undefined) return [];
    return [{ span: span(at + start, heading.numeral.from, heading.numeral.to), newText }];
  });
}

function itemNumerals({ report, at }: PlacedReport, line: number): Edit[] {
  for (const { segment, at: start } of report.segments) {
    const own = line - at - start;
    if (own < 0 || own >= segment.lines.length) continue;
    const prose = proseIn(segment);
    // An item of another style is one of the run.
    const mixed = numberingFaults(prose).find(
      ({ kind, items }) => kind === 'style' && items.some((item) => item.line === own),
    );
    if (mixed) return mixed.edits.map((edit) => ({ ...edit, span: shift(edit.span, at + start) }));
    const run = leadingRuns(prose).find(({ items }) => items.some((item) => item.line === own));
    if (!run) return [];
    return numberAnew(run.items, 1, run.items[0]!, prose.lines).flatMap(({ edit }) =>
      edit ? [{ ...edit, span: shift(edit.span, at + start) }] : [],
    );
  }
  return [];
}

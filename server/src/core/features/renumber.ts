import type { Analysis, PlacedReport } from '../analysis';
import { expectedNumeral } from '../rules/section/places';
import { span, type Edit, type Position } from '../text/span';
import { sectionAt } from './place';

/** Gives the headings of all sections their numbers, with the cursor on one of them. */
export function renumber(analysis: Analysis, position: Position): Edit[] {
  const found = sectionAt(analysis, position);
  return found ? sectionNumerals(found.placed) : [];
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

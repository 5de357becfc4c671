import { sectionForm, sectionIndex, sections } from '../forms';
import { sectionMeaning } from '../forms/meanings';
import { headingLine } from '../insertion/headingLine';
import { firstOf } from '../model/headings/sectionHeadings';
import { skipDecoration } from '../syntax/headings/headingMarks';
import type { Completion } from './completion';
import { withBasis } from './documentation';
import type { LinePlace } from './place';
import { means } from './search';

const numbered = /^([一二三四五六])[、.．]?\s?/;

/** Headings that are missing and belong between the sections around a line. */
export function headingCompletions({ typed, span, report, line }: LinePlace): Completion[] {
  const before = Math.max(-1, ...report.sections.filter(({ start }) => start < line).map(({ id }) => sectionIndex[id]));
  const after = Math.min(6, ...report.sections.filter(({ start }) => start > line).map(({ id }) => sectionIndex[id]));
  const numeral = numbered.exec(typed);
  // The marks of a heading of Markdown may be there already.
  const isMarked = report.lines[line]!.text.slice(0, span.start.character).trim() !== '';
  const words = numeral ? typed.slice(numeral[0].length) : typed;
  return sections
    .map(({ id }) => id)
    .filter((id) => !firstOf(report, id))
    .filter((id) => sectionIndex[id] > before && sectionIndex[id] < after)
    .filter((id) => {
      const { numeral: own, title, aliases } = sectionForm(id);
      return (!numeral || numeral[1] === own) && means(words, title, ...aliases);
    })
    .map((id): Completion => {
      const { numeral: own, title } = sectionForm(id);
      const heading = headingLine(id, report);
      return {
        kind: 'section',
        label: `${own}、${title}`,
        documentation: withBasis(sectionMeaning(id)),
        span,
        newText: isMarked ? heading.slice(skipDecoration(heading)) : heading.trimStart(),
      };
    });
}

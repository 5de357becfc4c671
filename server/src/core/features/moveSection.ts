import type { Analysis } from '../analysis';
import type { Report } from '../model/report';
import type { Section } from '../model/section';
import { endOfText, signatureStart } from '../model/organ/signature';
import { lineBegin } from '../text/chars';
import { shift, type Edit, type Position } from '../text/span';
import { sectionAt } from './place';

export type Direction = 'up' | 'down';

/**
 * Moves the section whose heading stands at a position, with its text, past the one before or behind it. Blank lines
 * between sections stay where they are, and so do the date and the signature below the last. No edit where there is no
 * such neighbour, or where tags around the sections would be torn apart.
 */
export function moveSection(analysis: Analysis, position: Position, direction: Direction): Edit[] {
  const found = sectionAt(analysis, position);
  if (!found) return [];
  const { section, placed } = found;
  const { report, at } = placed;
  const index = report.sections.indexOf(section);
  const neighbour = report.sections[direction === 'up' ? index - 1 : index + 1];
  if (!neighbour) return [];
  const [first, second] = direction === 'up' ? [neighbour, section] : [section, neighbour];
  if (![first, second].every((each) => isBalanced(each, report))) return [];

  const { lines } = report;
  const begin = { line: first.start, character: lineBegin(lines[first.start]!.text) };
  const firstEnd = endOf(first, report);
  const secondEnd = endOf(second, report);
  const between = lines.slice(firstEnd.line + 1, second.start).map(({ text }) => `${text}\n`);
  const textOf = (from: Position, to: Position) =>
    lines
      .slice(from.line, to.line + 1)
      .map(({ text }, line) => (line === 0 ? text.slice(from.character) : text))
      .join('\n');
  // It is the neighbour that is taken out and put in again, so that cursors stay in the section that is moved.
  const edits: Edit[] =
    direction === 'up'
      ? [
          { span: { start: begin, end: { line: second.start, character: 0 } }, newText: '' },
          {
            span: { start: secondEnd, end: secondEnd },
            newText: `\n${between.join('')}${textOf(begin, firstEnd)}`,
          },
        ]
      : [
          {
            span: { start: begin, end: begin },
            newText: `${textOf({ line: second.start, character: 0 }, secondEnd)}\n${between.join('')}`,
          },
          { span: { start: firstEnd, end: secondEnd }, newText: '' },
        ];
  return edits.map(({ span, newText }) => ({ span: shift(span, at), newText }));
}

/** The end of a section's last line with text; at the end of a report without its date and who signs it. */
function endOf(section: Section, report: Report): Position {
  const { lines } = report;
  const end = section === report.sections.at(-1) ? signatureStart(report, 'with contacts') : section.end;
  const line = endOfText(lines, section.start + 1, end) - 1;
  return { line, character: lines[line]!.text.length };
}

const structure =
  /<(\/?)(?:html|body|main|article|section|div|table|tbody|thead|tr|td|ul|ol|blockquote)(?:\s[^<>]{0,500})?>/gi;

/** Whether every part of a page that begins in a section ends in it. */
function isBalanced({ start, end }: Section, { lines }: Report): boolean {
  let depth = 0;
  for (let line = start; line < end; line++) {
    const { text } = lines[line]!;
    if (!text.includes('<')) continue;
    for (const [, closing] of text.matchAll(structure)) {
      depth += closing ? -1 : 1;
      if (depth < 0) return false;
    }
  }
  return depth === 0;
}

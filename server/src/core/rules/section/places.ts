import { sectionForm, sectionIndex, sections, tableForm, type SectionId } from '../../forms';
import type { Finding } from '../../check/finding';
import { layoutOf, writeTable } from '../../model/layout';
import type { Prose } from '../../model/prose';
import { ownParagraph } from '../../model/ownParagraph';
import { regionOf } from '../../model/region';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { endOfSections } from '../../model/signature';
import { lineBegin } from '../../text/chars';
import { shift, span, type Edit, type Span } from '../../text/span';
import { rewordedTitle } from '../../model/rewordedTitle';

/** The span of a heading, from its numeral to the end of its title. */
export function headingSpan({ heading, start }: Section): Span {
  return span(start, heading.from, heading.title.to);
}

/** The span of the heading of a section's text; lines count from it. */
export function proseHeading({ first }: Prose): Span {
  const { from, title } = first.heading!;
  return span(0, from, title.to);
}

/** The numeral that a heading should have, written as its own is; nothing where it has that one, or none at all. */
export function expectedNumeral({ id, heading: { numeral }, start }: Section, { lines }: Report): string | undefined {
  if (!numeral || numeral.value === sectionIndex[id] + 1) return undefined;
  const actual = lines[start]!.text.slice(numeral.from, numeral.to);
  return /[0-9０-９]/.test(actual) ? String(sectionIndex[id] + 1) : sectionForm(id).numeral;
}

/** The first section of each id. */
export function firstOf(report: Report, id: SectionId): Section | undefined {
  return report.sections.find((section) => section.id === id);
}

/** Whether no other section bears the name of the one that a finding is about. */
export function isOnly({ data }: Finding, report: Report): boolean {
  return report.sections.filter(({ id }) => id === data?.section).length === 1;
}

/** Sections whose heading is not there, not even under other words. */
export function missingSections(report: Report): SectionId[] {
  return sections.map(({ id }) => id).filter((id) => !firstOf(report, id) && !rewordedTitle(id, report));
}

/**
 * Where a missing section belongs: the table that stands there without its heading, else the heading that follows. A
 * heading goes in front of what the table is drawn with, tags and borders.
 */
export function placeOf(id: SectionId, report: Report): { span: Span; line: number } {
  const orphan = report.tables.get(sectionForm(id).table!);
  if (orphan) return { span: shift(orphan.table.head, orphan.at), line: regionOf(orphan, report).first };
  const next = report.sections.find((section) => sectionIndex[section.id] > sectionIndex[id]);
  if (next) return { span: headingSpan(next), line: next.start };
  const end = endOfSections(report);
  return { span: span(end - 1, 0, report.lines[end - 1]!.text.length), line: end };
}

/** Inserts the heading of a section, with a blank form or the template's placeholder where it has no text yet. */
export function insertSection(id: SectionId, report: Report): Edit {
  const own = ownText(id, report);
  const line = own ?? placeOf(id, report).line;
  const { table } = sectionForm(id);
  const isThere = own !== undefined || (table && report.tables.has(table));
  const body = isThere ? '' : bodyOf(id, report);
  const gap = blankLineBeforeHeadings(report) ? '\n' : '';
  const text = `${headingLine(id, report)}\n${body}`;
  return insertLines(report, line, line < report.lines.length ? text + (body && gap) : gap + text);
}

/**
 * Where the text of a section stands that has lost its heading: behind table four, or behind the statement of the
 * period.
 */
function ownText(id: SectionId, report: Report): number | undefined {
  const from = id === 'improvement' ? behindReview(report) : id === 'overview' ? behindPeriod(report) : undefined;
  if (from === undefined) return undefined;
  const end = report.sections.find(({ start }) => start >= from)?.start ?? endOfSections(report);
  // Behind the period there may be where the report is to be found, and whom to ask.
  const begins = id === 'overview' ? ofWork : /\S/;
  const found = report.lines.slice(from, end).findIndex(({ text }) => begins.test(text));
  return found < 0 ? undefined : from + found;
}

const ofWork = /^[\s\u00a0\u3000]*(?:<p[^<>]{0,300}>)?(?:20\d\d\s?年|[（(]一[）)]|一是|我[省市州县区局镇])/;

function behindReview(report: Report): number | undefined {
  const review = report.tables.get('review');
  return review && regionOf(review, report).last + 1;
}

function behindPeriod({ year: { period } }: Report): number | undefined {
  return period && period.paragraph.parts.at(-1)!.line + 1;
}

function bodyOf(id: SectionId, report: Report): string {
  const { table } = sectionForm(id);
  if (table) return report.form ? `${blankTable(table, report)}\n` : '';
  return `${ownParagraph(id === 'other' ? '本年度无其他需要报告的事项。' : '（文字描述）', report)}\n`;
}

/** The blank form of a table: zeros, in the layout of the draft's other tables. */
export function blankTable(id: 'disclosure' | 'requests' | 'review', report: Report): string {
  return writeTable(tableForm(report.form!, id), () => '0', layoutOf(report));
}

/** A heading as the draft's other headings are written: their indent, kind of numeral and separator. */
export function headingLine(id: SectionId, report: Report): string {
  const { numeral, title } = sectionForm(id);
  // A heading with tags inside its title or number is no model for others.
  const model = report.sections.find(
    ({ heading: { from, numeral, title }, start }) =>
      numeral && !report.lines[start]!.text.slice(Math.max(from, 0), title.to).includes('<'),
  );
  if (!model) return `${numeral}、${title}`;
  const { text } = report.lines[model.start]!;
  const { from, to } = model.heading.numeral!;
  const indent = text.slice(0, from).replace(/\[bookmark:[^\]]{0,200}\]/g, '');
  const written = /[0-9]/.test(text.slice(from, to)) ? String(sectionIndex[id] + 1) : numeral;
  const tail = text.slice(model.heading.title.to);
  return indent + written + text.slice(to, model.heading.title.from) + title + (onlyMarks.test(tail) ? tail : '');
}

/** What closes a heading in Markdown or HTML. */
const onlyMarks = /^(?:\s|[*_#=]|<\/[a-z][a-z0-9]{0,9}>){1,20}$/i;

function blankLineBeforeHeadings({ sections: own, lines }: Report): boolean {
  const counted = own.filter(({ start }) => start > 0);
  const apart = counted.filter(({ start }) => lines[start - 1]!.text.trim() === '');
  return apart.length * 2 > counted.length;
}

/** Inserts whole lines in front of a line; at the end of the text a line end goes in front instead of behind. */
export function insertLines({ lines }: Report, line: number, text: string): Edit {
  if (line < lines.length) {
    const at = lineBegin(lines[line]!.text);
    // Behind a piece of a line of the file the line end is missing.
    const isPiece = line > 0 && lines[line - 1]!.eol === '';
    return { span: span(line, at, at), newText: isPiece ? `\n${text}` : text };
  }
  const last = lines.length - 1;
  const end = lines[last]!.text.length;
  return { span: span(last, end, end), newText: `\n${text.replace(/\n$/, '')}` };
}

import { sectionForm, sectionIndex, sections, tableForm, type SectionId } from '../../forms';
import type { Finding } from '../../check/finding';
import { placeBefore, placeBehind } from '../../model/besideTable';
import { layoutOf, writeTable } from '../../model/layout';
import type { Prose } from '../../model/prose';
import { ownParagraph } from '../../model/ownParagraph';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { endOfSections } from '../../model/signature';
import { tagsAndBlanks } from '../../syntax/markup';
import { lineBegin } from '../../text/chars';
import { shift, span, type Edit, type Position, type Span } from '../../text/span';
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
 * heading goes in front of what the table is drawn with, tags and borders; there may be no place for it.
 */
export function placeOf(id: SectionId, report: Report): { span: Span; at: Position | undefined } {
  const orphan = report.tables.get(sectionForm(id).table!);
  if (orphan) return { span: shift(orphan.table.head, orphan.at), at: placeBefore(orphan, report) };
  const next = report.sections.find((section) => sectionIndex[section.id] > sectionIndex[id]);
  if (next) return { span: headingSpan(next), at: behindTags(next, report) };
  const end = endOfSections(report);
  return { span: span(end - 1, 0, report.lines[end - 1]!.text.length), at: { line: end, character: 0 } };
}

/** Where the paragraph of a heading begins, behind the end of another on its line. */
function behindTags({ start: line, heading }: Section, { lines }: Report): Position {
  const before = lines[line]!.text.slice(0, Math.max(heading.from, 0));
  const tag = [...before.matchAll(/<\/(?:p|div|table|h[1-6])>/gi)].at(-1);
  return { line, character: tag ? tag.index + tag[0].length : 0 };
}

/**
 * Inserts the heading of a section, with a blank form or the template's placeholder where it has no text yet; nothing
 * where it would tear what stands there.
 */
export function insertSection(id: SectionId, report: Report): Edit | undefined {
  const own = ownText(id, report);
  const at = own ?? placeOf(id, report).at;
  if (!at) return undefined;
  const { table } = sectionForm(id);
  const isThere = own !== undefined || (table && report.tables.has(table));
  const body = isThere ? '' : bodyOf(id, report);
  const gap = blankLineBeforeHeadings(report) ? '\n' : '';
  const text = `${headingLine(id, report)}\n${body}`;
  return insertAt(report, at, at.line < report.lines.length ? text + (body && gap) : gap + text);
}

/**
 * Where the text of a section stands that has lost its heading: behind table four, or behind the statement of the
 * period.
 */
function ownText(id: SectionId, report: Report): Position | undefined {
  const from = id === 'improvement' ? behindReview(report) : id === 'overview' ? behindPeriod(report) : undefined;
  if (from === undefined) return undefined;
  const end = report.sections.find(({ start }) => start >= from.line)?.start ?? endOfSections(report);
  // Behind the period there may be where the report is to be found, and whom to ask.
  const begins = id === 'overview' ? ofWork : /\S/;
  for (let { line, character } = from; line < end; line++, character = 0) {
    if (begins.test(report.lines[line]!.text.slice(character).replace(tagsAndBlanks, ''))) return { line, character };
  }
  return undefined;
}

const ofWork = /^[\s\u00a0\u3000]*(?:20\d\d\s?年|[（(]一[）)]|一是|我[省市州县区局镇])/;

function behindReview(report: Report): Position | undefined {
  const review = report.tables.get('review');
  return review && placeBehind(review, report);
}

function behindPeriod({ year: { period } }: Report): Position | undefined {
  return period && { line: period.paragraph.parts.at(-1)!.line + 1, character: 0 };
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
  const indent = text.slice(behindTags(model, report).character, from).replace(debris, '');
  const written = /[0-9]/.test(text.slice(from, to)) ? String(sectionIndex[id] + 1) : numeral;
  const tail = text.slice(model.heading.title.to);
  return indent + written + text.slice(to, model.heading.title.from) + title + (onlyMarks.test(tail) ? tail : '');
}

/** What stands in front of a heading and is none of it. */
const debris = /\[bookmark:[^\]]{0,200}\]|[\ue000-\uf8ff]/g;

/** What closes a heading in Markdown or HTML. */
const onlyMarks = /^(?:\s|[*_#=]|<\/[a-z][a-z0-9]{0,9}>){1,20}$/i;

function blankLineBeforeHeadings({ sections: own, lines }: Report): boolean {
  const counted = own.filter(({ start }) => start > 0);
  const apart = counted.filter(({ start }) => lines[start - 1]!.text.trim() === '');
  return apart.length * 2 > counted.length;
}

/** Inserts whole lines in front of a line; at the end of the text a line end goes in front instead of behind. */
export function insertLines(report: Report, line: number, text: string): Edit {
  return insertAt(report, { line, character: 0 }, text);
}

/** Inserts whole lines at a place, in the middle of a line a line end in front of them as well. */
export function insertAt({ lines }: Report, { line, character }: Position, text: string): Edit {
  if (line < lines.length) {
    const begin = lineBegin(lines[line]!.text);
    const at = Math.max(begin, character);
    // Behind a piece of a line of the file the line end is missing.
    const goesOn = at > begin || (line > 0 && lines[line - 1]!.eol === '');
    return { span: span(line, at, at), newText: goesOn ? `\n${text}` : text };
  }
  const last = lines.length - 1;
  const end = lines[last]!.text.length;
  return { span: span(last, end, end), newText: `\n${text.replace(/\n$/, '')}` };
}

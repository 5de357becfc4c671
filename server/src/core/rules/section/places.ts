import { sectionForm, sectionIndex, sections, tableForm, type SectionId, type TableId } from '../../forms';
import type { Finding } from '../../check/finding';
import { layoutOf, writeTable } from '../../model/layout';
import type { Prose } from '../../model/prose';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { lineBegin } from '../../text/chars';
import { span, type Edit, type Position, type Span } from '../../text/span';
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

/** The blank form of a table: zeros, in the layout of the draft's other tables. */
export function blankTable(id: TableId, report: Report): string {
  return writeTable(tableForm(report.form!, id), () => '0', layoutOf(report));
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

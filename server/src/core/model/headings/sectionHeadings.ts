import { sectionForm, sectionIndex, sections, type SectionId } from '../../forms';
import { span, type Span } from '../../text/span';
import type { Prose } from '../prose/prose';
import type { Report } from '../report';
import { rewordedTitle } from './rewordedTitle';
import type { Section } from '../section';

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

/** Whether a report has one section of an id, and not two. */
export function isOnly(report: Report, id: string | undefined): boolean {
  return report.sections.filter((section) => section.id === id).length === 1;
}

/** Sections whose heading is not there, not even under other words. */
export function missingSections(report: Report): SectionId[] {
  return sections.map(({ id }) => id).filter((id) => !firstOf(report, id) && !rewordedTitle(id, report));
}

import type { Report } from '../model/report';

/** Fewer headings may stand in any text about reports. */
const leastSections = 2;

/**
 * Whether a text of any language id holds a report: two of the mandated headings, or a title above a statutory
 * table or a heading. Texts that only speak about reports hold none.
 */
export function isReport({ title, sections, tables }: Report): boolean {
  const distinct = new Set(sections.map(({ id }) => id)).size;
  return (
    distinct >= leastSections ||
    tables.size >= leastSections ||
    (title !== undefined && (distinct > 0 || tables.size > 0))
  );
}

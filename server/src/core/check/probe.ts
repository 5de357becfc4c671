import type { Report } from '../model/report';

/** Names by which editors know a report, whatever its text looks like; the same as in the extension's manifest. */
const ownNames = /\.xxgk$|政府信息公开.*(年度报告|年度工作报告|年报).*\.txt$/i;

/** Whether a file says by its name, without its folder, that it holds a report. */
export function isReportName(name: string): boolean {
  return ownNames.test(name);
}

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

import { sectionForm, sectionIndex, type SectionId } from '../forms';
import { beginOfBlock, placeBefore } from '../model/layout/besideTable';
import { ownParagraph } from '../model/layout/ownParagraph';
import type { Report } from '../model/report';
import type { Section } from '../model/section';
import { lineBegin } from '../text/chars';
import { shift, span, type Edit, type Position, type Span } from '../text/span';
import { behindTags, headingLayout } from './headingLine';
import { endOfOthers, ownText } from './ownText';
import { blankTable, insertAt } from './insertLines';
import { headingSpan } from '../model/headings/sectionHeadings';

/**
 * Where a missing section belongs: the table that stands there without its heading, else the heading that follows. A
 * heading goes in front of what the table is drawn with, tags and borders; there may be no place for it.
 */
export function placeOf(id: SectionId, report: Report): { span: Span; at: Position | undefined } {
  const { lines, sections, tables } = report;
  const orphan = tables.get(sectionForm(id).table!);
  if (orphan) return { span: shift(orphan.table.head, orphan.at), at: placeBefore(orphan, report) };
  const next = sections.find((section) => sectionIndex[section.id] > sectionIndex[id]);
  if (next) return { span: headingSpan(next), at: inFrontOf(next, report) };
  const at = endOfOthers(report);
  const last = id === 'other' && at.line < lines.length && ownText(id, report) ? at.line : at.line - 1;
  return { span: span(last, 0, lines[last]!.text.length), at };
}

/** In front of a heading, and of what names it. */
function inFrontOf(section: Section, { lines }: Report): Position {
  const character = behindTags(section, lines);
  return { line: character > 0 ? section.start : beginOfBlock(section.start, 0, lines), character };
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
  const { text, above, below } = headingLayout(id, report);
  const front = isText(at.line - 1, report) && isBegin(at, report) ? above : '';
  const goesOn = isText(at.line, report);
  const behind = body ? below + body + (goesOn ? above : '') : goesOn ? below : '';
  return insertAt(report, at, `${front}${text}\n${behind}`);
}

function isText(line: number, { lines }: Report): boolean {
  return (lines[line]?.text ?? '').trim() !== '';
}

function isBegin({ line, character }: Position, { lines }: Report): boolean {
  return character <= lineBegin(lines[line]?.text ?? '');
}

function bodyOf(id: SectionId, report: Report): string {
  const { table } = sectionForm(id);
  if (table) return report.form ? `${blankTable(table, report)}\n` : '';
  return `${ownParagraph(id === 'other' ? '本年度无其他需要报告的事项。' : '（文字描述）', report)}\n`;
}

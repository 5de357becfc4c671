import type { TableId } from '../forms';
import { readTables } from '../model/readTables';
import type { Region } from '../model/region';
import type { PlacedTable, Report } from '../model/report';
import { ReportDocument } from '../syntax/document';
import { beginsPage } from '../syntax/pages';
import { readLine, type Line } from '../syntax/line';
import { beginsSegment, segmentLines, type Segment } from '../syntax/segment';
import { splitLines } from '../text/lines';

/**
 * Whether a report, with the new text in place of a table, holds the same rows and values as before. Where it has
 * neither pages nor lines whose role hangs on others, the table's section says as much as the whole: a number on a line
 * of its own at the end of a page would be that of the page. A table that is `changed` may hold what it likes.
 */
export function isReadAlike(
  newText: string,
  { at }: PlacedTable,
  { first, last }: Region,
  report: Report,
  changed?: TableId,
): boolean {
  const { lines, segments } = report;
  const contentOf = (some: readonly Segment[]) => JSON.stringify(rowsOf(some).filter(([table]) => table !== changed));
  if (lines.some((line) => line.role !== undefined || beginsPage(line))) {
    const text = (some: readonly Line[]) => some.map(({ text, eol }) => text + eol).join('');
    const whole = new ReportDocument(
      text(lines.slice(0, first)) + newText + lines[last]!.eol + text(lines.slice(last + 1)),
    );
    return contentOf(whole.segments) === contentOf(segments.map(({ segment }) => segment));
  }
  let end = at + 1;
  while (end < lines.length && !beginsSegment(lines[end]!)) end++;
  const before = segmentLines(lines, at, end);
  const written = [...lines.slice(at, first), ...splitLines(newText).map(readLine), ...lines.slice(last + 1, end)];
  const after = segmentLines(written, 0, written.length);
  return after.length === 1 && contentOf(after) === contentOf(before);
}

/** Rows and values of all tables; a row without values is one of blank values. */
function rowsOf(segments: readonly Segment[]) {
  return segments.flatMap(readTables).flatMap((table) =>
    [...table.rows.values()].map(({ id, cells, loose }) => {
      const values = [...cells, ...loose].map(({ raw, reading }) => `${reading.kind} ${raw}`);
      return [table.id, id, values.every((value) => value === 'blank ') ? [] : values] as const;
    }),
  );
}

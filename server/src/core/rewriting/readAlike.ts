import { readTables } from '../model/readTables';
import type { Region } from '../model/region';
import type { PlacedTable, Report } from '../model/report';
import { readLine } from '../syntax/line';
import { beginsSegment, segmentLines, type Segment } from '../syntax/segment';
import { splitLines } from '../text/lines';

/** Whether a table's section, with the new text in place of the table, holds the same rows and values as before. */
export function isReadAlike(newText: string, { at }: PlacedTable, { first, last }: Region, { lines }: Report): boolean {
  let end = at + 1;
  while (end < lines.length && !beginsSegment(lines[end]!)) end++;
  const [before] = segmentLines(lines, at, end);
  const written = [...lines.slice(at, first), ...splitLines(newText).map(readLine), ...lines.slice(last + 1, end)];
  const [after, ...others] = segmentLines(written, 0, written.length);
  return others.length === 0 && contentOf(after!) === contentOf(before!);
}

/** Rows and values of all tables of a segment; a row without values is one of blank values. */
function contentOf(segment: Segment): string {
  const rows = readTables(segment).flatMap((table) =>
    [...table.rows.values()].map(({ id, cells, loose }) => {
      const values = [...cells, ...loose].map(({ raw, reading }) => `${reading.kind} ${raw}`);
      return [table.id, id, values.every((value) => value === 'blank ') ? [] : values];
    }),
  );
  return JSON.stringify(rows);
}

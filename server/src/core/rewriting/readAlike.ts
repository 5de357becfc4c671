import type { TableId } from '../forms';
import { readTables } from '../model/table/readTables';
import { spanOf, type Region } from '../model/layout/region';
import type { PlacedTable, Report } from '../model/report';
import { textOf } from '../model/layout/rowText';
import type { Table } from '../model/table/table';
import { ReportDocument } from '../syntax/document';
import { beginsPage } from '../syntax/wholeText/pages';
import { readLine, type Line } from '../syntax/line';
import { beginsSegment, segmentLines, type Segment } from '../syntax/segment';
import { splitLines } from '../text/lines';
import { EditedText } from '../text/offsetEdits';
import { shift, type Edit } from '../text/span';

/**
 * Whether a report, with the new text in place of a table, holds the same rows and values as before. A table that is
 * `changed` may hold what it likes.
 */
export function isReadAlike(
  newText: string,
  placed: PlacedTable,
  region: Region,
  report: Report,
  changed?: TableId,
): boolean {
  const found = tablesWith(newText, placed, region, report);
  const [before, after] =
    found?.map((tables) => JSON.stringify(rowsOf(tables.filter(({ id }) => id !== changed)))) ?? [];
  return before !== undefined && before === after;
}

/** Whether a report with the edits holds the same rows and values as before, no label torn, and new rows of zeros. */
export function addsRows(edits: readonly Edit[], ids: readonly string[], placed: PlacedTable, report: Report): boolean {
  const found = tablesAfter(edits, placed, report);
  if (!found || misspeltIn(found[1]) > misspeltIn(found[0])) return false;
  const isNew = ([table, id]: RowText) => table === placed.table.id && ids.includes(id);
  const [before, after] = found.map(rowsOf) as [RowText[], RowText[]];
  const added = after.filter(isNew);
  const isZero = ([, , values]: RowText) => values.length > 0 && values.every((value) => value === 'number 0');
  const rest = after.filter((row) => !isNew(row));
  return added.length === ids.length && added.every(isZero) && JSON.stringify(rest) === JSON.stringify(before);
}

/**
 * Whether the edits give a table's rows as many values as the form, each new one a number, and leave those that had them
 * as they are.
 */
export function fillsRows(
  edits: readonly Edit[],
  number: number,
  ids: readonly string[],
  placed: PlacedTable,
  report: Report,
): boolean {
  const found = tablesAfter(edits, placed, report);
  if (!found) return false;
  const [before, after] = found.map(rowsOf) as [RowText[], RowText[]];
  const texts = new Set(after.map((row) => JSON.stringify(row)));
  const own = (rows: readonly RowText[], of: string) =>
    rows.find(([table, id]) => table === placed.table.id && id === of);
  const isFilled = (id: string) => {
    const [, , values = [], columns = []] = own(after, id) ?? [];
    const kept = own(before, id)?.[2].filter((value) => value !== 'blank ') ?? [];
    return columns.length > 0 && without(values, kept).every((value) => value === `number ${number}`);
  };
  const isKept = (row: RowText) => row[3].length === 0 || texts.has(JSON.stringify(row));
  return ids.every(isFilled) && before.every(isKept);
}

/** What is left of some values without others, each of which takes one of its kind. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const left = [...values];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}

type Tables = readonly Table[];

/** By how many characters the labels of tables differ from those of the form. */
function misspeltIn(tables: Tables): number {
  const labels = tables.flatMap(({ rows, headings }) => [...rows.values(), ...headings]);
  return labels.reduce((sum, { misspelt }) => sum + misspelt, 0);
}

function tablesAfter(edits: readonly Edit[], placed: PlacedTable, report: Report): [Tables, Tables] | undefined {
  const lines = edits.flatMap(({ span }) => [span.start.line, span.end.line]);
  const region = { first: Math.min(...lines), last: Math.max(...lines) };
  const text = textOf(report, spanOf(region, report));
  return tablesWith(applyEdits(edits, text, region.first), placed, region, report);
}

/** The text of some lines after edits of them. */
function applyEdits(edits: readonly Edit[], text: string, first: number): string {
  const edited = new EditedText(text);
  edited.apply(edits.map(({ span, newText }) => ({ span: shift(span, -first), newText })));
  return edited.text;
}

/**
 * The tables before, and with a new text in place of some lines. Where a report has neither pages nor lines whose role
 * hangs on others, the table's section says as much as the whole: a number on a line of its own at the end of a page
 * would be that of the page.
 */
function tablesWith(
  newText: string,
  { at }: PlacedTable,
  { first, last }: Region,
  { lines, segments }: Report,
): [Tables, Tables] | undefined {
  const tablesOf = (some: readonly Segment[]) => some.flatMap(readTables);
  if (lines.some((line) => line.role !== undefined || beginsPage(line))) {
    const text = (some: readonly Line[]) => some.map(({ text, eol }) => text + eol).join('');
    const whole = new ReportDocument(
      text(lines.slice(0, first)) + newText + lines[last]!.eol + text(lines.slice(last + 1)),
    );
    return [tablesOf(segments.map(({ segment }) => segment)), tablesOf(whole.segments)];
  }
  let end = at + 1;
  while (end < lines.length && !beginsSegment(lines[end]!)) end++;
  const written = [...lines.slice(at, first), ...splitLines(newText).map(readLine), ...lines.slice(last + 1, end)];
  const after = segmentLines(written, 0, written.length);
  return after.length === 1 ? [tablesOf(segmentLines(lines, at, end)), tablesOf(after)] : undefined;
}

/** A row's table, its id, its values, and their columns and units. */
type RowText = readonly [table: TableId, id: string, values: readonly string[], columns: readonly string[]];

/** Rows and values of all tables; a row without values is one of blank values. */
function rowsOf(tables: Tables): RowText[] {
  return tables.flatMap((table) =>
    [...table.rows.values()].map(({ id, cells, loose }) => {
      const values = [...cells, ...loose].map(({ raw, reading }) => `${reading.kind} ${raw}`);
      const columns = cells.map(({ column }) => column.id + (column.unit ?? ''));
      return values.every((value) => value === 'blank ')
        ? ([table.id, id, [], []] as const)
        : ([table.id, id, values, columns] as const);
    }),
  );
}

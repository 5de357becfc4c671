import { findRow } from '../../forms';
import { comparePositions, type Edit, type Position, type Span } from '../../text/span';
import type { Line } from '../../syntax/line';
import { endsInMarks } from '../../syntax/cells/marksBehind';
import { foldKey, skipBlanks } from '../../text/chars';
import { displayWidth } from '../../text/width';
import type { Insertion, NewRow } from './newRows';
import type { PlacedTable, Report } from '../report';
import type { Row, Table } from '../table/table';

/**
 * New text in a table's own layout, copied from the rows that are there: whatever separates their labels and values
 * also separates those of the new row.
 */

/** The text of a span of the report; lines end in `\n`, cut ones in nothing. */
export function textOf({ lines }: Report, { start, end }: Span): string {
  if (start.line === end.line) return lines[start.line]!.text.slice(start.character, end.character);
  const ended = (line: Line) => (line.eol === '' ? '' : '\n');
  const first = lines[start.line]!;
  const middle = lines.slice(start.line + 1, end.line).map((line) => line.text + ended(line));
  const last = lines[end.line]!.text.slice(0, end.character);
  return first.text.slice(start.character) + ended(first) + middle.join('') + last;
}

/** New rows copied from two neighbours: what stands between those stands in front of the new ones. */
export function copiedRows(
  { rows, after, next, headings, takesGroups }: Insertion,
  placed: PlacedTable,
  report: Report,
): Edit[] | undefined {
  const { at } = placed;
  if (!takesGroups && ((!after && next) || rows.some(({ begins }) => begins.length > 0))) return undefined;
  const copies = rows.map((row) => copyLike(row, placed, report));
  if (!copies.every((copy) => copy !== undefined)) return undefined;
  // Behind the label of the group stands the row below, which takes its place behind the new ones.
  const place = takesGroups
    ? (ownLabel(next!, placed, report) ?? moved(next!.label.start, at))
    : moved(after ? after.span.end : headings!, at);
  const texts = copies.map(({ between, row }) => (takesGroups ? row + between : between + row));
  return [{ span: { start: place, end: place }, newText: texts.join('') }];
}

/** Where the label of a row begins that is read with that of its group in front of it; nothing of one read alone. */
export function ownLabel({ id, label }: Row, { table, at }: PlacedTable, report: Report): Position | undefined {
  const group = findRow(table.id, id)?.path.at(-2);
  const text = textOf(report, down(label, at));
  if (group === undefined || label.start.line !== label.end.line) return undefined;
  const key = foldKey(group);
  const to = Array.from(text, (_, end) => end).find((end) => foldKey(text.slice(0, end)) === key);
  return to === undefined
    ? undefined
    : moved({ ...label.start, character: skipBlanks(text, to) + label.start.character }, at);
}

interface Copy {
  /** What stands between the row and the one in front of it. */
  readonly between: string;
  readonly row: string;
}

function copyLike({ id, path, columns }: NewRow, { table, at }: PlacedTable, report: Report): Copy | undefined {
  const label = path.at(-1)!;
  const neighbours = neighboursLike(id, table);
  const model = modelFor(columns, table, neighbours?.[1]);
  if (!neighbours || !model) return undefined;
  const [before, row] = neighbours;
  const between = textOf(report, down({ start: before.span.end, end: row.label.start }, at));
  const values = withZeros(
    textOf(report, down({ start: model.label.end, end: model.span.end }, at)),
    model,
    at,
    report,
  );
  const wider = displayWidth(label) - displayWidth(textOf(report, down(model.label, at)));
  return { between, row: label + inColumn(values, wider) };
}

/** Fills a row that has no values at all with zeros, as another row of as many columns holds its own. */
export function fillRow(row: Row, columns: number, { table, at }: PlacedTable, report: Report): Edit | undefined {
  const model = modelFor(columns, table);
  const label = textOf(report, down(row.label, at));
  if (!model || row.loose.length > 0 || endsInMarks(label)) return undefined;
  const values = textOf(report, down({ start: model.label.end, end: model.span.end }, at));
  const zeros = withZeros(values, model, at, report);
  // The only cell of its line is read with its quotation marks: the zeros go behind them, and get their own.
  const newText = label.endsWith('"') && zeros.startsWith('"') ? `${zeros.slice(1)}"` : zeros;
  const place = moved(row.label.end, at);
  return { span: { start: place, end: place }, newText };
}

/** A row of as many values, the given one where it has them. */
function modelFor(columns: number, { rows }: Table, first?: Row): Row | undefined {
  return [...(first ? [first] : []), ...rows.values()].find(({ cells }) => cells.length === columns);
}

/** Two neighbouring rows of the table, the second of which stands at the same depth as the wanted one. */
function neighboursLike(id: string, table: Table): [Row, Row] | undefined {
  const rows = [...table.rows.values()];
  const group = groupOf(id, table);
  const pairs = rows.slice(1).map((row, index): [Row, Row] => [rows[index]!, row]);
  const usable = pairs.filter(([before, row]) => row.cells.length > 0 && !headingBetween(before, row, table));
  return (
    usable.find(([before, row]) => groupOf(row.id, table) === group && groupOf(before.id, table) === group) ??
    usable.find(([, row]) => depthOf(row.id, table) === depthOf(id, table))
  );
}

function groupOf(id: string, table: Table): string {
  return findRow(table.id, id)?.path.slice(0, -1).join('/') ?? '';
}

function depthOf(id: string, table: Table): number {
  return findRow(table.id, id)?.path.length ?? 0;
}

function headingBetween(before: Row, row: Row, { headings }: Table): boolean {
  return headings.some(
    ({ span }) =>
      comparePositions(span.start, before.span.end) >= 0 && comparePositions(span.end, row.label.start) <= 0,
  );
}

/** Fewer blanks hold no columns apart. */
const fewestBlanks = 2;

/** Text behind another that has become wider, where blanks hold it in its column. */
function inColumn(text: string, wider: number): string {
  const blanks = /^ {0,400}/.exec(text)![0].length;
  if (blanks < fewestBlanks) return text;
  return ' '.repeat(Math.max(fewestBlanks, blanks - wider)) + text.slice(blanks);
}

function withZeros(text: string, { cells, label }: Row, at: number, report: Report): string {
  let result = '';
  let from = label.end;
  let wider = 0;
  for (const { span, raw } of cells) {
    const gap = textOf(report, down({ start: from, end: span.start }, at));
    result += `${result === '' ? gap : inColumn(gap, wider)}0`;
    wider = 1 - displayWidth(raw);
    from = span.end;
  }
  return cells.length > 0 ? result : text;
}

function moved({ line, character }: Position, lines: number): Position {
  return { line: line + lines, character };
}

function down({ start, end }: Span, lines: number): Span {
  return { start: moved(start, lines), end: moved(end, lines) };
}

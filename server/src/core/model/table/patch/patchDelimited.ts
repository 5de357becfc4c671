import { readCell } from '../../../syntax/cells/cells';
import type { Line } from '../../../syntax/line';
import type { Position, Span } from '../../../text/span';
import { rowSpan, tableSpan } from '../readRows';
import type { Row, Table } from '../table';
import { TokenCell } from '../tokenCell';

/** Digits of a line that were typed over; offsets in the line as it was, and by how much it has grown. */
interface Typed {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly grown: number;
  readonly before: string;
  readonly now: string;
}

/**
 * The tables of a layout whose marks alone delimit cells, in one line of which only digits of a number have changed: all
 * stays but what stands behind the number on its line, which moves. Nothing where the digits are no such cell's.
 */
export function patchDelimited(tables: readonly Table[], line: number, before: Line, now: Line): Table[] | undefined {
  const typed = typedIn(line, before.text, now.text);
  if (!typed) return undefined;
  let changes = 0;
  const patched: Table[] = [];
  for (const table of tables) {
    if (table.hangsOn !== 'layout' || labelsOf(table).some((span) => holds(span, typed))) return undefined;
    const rows = new Map(table.rows);
    for (const row of table.rows.values()) {
      if (row.fused) return undefined;
      if (row.span.start.line > line || row.span.end.line < line) continue;
      const next = patchRow(row, typed);
      if (!next) return undefined;
      changes += next.changes;
      rows.set(row.id, next.row);
    }
    const moved = moveLabels(table, typed);
    patched.push(moved.with({ rows, span: tableSpan(moved, rows) }));
  }
  return changes === 1 ? patched : undefined;
}

/** Where the labels of a table stand that are none of its rows'. */
function labelsOf({ headings, foreign, unknown, moved }: Table): readonly Span[] {
  return [...moved.values(), ...[...headings, ...foreign, ...unknown].map(({ span }) => span)];
}

function moveLabels(table: Table, typed: Typed): Table {
  const { head, headings, foreign, unknown, moved } = table;
  if (![head, ...labelsOf(table)].some((span) => moveSpan(span, typed) !== span)) return table;
  const move = <Label extends { readonly span: Span; readonly parts?: readonly Span[] | undefined }>(label: Label) => ({
    ...label,
    span: moveSpan(label.span, typed),
    ...(label.parts && { parts: label.parts.map((part) => moveSpan(part, typed)) }),
  });
  return table.with({
    head: moveSpan(head, typed),
    headings: headings.map(move),
    foreign: foreign.map(move),
    unknown: unknown.map(move),
    moved: new Map([...moved].map(([row, span]) => [row, moveSpan(span, typed)])),
  });
}

/** Whether a span holds the digits themselves. */
function holds(span: Span, typed: Typed): boolean {
  return !isInFront(span, typed) && !isBehind(span, typed);
}

function isInFront({ end }: Span, { line, from }: Typed): boolean {
  return end.line < line || (end.line === line && end.character <= from);
}

function isBehind({ start }: Span, { line, to }: Typed): boolean {
  return start.line > line || (start.line === line && start.character >= to);
}

/** Where a span is now that does not hold the digits; the same one where it has not moved. */
function moveSpan(span: Span, typed: Typed): Span {
  const { line, grown } = typed;
  if (grown === 0 || span.start.line !== line || isInFront(span, typed)) return span;
  const move = (place: Position) => (place.line === line ? { line, character: place.character + grown } : place);
  return { start: move(span.start), end: move(span.end) };
}

const digits = /^\d{0,12}$/;

function typedIn(line: number, before: string, now: string): Typed | undefined {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  const to = before.length - same;
  if (!digits.test(before.slice(from, to)) || !digits.test(now.slice(from, now.length - same))) return undefined;
  return { line, from, to, grown: now.length - before.length, before, now };
}

function patchRow(row: Row, typed: Typed): { readonly row: Row; readonly changes: number } | undefined {
  const { line, from, to, grown } = typed;
  if (holds(row.label, typed)) return undefined;
  if (row.loose.some(({ span: { start, end } }) => start.line <= line && end.line >= line)) return undefined;
  const cells = row.cells.slice();
  let changes = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (!(cell instanceof TokenCell)) return undefined;
    const { token } = cell;
    if (token.line > line || token.endLine < line) continue;
    if (!token.isDelimited || token.endLine !== token.line || token.rest || token.parts) return undefined;
    const { from: start, to: end } = token.cell;
    if (end < from) continue;
    const isTyped = start <= from && to <= end;
    if (!isTyped && start <= to) return undefined;
    const next = isTyped ? typedCell(token.cell, typed) : { ...token.cell, from: start + grown, to: end + grown };
    if (!next || (isTyped && !row.settled)) return undefined;
    if (isTyped) changes++;
    const moved = isTyped ? next.to : token.end + grown;
    cells[index] = new TokenCell(cell.row, cell.column, { ...token, cell: next, end: moved });
  }
  const label = moveSpan(row.label, typed);
  const parts = row.parts?.map((part) => moveSpan(part, typed));
  const span = rowSpan(label, cells[0]?.span, cells.at(-1)?.span);
  return { row: row.with({ label, parts, cells, span }), changes };
}

/** The number as it is now; nothing where it was written with tags or entities inside, or is none any more. */
function typedCell({ from, to, text, reading }: TokenCell['token']['cell'], { before, now, grown }: Typed) {
  if (reading.kind !== 'number' || before.slice(from, to) !== text) return undefined;
  const next = readCell(now, from, to + grown);
  return next.reading.kind === 'number' && next.from === from && next.to === to + grown ? next : undefined;
}

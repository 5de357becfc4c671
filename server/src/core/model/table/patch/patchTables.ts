import type { CellSyntax } from '../../../syntax/cells/cells';
import type { Line } from '../../../syntax/line';
import { perLine } from '../../../syntax/perLine';
import { isPageMark } from '../../../syntax/cells/pageLines';
import type { Segment, Succession } from '../../../syntax/segment';
import { isBroken } from '../../../text/number';
import type { Span } from '../../../text/span';
import { isShuffled } from '../order/disorder';
import { rowSpan, tableSpan } from '../readRows';
import type { Row, Table } from '../table';
import { tableOfForm } from '../labels/tableLabels';
import { patchDelimited } from './patchDelimited';
import { changesOf, nextOf, tokensOf, type LineRange, type Next } from './patchTokens';
import { TokenCell } from '../tokenCell';

/** More lines are changed by pasting, which is rare enough to be read anew. */
const mostChanged = 4;

/**
 * The tables of lines that differ from earlier ones in nothing but numbers, made from the tables of those: what a
 * number is written as decides neither what is a label nor where rows begin. Nothing where that is not so sure; the
 * tables are then read anew, with the same result.
 */
export function patchTables(
  tables: readonly Table[],
  { before, from, removed, inserted }: Succession,
  segment: Segment,
): readonly Table[] | undefined {
  if (removed !== inserted || removed > mostChanged) return undefined;
  if (tables.some(({ scrambled, hangsOn }) => scrambled || hangsOn === 'sums')) return undefined;
  const lines = { from, to: from + inserted };
  for (let line = from; line < lines.to; line++)
    if (!isPartedAlike(before.lines[line]!, segment.lines[line]!)) return undefined;
  const [was, is] = [before.lines[from]!, segment.lines[from]!];
  const isReadByLines = borders(segment).length === 0 && !markup.test(was.text);
  const next = isReadByLines ? nextOnLines(before.lines, segment.lines, lines) : undefined;
  const patched =
    (next && patchAll(tables, lines, next)) ?? (inserted === 1 ? patchDelimited(tables, from, was, is) : undefined);
  if (patched) return patched;
  const changes = changesOf(tokensOf(before), tokensOf(segment), lines);
  return changes && patchAll(tables, lines, nextOf(changes));
}

/** Tags and commands: what of a line is a cell, labels included, hangs on them, whatever it is by itself. */
const markup = /[<\\]/;

/** Borders that cells are measured by: where there are some, the width of a number tells where others stand. */
const borders = perLine(({ rule, text }) => (rule && !pipeRule.test(text) ? true : undefined));

const pipeRule = /^\s*\|[\s:|-]*$/;

/** Whether lines differ only in what their numbers are, or in prose, which is no part of any table. */
function isAlike(before: Line, now: Line): boolean {
  return (
    before.cells.length === now.cells.length &&
    !markup.test(now.text) &&
    now.cells.every((cell, index) => isAlikeCell(before.cells[index]!, cell))
  );
}

/** Whether the same parts the cells of lines, and neither has come to count a page or ceased to. */
function isPartedAlike(before: Line, now: Line): boolean {
  return (
    before.separated === now.separated &&
    before.rule === now.rule &&
    (now.cells.length > 0 || isPageMark(before.text) === isPageMark(now.text)) &&
    marksIn(before.text) === marksIn(now.text)
  );
}

/** All that parts cells or pages, or holds several lines of one cell together, as it follows one another on a line. */
function marksIn(text: string): string {
  return text.match(marks)?.join('') ?? '';
}

const marks = /[\t\f,"<|｜│┃║\\]/g;

function isAlikeCell(before: CellSyntax, now: CellSyntax): boolean {
  // What blanks inside a number mean hangs on the other numbers of the row.
  if (before.reading.kind === 'number') return now.reading.kind === 'number' && !isBroken(before.text + now.text);
  if (isProse(before) && isProse(now)) return true;
  // Blank cells behind a number move with it.
  if (before.text === '' && now.text === '') return true;
  return before.text === now.text && before.from === now.from && before.to === now.to;
}

function isProse({ key, valueLike, text }: CellSyntax): boolean {
  return key === '' && !valueLike && text !== '';
}

/** Of lines each of which tells by itself what its cells are. */
function nextOnLines(before: readonly Line[], now: readonly Line[], { from, to }: LineRange): Next | undefined {
  for (let line = from; line < to; line++) if (!isAlike(before[line]!, now[line]!)) return undefined;
  return (token) => {
    const { line, column, endLine, cell } = token;
    if (endLine !== line || before[line]!.cells[column] !== cell) return undefined;
    const next = now[line]!.cells[column]!;
    return { ...token, cell: next, end: next.to };
  };
}

function patchAll(tables: readonly Table[], lines: LineRange, next: Next): readonly Table[] | undefined {
  const patched: Table[] = [];
  for (const table of tables) {
    const own = patchTable(table, lines, next);
    if (!own) return undefined;
    patched.push(own);
  }
  return patched;
}

/** Nothing where a number changed that the layout alone does not give a place. */
function patchTable(table: Table, lines: LineRange, next: Next): Table | undefined {
  let rows: Map<string, Row> | undefined;
  for (const row of table.rows.values()) {
    if (row.fused) return undefined;
    if (!touches(row.span, lines)) continue;
    if (row.loose.some(({ span }) => touches(span, lines))) return undefined;
    let own: TokenCell[] | undefined;
    for (const [index, cell] of row.cells.entries()) {
      if (!(cell instanceof TokenCell)) return undefined;
      if (!touches(cell.span, lines)) continue;
      const token = row.settled ? next(cell.token) : undefined;
      if (!token) return undefined;
      own ??= row.cells.slice() as TokenCell[];
      own[index] = new TokenCell(cell.row, cell.column, token);
    }
    if (!own) continue;
    rows ??= new Map(table.rows);
    rows.set(row.id, row.with({ cells: own, span: rowSpan(row.label, own[0]?.span, own.at(-1)?.span) }));
  }
  if (!rows) return table;
  const isOrderOpen =
    table.hangsOn === 'order' &&
    (table.foreign.length > 0 || isShuffled([...rows.values()], table.printed ?? tableOfForm(table)));
  return isOrderOpen ? undefined : table.with({ rows, span: tableSpan(table, rows) });
}

function touches({ start, end }: Span, { from, to }: LineRange): boolean {
  return start.line < to && end.line >= from;
}

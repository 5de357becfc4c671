import type { CellSyntax } from '../syntax/cells';
import type { Line } from '../syntax/line';
import { perLine } from '../perLine';
import { isPageMark } from '../syntax/pageLines';
import type { Segment, Succession } from '../syntax/segment';
import { isBroken } from '../text/number';
import type { Span } from '../text/span';
import { rowSpan, tableSpan } from './readRows';
import type { Row, Table } from './table';
import { patchDelimited } from './patchDelimited';
import { TokenCell } from './tokenCell';

/** More lines are changed by pasting, which is rare enough to be read anew. */
const mostChanged = 4;

/**
 * The tables of lines that differ from earlier ones in nothing but numbers, made from the tables of those: what a
 * number is written as decides neither what is a label nor where rows begin. Nothing where that is not so sure; the
 * tables are then read anew, with the same result.
 */
export function patchTables(
  tables: readonly Table[],
  { before: { lines: before }, from, removed, inserted }: Succession,
  segment: Segment,
): readonly Table[] | undefined {
  if (removed !== inserted || removed > mostChanged) return undefined;
  const now = segment.lines;
  if (borders(segment).length > 0 || before[from]!.text.includes('<'))
    return inserted === 1 ? patchDelimited(tables, from, before[from]!, now[from]!) : undefined;
  const changed = new Map<number, Line>();
  for (let at = from; at < from + inserted; at++) {
    if (!isAlike(before[at]!, now[at]!)) return undefined;
    changed.set(at, now[at]!);
  }
  const patched: Table[] = [];
  for (const table of tables) {
    const next = patchTable(table, before, changed);
    if (!next) return undefined;
    patched.push(next);
  }
  return patched;
}

/** Borders that cells are measured by: where there are some, the width of a number tells where others stand. */
const borders = perLine(({ rule, text }) => (rule && !pipeRule.test(text) ? true : undefined));

const pipeRule = /^\s*\|[\s:|-]*$/;

/** Whether lines differ only in what their numbers are, or in prose, which is no part of any table. */
function isAlike(before: Line, now: Line): boolean {
  return (
    before.separated === now.separated &&
    before.rule === now.rule &&
    before.cells.length === now.cells.length &&
    (now.cells.length > 0 || isPageMark(before.text) === isPageMark(now.text)) &&
    !now.text.includes('<') &&
    marksIn(before.text) === marksIn(now.text) &&
    now.cells.every((cell, index) => isAlikeCell(before.cells[index]!, cell))
  );
}

/** All that parts cells, or holds several lines of one together, as it follows one another on a line. */
function marksIn(text: string): string {
  return text.match(marks)?.join('') ?? '';
}

const marks = /[\t,"<|｜│┃║\\]/g;

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

/** Nothing where a number changed that the layout alone does not give a place. */
function patchTable(table: Table, before: readonly Line[], changed: ReadonlyMap<number, Line>): Table | undefined {
  let rows: Map<string, Row> | undefined;
  if (table.scrambled || table.weighed) return undefined;
  for (const row of table.rows.values()) {
    if (row.fused) return undefined;
    if (!touches(row.span, changed)) continue;
    if (row.loose.some(({ span }) => touches(span, changed))) return undefined;
    let own: TokenCell[] | undefined;
    for (const [index, cell] of row.cells.entries()) {
      if (!(cell instanceof TokenCell)) return undefined;
      const { line, column, endLine } = cell.token;
      const now = changed.get(line);
      if (!now && !(endLine > line && touches(cell.span, changed))) continue;
      if (!now || !row.settled || endLine !== line || before[line]!.cells[column] !== cell.token.cell) return undefined;
      own ??= row.cells.slice() as TokenCell[];
      const next = now.cells[column]!;
      own[index] = new TokenCell(cell.row, cell.column, { ...cell.token, cell: next, end: next.to });
    }
    if (!own) continue;
    rows ??= new Map(table.rows);
    rows.set(row.id, row.with({ cells: own, span: rowSpan(row.label, own[0]?.span, own.at(-1)?.span) }));
  }
  return rows ? table.with({ rows, span: tableSpan(table, rows) }) : table;
}

function touches({ start, end }: Span, changed: ReadonlyMap<number, Line>): boolean {
  for (const line of changed.keys()) if (line >= start.line && line <= end.line) return true;
  return false;
}

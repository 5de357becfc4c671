import { skipBlanks, trimEnd } from '../text/chars';
import type { Quotes } from '../text/width';
import { cellOf, readCell, type CellSyntax } from './cells';
import { displayedColumns } from './displayed';
import type { Line } from './line';
import { tokenOf, tokenOfParts, type CellPart, type Token } from './token';

/**
 * A table whose columns are aligned by blanks below a line of strokes, one stroke to a column, as pandoc and
 * reStructuredText write them. The strokes tell where a column begins and ends, so that blank cells are seen.
 */

/** Display columns from which, and to before which, a column reaches. */
interface Column {
  readonly from: number;
  readonly to: number;
}

const strokes = /^\s*(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+\s*$/;
const oneStroke = /^\s*-{3,}\s*$/;

/** More lines than any table takes. */
const longest = 400;

/** The line behind the ruled table that begins on a line; nothing where none does. */
export function endOfRuledTable(lines: readonly Line[], from: number): number | undefined {
  const { text, rule } = lines[from]!;
  if (!rule || !strokes.test(text)) return undefined;
  let end: number | undefined;
  const limit = Math.min(lines.length, from + longest);
  for (let line = from + 1; line < limit && !lines[line]!.heading && !lines[line]!.title; line++) {
    const { text: next, rule: isRule } = lines[line]!;
    if (!isRule) continue;
    if (strokes.test(next) || oneStroke.test(next)) end = line + 1;
    if (oneStroke.test(next) || (text.trim() === next.trim() && isBlankLine(lines[line + 1]))) break;
  }
  return end;
}

function isBlankLine(line: Line | undefined): boolean {
  return !line || line.text.trim() === '';
}

/**
 * The cells of a ruled table, row by row; nothing where some word stands in two columns. Where empty lines stand
 * between rows a row may take several lines.
 */
export function ruledTokens(lines: readonly Line[], from: number, to: number): Token[] | undefined {
  const columns = columnsOf(lines[from]!.text);
  const last = columns.at(-1)!.from;
  // Blanks as wide as the table are a row of blank cells.
  const isGap = ({ text }: Line) => text.length < last && text.trim() === '';
  const rows = lines.slice(from + 1, to).filter(({ rule }) => !rule);
  const spread = rows.filter(isGap).length * 4 >= rows.length;
  const quotes = quotesOf(rows, columns);
  if (!quotes || rows.some((row) => isCrowded(row, columns, quotes))) return undefined;
  const tokens: Token[] = [];
  let parts: CellPart[][] = [];
  const flush = () => {
    if (parts.length > 0) {
      columns.forEach((_, column) =>
        tokens.push(
          tokenOfParts(
            parts.map((each) => each[column]!),
            column,
            column === 0,
          ),
        ),
      );
    }
    parts = [];
  };
  for (let line = from + 1; line < to; line++) {
    const { text, rule } = lines[line]!;
    if (rule || isGap(lines[line]!)) flush();
    else if (!spread && !isEven(lines[line]!, columns, quotes)) {
      // A number was put in the place of a longer one: what stands behind it has left its column. The cells are made
      // anew, as the line alone does not tell that they are its cells (`model/patchTables.ts`).
      flush();
      lines[line]!.cells.forEach((cell, column) =>
        tokens.push({ ...tokenOf({ ...cell }, line, column), startsRow: column === 0 }),
      );
    } else {
      if (!spread) flush();
      parts.push(cut(lines[line]!, columns, quotes).map(([begin, end]) => ({ cell: cellAt(text, begin, end), line })));
    }
  }
  flush();
  return tokens;
}

/**
 * Whether a line stands in a ruled table with empty lines between its rows: only its columns tell there which of the
 * words on the lines of a row belong together.
 */
export function isInSpreadTable(lines: readonly Line[], line: number): boolean {
  for (let from = line - 1; from >= Math.max(0, line - longest) && !lines[from]!.heading; from--) {
    const end = strokes.test(lines[from]!.text) ? endOfRuledTable(lines, from) : undefined;
    if (end === undefined || end <= line) continue;
    const rows = lines.slice(from + 1, end).filter(({ rule }) => !rule);
    return rows.filter(({ text }) => text.trim() === '').length * 4 >= rows.length;
  }
  return false;
}

/** Whether a label and the values behind it stand in one column: blanks were put together, and the strokes tell nothing. */
function isCrowded(line: Line, columns: readonly Column[], quotes: Quotes): boolean {
  return cut(line, columns, quotes).some(([begin, end]) => labelWithValues.test(line.text.slice(begin, end)));
}

const labelWithValues = /[^\d\s]\s+\d[\d\s]*$/;

function columnsOf(rule: string): Column[] {
  return [...rule.matchAll(/-+|=+/g)].map(({ 0: stroke, index }) => ({ from: index, to: index + stroke.length }));
}

/**
 * Tools do not agree on the width of quotation marks: the one at which no word is cut and most cells begin where their
 * columns do, or end there.
 */
function quotesOf(rows: readonly Line[], columns: readonly Column[]): Quotes | undefined {
  const [narrow, wide] = [evenness(rows, columns, 'narrow'), evenness(rows, columns, 'wide')];
  if (Math.max(narrow, wide) < 0) return undefined;
  return wide > narrow ? 'wide' : 'narrow';
}

function evenness(rows: readonly Line[], columns: readonly Column[], quotes: Quotes): number {
  let [starts, ends] = [0, 0];
  for (const line of rows) {
    const { text } = line;
    const displayed = displayedColumns(line, quotes);
    for (const [index, [begin, end]] of cut(line, columns, quotes).entries()) {
      if (begin > 0 && begin < text.length && text[begin] !== ' ' && text[begin - 1] !== ' ') return -1;
      const cell = cellAt(text, begin, end);
      if (cell.text !== '' && displayed[cell.from] === columns[index]!.from) starts++;
      if (cell.text !== '' && displayed[cell.to] === columns[index]!.to) ends++;
    }
  }
  return Math.max(starts, ends);
}

/** Whether every cell of a line stands at one side of its column or in its middle. */
function isEven(line: Line, columns: readonly Column[], quotes: Quotes): boolean {
  const displayed = displayedColumns(line, quotes);
  const { text } = line;
  return cut(line, columns, quotes).every(([begin, end], index) => {
    // Marks of bold and the like are part of what stands in a column, not of the cell.
    const from = skipBlanks(text, begin, end);
    const to = trimEnd(text, from, end);
    const left = displayed[from]! - columns[index]!.from;
    const right = columns[index]!.to - displayed[to]!;
    const isIn = left >= 0 && right >= 0 && (left === 0 || right === 0 || Math.abs(left - right) <= 1);
    return from === to || (isIn && !/\s{2}/.test(text.slice(from, to)));
  });
}

/** A cell's text; the place to write into a blank one is where its column begins. */
function cellAt(text: string, begin: number, end: number): CellSyntax {
  return skipBlanks(text, begin, end) === end ? cellOf('', begin, begin) : readCell(text, begin, end);
}

/** The offsets of a line between which the columns' text stands; the gap behind a column is its own. */
function cut(line: Line, columns: readonly Column[], quotes: Quotes): [number, number][] {
  const displayed = displayedColumns(line, quotes);
  const { text } = line;
  let at = 0;
  return columns.map((column, index) => {
    const next = columns[index + 1]?.from ?? Infinity;
    while (at < text.length && displayed[at]! < column.from) at++;
    const begin = at;
    while (at < text.length && displayed[at]! < next) at++;
    return [begin, at];
  });
}

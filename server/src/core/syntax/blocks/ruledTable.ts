import { skipBlanks } from '../../text/chars';
import type { Quotes } from '../../text/width';
import type { CellPart } from '../cells/cellParts';
import { displayedColumns } from './displayed';
import { Line } from '../line';
import { fieldsOf, isCrowded, isEven, type Column } from './ruledLine';
import { tokenOf, tokenOfParts, type Token } from '../cells/token';

/**
 * A table whose columns are aligned by blanks below a line of strokes, one stroke to a column, as pandoc and
 * reStructuredText write them. The strokes tell where a column begins and ends, so that blank cells are seen.
 */

const strokes = /^\s*(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+\s*$/;
const oneStroke = /^\s*-{3,}\s*$/;

/** More lines than any table takes. */
const mostLines = 400;

/** The line behind the ruled table that begins on a line; nothing where none does. */
export function endOfRuledTable(lines: readonly Line[], from: number): number | undefined {
  const { text, rule } = lines[from]!;
  if (!rule || !strokes.test(text)) return undefined;
  let end: number | undefined;
  const limit = Math.min(lines.length, from + mostLines);
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
  const columns = columnsOf(lines[from]!);
  const last = columns.at(-1)!.from;
  // Blanks as wide as the table are a row of blank cells.
  const isGap = ({ text }: Line) => text.length < last && text.trim() === '';
  const isInFront = ({ text }: Line) => skipBlanks(text, 0) < columns[0]!.from;
  const rows = lines.slice(from + 1, to).filter(({ rule }) => !rule);
  const spread = rows.filter(isGap).length * 4 >= rows.length;
  const quotes = quotesOf(rows, columns);
  if (!quotes || rows.some((row) => isCrowded[quotes](row, columns))) return undefined;
  const tokens: Token[] = [];
  let parts: CellPart[][] = [];
  const flush = () => {
    let end: number | undefined;
    columns.forEach(({ from: start }, column) => {
      const own = parts.map((each) => each[column]!);
      if (own.length === 0) return;
      const token = tokenOfParts(own, column, column === 0);
      const line = lines[token.line]!;
      if (token.cell.text !== '' || token.cell.from < line.text.length) tokens.push(token);
      else {
        // Behind the end of its line, where blanks were cut off: each of such cells takes up the width of a digit.
        end ??= displayedColumns(line, quotes).at(-1)!;
        const lead = ' '.repeat(Math.max(/\S$/.test(line.text) || end > start ? 1 : 0, start - end));
        tokens.push({ ...token, lead });
        end += lead.length + 1;
      }
    });
    parts = [];
  };
  for (let line = from + 1; line < to; line++) {
    const isAlone = !spread || [lines[line - 1]!, lines[line + 1]!].every((other) => other.rule || isGap(other));
    if (lines[line]!.rule || isGap(lines[line]!)) flush();
    else if (
      isInFront(lines[line]!) ||
      (isAlone && (!spread || holdsNumbers(lines[line]!)) && !isEven[quotes](lines[line]!, columns))
    ) {
      // A number was put in the place of a longer one, or broken: what stands behind it has left its column. The cells
      // are made anew, as the line alone does not tell that they are its cells (`model/table/patch/patchTables.ts`).
      flush();
      lines[line]!.cells.forEach((cell, column) =>
        tokens.push({ ...tokenOf({ ...cell }, line, column), startsRow: column === 0 }),
      );
    } else {
      if (!spread) flush();
      parts.push(fieldsOf[quotes](lines[line]!, columns).cells.map((cell) => ({ cell, line })));
    }
  }
  flush();
  return tokens;
}

function holdsNumbers({ cells }: Line): boolean {
  return cells.filter(({ reading }) => reading.kind === 'number').length > 1;
}

/** The line of the strokes above a line of a ruled table, and the line behind the table. */
function tableAround(
  lines: readonly Line[],
  line: number,
): { readonly from: number; readonly end: number } | undefined {
  for (let from = line - 1; from >= Math.max(0, line - mostLines) && !lines[from]!.heading; from--) {
    const end = strokes.test(lines[from]!.text) ? endOfRuledTable(lines, from) : undefined;
    if (end !== undefined && end > line) return { from, end };
  }
  return undefined;
}

/** Whether a line stands in a table whose columns are those of strokes. */
export function isInRuledTable(lines: readonly Line[], line: number): boolean {
  return tableAround(lines, line) !== undefined;
}

/**
 * Whether a line stands in a ruled table with empty lines between its rows: only its columns tell there which of the
 * words on the lines of a row belong together.
 */
export function isInSpreadTable(lines: readonly Line[], line: number): boolean {
  const table = tableAround(lines, line);
  const rows = table ? lines.slice(table.from + 1, table.end).filter(({ rule }) => !rule) : [];
  return rows.length > 0 && rows.filter(({ text }) => text.trim() === '').length * 4 >= rows.length;
}

const columnsOf = Line.kept(({ text }): readonly Column[] =>
  [...text.matchAll(/-+|=+/g)].map(({ 0: stroke, index }) => ({ from: index, to: index + stroke.length })),
);

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
  for (const row of rows) {
    const fields = fieldsOf[quotes](row, columns);
    if (fields.isCut) return -1;
    starts += fields.starts;
    ends += fields.ends;
  }
  return Math.max(starts, ends);
}

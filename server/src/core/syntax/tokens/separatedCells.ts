import { readLooseSign } from '../../text/number';
import { cellOf, readCell, type CellSyntax } from '../cells/cells';
import type { Line } from '../line';
import { tokenOf, type Token } from '../cells/token';

/*
 * Cells that a converter of HTML parts with pipes and writes as paragraphs of their own where they hold some; others
 * stand beside the pipe. Nothing but a paragraph's end parts one row from the next:
 *
 *     规章
 *
 *     |
 *
 *     46
 *
 *     | 0 |
 *
 *     9
 */

/** Fewer pipes alone between empty lines are no such text. */
const fewestPipes = 4;
/** Converters pad a cell to the width of its column. */
const longestPadding = 200;

/** Whether pipes stand between the cells of a segment, on lines of their own between empty ones, and close none. */
export function isSeparated(lines: readonly Line[]): boolean {
  let pipes = 0;
  let closing = 0;
  for (let line = 1; line < lines.length; line++) {
    const { text } = lines[line]!;
    if (text.length > longestPadding || !text.includes('|')) continue;
    const own = text.trim();
    if (own === '|' && isEmpty(lines[line - 1])) pipes++;
    // A whole row, or one of cells that pipes close one below the other.
    else if (own.length === 1 || /[^|\s]\s*\|\s*[^|\s]/.test(own) || !isEmpty(lines[line + 1])) closing++;
  }
  return pipes >= fewestPipes && pipes > closing;
}

function isEmpty(line: Line | undefined): boolean {
  return !line || (line.text.length <= longestPadding && line.text.trim() === '');
}

/**
 * The pieces of such lines. Two pipes without a text between them hold a blank cell, and so does a pipe behind a value
 * with the next row's label behind it.
 */
export function separatedPieces(lines: readonly Line[], from: number): Token[] {
  const pieces: Token[] = [];
  let pipe: { readonly line: number; readonly behind: number; readonly column: number } | undefined;
  // A label begins a row; the values behind it are in it.
  const add = (cell: CellSyntax, line: number, column: number) =>
    pieces.push({ ...tokenOf(cell, line, column), startsRow: !cell.valueLike });
  const addBlank = () => pipe && add(cellOf('', pipe.behind, pipe.behind), pipe.line, pipe.column);
  const addText = (cell: CellSyntax, line: number, column: number) => {
    if (!cell.valueLike && pieces.at(-1)?.cell.valueLike) addBlank();
    add(cell, line, column);
    pipe = undefined;
  };
  for (let line = from; line < lines.length; line++) {
    const { text, cells } = lines[line]!;
    if (!text.includes('|') || text.length > longestPadding) {
      cellsOf(text, cells).forEach((cell, column) => addText(cell, line, column));
      continue;
    }
    for (let start = 0, column = 0; start <= text.length; column++) {
      const at = text.indexOf('|', start);
      const cell = readCell(text, start, at < 0 ? text.length : at);
      if (cell.text !== '') addText(cell, line, column);
      if (at < 0) break;
      addBlank();
      start = at + 1;
      pipe = { line, behind: start, column };
    }
  }
  if (pieces.at(-1)?.cell.valueLike) addBlank();
  return pieces;
}

/** The cells of a line without a pipe: blanks inside a number part none. */
function cellsOf(text: string, cells: readonly CellSyntax[]): readonly CellSyntax[] {
  const whole =
    cells.length > 1 && cells.every(({ valueLike }) => valueLike) ? readCell(text, 0, text.length) : undefined;
  const isOne = whole && (whole.reading.kind === 'number' || readLooseSign(whole.text));
  return isOne ? [whole] : cells.filter((cell) => cell.text !== '');
}

import { filledParts, type CellPart } from '../cells/cellParts';
import { readCell, type CellSyntax } from '../cells/cells';
import { drawingOf, isStroke, place, placeAlike, strokesOf } from './gridDrawing';
import { Line } from '../line';
import { tokenOf, tokenOfParts, type Token } from '../cells/token';

/**
 * A table drawn with borders, of + - | or of box-drawing characters. A cell reaches from border to border, over as many
 * lines as it is wrapped to and beside as many rows as it is merged over.
 */

/** A border with corners, as between the rows of a grid; Markdown's and Org's rule below a heading begins with |. */
const rowBorder = /^\s*[+\u250c\u250f\u2514\u2517\u251c\u2523\u2552-\u2554\u2558-\u255a\u255e-\u2560]/;
const drawnLine = /^\s*[|+\u2502\u2503\u250c-\u254b\u2551-\u256c]/;

/** The line behind the drawn table that begins with a border on a line; nothing where none does. */
export function endOfGrid(lines: readonly Line[], from: number): number | undefined {
  if (!isRowBorder(lines[from]!)) return undefined;
  let end: number | undefined;
  let line = from + 1;
  for (; line < lines.length && drawnLine.test(lines[line]!.text); line++) {
    if (isRowBorder(lines[line]!)) end = line + 1;
  }
  // The last border may be missing, as where the text was copied but for its last line.
  while (end !== undefined && end < line && isBelow(lines[end - 1]!, lines[end]!)) end++;
  return end;
}

/** Whether a line has as many borders as the one above it. */
function isBelow(above: Line, line: Line): boolean {
  return strokesOf.narrow(above).length === strokesOf.narrow(line).length;
}

function isRowBorder({ rule, text }: Line): boolean {
  return rule && rowBorder.test(text);
}

/** A cell in the making: its columns of the grid, the lines from which to which it reaches, and its text. */
interface GridCell {
  readonly first: number;
  readonly end: number;
  readonly top: number;
  bottom: number;
  readonly parts: CellPart[];
}

/** The cells of a drawn table, row by row; nothing where its borders are so uneven that they do not tell. */
export function gridTokens(lines: readonly Line[], from: number, to: number): Token[] | undefined {
  const cells = cellsOf(lines, from, to);
  if (!cells) return undefined;
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.top);
    if (row) row.push(cell);
    else rows.set(cell.top, [cell]);
  }
  return [...rows.values()].flatMap((row) => {
    const top = row[0]!.top;
    const bottom = Math.min(...row.map((cell) => cell.bottom));
    // Where borders only set off the heading, each line is a row.
    if (bottom > top && areRows(lines.slice(top, bottom + 1))) return linesOf(lines, top, bottom);
    const ordered = row.sort((a, b) => a.first - b.first);
    const line = lineOfValues(row);
    return ordered.map(({ parts }, index) => tokenOfParts(parts, index, index === 0, line));
  });
}

/** The line of a row on which its values stand: labels are wrapped around them. */
function lineOfValues(row: readonly GridCell[]): number | undefined {
  for (const { parts } of row) {
    const filled = filledParts(parts);
    if (filled.length === 1 && filled[0]!.cell.reading.kind === 'number') return filled[0]!.line;
  }
  return undefined;
}

function linesOf(lines: readonly Line[], top: number, bottom: number): Token[] {
  return lines
    .slice(top, bottom + 1)
    .flatMap(({ cells }, index) => cells.map((cell, column) => tokenOf({ ...cell }, top + index, column)));
}

/** Whether each of several lines is a row of its own. */
function areRows(lines: readonly Line[]): boolean {
  return lines.filter(isWholeRow).length > 1 || areHeadings(lines);
}

function isWholeRow({ cells }: Line): boolean {
  return cells.some(({ labels }) => labels.length > 0) && cells.some(({ reading }) => reading.kind === 'number');
}

/** Whether lines are those of headings, with one of values below: table four has no labels beside its values. */
function areHeadings(lines: readonly Line[]): boolean {
  const count = (of: (cell: CellSyntax) => boolean) => lines.filter(({ cells }) => cells.filter(of).length > 1).length;
  return count(({ labels }) => labels.length > 0) > 1 && count(({ reading }) => reading.kind === 'number') > 0;
}

function cellsOf(lines: readonly Line[], from: number, to: number): GridCell[] | undefined {
  const { drawn, columns } = drawingOf(lines.slice(from, to));
  const placed = drawn.map((strokes) => place(strokes, columns));
  const open = new Array<GridCell | undefined>(columns.length).fill(undefined);
  const cells: GridCell[] = [];
  for (const [index, found] of drawn.entries()) {
    const line = from + index;
    const strokes = placed[index] ?? placeAlike(found, index, placed);
    if (!strokes) return undefined;
    stretchesOf(lines[line]!).forEach((part, at) => {
      const [first, end] = [strokes[at]!.column, strokes[at + 1]!.column];
      if (!part) {
        open.fill(undefined, first, end);
        return;
      }
      let cell = open[first];
      if (cell?.first !== first || cell.end !== end) {
        cell = { first, end, top: line, bottom: line, parts: [] };
        open.fill(cell, first, end);
        cells.push(cell);
      }
      cell.bottom = line;
      cell.parts.push({ cell: part, line });
    });
  }
  return cells;
}

/** What stands between the border characters of a line, from one to the next; nothing where the border goes on. */
const stretchesOf = Line.kept((line): readonly (CellSyntax | undefined)[] => {
  const { text } = line;
  const found = strokesOf.narrow(line);
  return found.slice(0, -1).map((left, index) => {
    const right = found[index + 1]!;
    const isBorder = !(left.isVertical && right.isVertical) && isStroke(text, left.at + 1, right.at);
    return isBorder ? undefined : readCell(text, left.at + 1, right.at);
  });
});

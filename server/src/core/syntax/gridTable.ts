import { columnsAt, type Quotes } from '../text/width';
import { readCell, type CellSyntax } from './cells';
import { Line } from './line';
import { tokenOf, tokenOfParts, type CellPart, type Token } from './token';

/**
 * A table drawn with borders, of + - | or of box-drawing characters. A cell reaches from border to border, over as many
 * lines as it is wrapped to and beside as many rows as it is merged over.
 */

/** A border with corners, as between the rows of a grid; Markdown's and Org's rule below a heading begins with |. */
const rowBorder = /^\s*[+\u250c\u250f\u2514\u2517\u251c\u2523\u2554\u255a\u2560]/;
const drawnLine = /^\s*[|+\u2502\u2503\u250c-\u254b\u2551-\u256c]/;
const verticals = '|\u2502\u2503\u2551';
const strokes = '-=\u2500\u2501\u2550';

/** The line behind the drawn table that begins with a border on a line; nothing where none does. */
export function endOfGrid(lines: readonly Line[], from: number): number | undefined {
  if (!isRowBorder(lines[from]!)) return undefined;
  let end: number | undefined;
  for (let line = from + 1; line < lines.length && drawnLine.test(lines[line]!.text); line++) {
    if (isRowBorder(lines[line]!)) end = line + 1;
  }
  return end;
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
    const own = lines.slice(top, bottom + 1);
    if (own.filter(isWholeRow).length > 1 || areHeadings(own)) return linesOf(lines, top, bottom);
    const ordered = row.sort((a, b) => a.first - b.first);
    const line = lineOfValues(row);
    return ordered.map(({ parts }, index) => tokenOfParts(parts, index, index === 0, line));
  });
}

/** The line of a row on which its values stand: labels are wrapped around them. */
function lineOfValues(row: readonly GridCell[]): number | undefined {
  for (const { parts } of row) {
    const filled = parts.filter(({ cell }) => cell.text !== '');
    if (filled.length === 1 && filled[0]!.cell.reading.kind === 'number') return filled[0]!.line;
  }
  return undefined;
}

function linesOf(lines: readonly Line[], top: number, bottom: number): Token[] {
  return lines
    .slice(top, bottom + 1)
    .flatMap(({ cells }, index) => cells.map((cell, column) => tokenOf({ ...cell }, top + index, column)));
}

function isWholeRow({ cells }: Line): boolean {
  return cells.some(({ labels }) => labels.length > 0) && cells.some(({ reading }) => reading.kind === 'number');
}

/** Whether lines are those of headings, with one of values below: table four has no labels beside its values. */
function areHeadings(lines: readonly Line[]): boolean {
  const count = (of: (cell: CellSyntax) => boolean) => lines.filter(({ cells }) => cells.filter(of).length > 1).length;
  return count(({ labels }) => labels.length > 0) > 1 && count(({ reading }) => reading.kind === 'number') > 0;
}

/** A border character of a line: its offset, and its place among the grid's column boundaries. */
interface Stroke {
  readonly at: number;
  readonly column: number;
  readonly isVertical: boolean;
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
    for (const [at, part] of stretchesOf(lines[line]!).entries()) {
      const [left, right] = [strokes[at]!, strokes[at + 1]!];
      const known = open[left.column];
      const goesOn = known?.first === left.column && known.end === right.column;
      if (!part) open.fill(undefined, left.column, right.column);
      else if (!goesOn || !known) {
        const cell = { first: left.column, end: right.column, top: line, bottom: line, parts: [] as CellPart[] };
        open.fill(cell, left.column, right.column);
        cells.push(cell);
      }
      if (!part) continue;
      const cell = open[left.column]!;
      cell.bottom = line;
      cell.parts.push({ cell: part, line });
    }
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

/** Whether a stretch of a line is nothing but a border. */
function isStroke(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!strokes.includes(text[at]!)) return false;
  return to > from;
}

interface Drawing {
  /** The border characters of each line. */
  readonly drawn: readonly (readonly Stroke[])[];
  /** The display columns of the grid's boundaries, as its corners and crossings give them. */
  readonly columns: readonly number[];
}

/** The drawing at the width of quotation marks, on which tools do not agree, at which it is the more even. */
function drawingOf(lines: readonly Line[]): Drawing {
  const narrow = drawingAt('narrow', lines);
  const uneven = unevenness(narrow);
  if (uneven === 0) return narrow;
  const wide = drawingAt('wide', lines);
  return unevenness(wide) < uneven ? wide : narrow;
}

function drawingAt(quotes: Quotes, lines: readonly Line[]): Drawing {
  const drawn = lines.map(strokesOf[quotes]);
  const crossings = new Set<number>();
  for (const strokes of drawn) for (const { column, isVertical } of strokes) if (!isVertical) crossings.add(column);
  return { drawn, columns: [...crossings].sort((a, b) => a - b) };
}

function unevenness({ drawn, columns }: Drawing): number {
  const even = new Set(columns);
  let uneven = 0;
  for (const strokes of drawn) for (const { column } of strokes) if (!even.has(column)) uneven++;
  return uneven;
}

/** The border characters of a line with the display columns that they stand in; kept with it. */
const strokesOf: Readonly<Record<Quotes, (line: Line) => readonly Stroke[]>> = {
  narrow: Line.kept(({ text }) => readStrokes(text, 'narrow')),
  wide: Line.kept(({ text }) => readStrokes(text, 'wide')),
};

function readStrokes(text: string, quotes: Quotes): readonly Stroke[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isBoundary(text.charCodeAt(at)) && !isInStroke(text, at)) places.push(at);
  }
  const columns = columnsAt(text, places, quotes);
  return places.map((at, index) => ({ at, column: columns[index]!, isVertical: verticals.includes(text[at]!) }));
}

/** The characters of vertical borders, corners and crossings. */
function isBoundary(code: number): boolean {
  return (
    code === 0x7c ||
    code === 0x2b ||
    code === 0x2502 ||
    code === 0x2503 ||
    (code >= 0x250c && code <= 0x254b) ||
    (code >= 0x2551 && code <= 0x256c)
  );
}

/** Whether a character is part of text rather than of a border: a + in front of a number. */
function isInStroke(text: string, at: number): boolean {
  return text[at] === '+' && !/[-=+|]/.test(text[at - 1] ?? text[at + 1] ?? '') && !/[-=+]/.test(text[at + 1] ?? '');
}

/** How far a border may stand from its place. */
const mostOff = 1;

/** The border characters of a line by their boundaries: each in turn where all are there, else the nearest ones. */
function place(strokes: readonly Stroke[], boundaries: readonly number[]): Stroke[] | undefined {
  if (strokes.length === boundaries.length) return strokes.map((each, column) => onColumn(each, column));
  let least = 0;
  const placed: Stroke[] = [];
  for (const each of strokes) {
    let nearest = -1;
    for (let at = least; at < boundaries.length; at++) {
      const off = Math.abs(boundaries[at]! - each.column);
      if (off <= mostOff && (nearest < 0 || off < Math.abs(boundaries[nearest]! - each.column))) nearest = at;
    }
    if (nearest < 0) return undefined;
    placed.push(onColumn(each, nearest));
    least = nearest + 1;
  }
  return placed.length >= 2 ? placed : undefined;
}

function onColumn({ at, isVertical }: Stroke, column: number): Stroke {
  return { at, column, isVertical };
}

/** How many lines away such a line is looked for. */
const farthest = 200;

/** The border characters of a line that have left their places, as when a number was put in, by the nearest line of as many. */
function placeAlike(
  strokes: readonly Stroke[],
  line: number,
  placed: readonly (readonly Stroke[] | undefined)[],
): Stroke[] | undefined {
  for (let away = 1; away <= farthest; away++) {
    const model = [placed[line - away], placed[line + away]].find((other) => other?.length === strokes.length);
    if (model) return strokes.map((each, index) => onColumn(each, model[index]!.column));
  }
  return undefined;
}

import { columnsAt, type Quotes } from '../../text/width';
import { Line } from '../line';

// The borders of a drawn table: which characters they are, and which boundaries of its columns they stand at.

const verticals = '|\u2502\u2503\u2551';
const strokes = '-=\u2500\u2501\u2550';

/** A border character of a line: its offset, and its place among the grid's column boundaries. */
interface Stroke {
  readonly at: number;
  readonly column: number;
  readonly isVertical: boolean;
}

/** Whether a stretch of a line is nothing but a border. */
export function isStroke(text: string, from: number, to: number): boolean {
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
export function drawingOf(lines: readonly Line[]): Drawing {
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
export const strokesOf: Readonly<Record<Quotes, (line: Line) => readonly Stroke[]>> = {
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
export function place(strokes: readonly Stroke[], boundaries: readonly number[]): Stroke[] | undefined {
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

/**
 * The border characters of a line that have left their places, as when a number was put in, by the nearest line of as
 * many.
 */
export function placeAlike(
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

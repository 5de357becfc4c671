// What stands on a line of a ruled table in each of its columns. Kept with the line as long as the columns are the
// same.
import { isBlank, isDigit, skipBlanks, trimEnd } from '../../text/chars';
import type { Quotes } from '../../text/width';
import { cellOf, readCell, type CellSyntax } from '../cells/cells';
import { displayedColumns } from './displayed';
import { Line } from '../line';

/** Display columns from which, and to before which, a column reaches. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

interface Fields {
  readonly cells: readonly CellSyntax[];
  /** Whether some word stands in two columns. */
  readonly isCut: boolean;
  /** How many cells begin where their columns do. */
  readonly starts: number;
  readonly ends: number;
}

/** What `make` makes of a line at each width of quotation marks, on which tools do not agree. */
function atEachWidth<Made>(make: (line: Line, columns: readonly Column[], quotes: Quotes) => Made) {
  const at = (quotes: Quotes) =>
    Line.keeping.keptUnder((line, columns: readonly Column[]) => make(line, columns, quotes));
  return { narrow: at('narrow'), wide: at('wide') };
}

/** The offsets of a line between which the columns' text stands; the gap behind a column is its own. */
const cuts = atEachWidth((line, columns, quotes): readonly (readonly [number, number])[] => {
  const displayed = displayedColumns(line, quotes);
  const { text } = line;
  let at = 0;
  return columns.map((column, index) => {
    const next = columns[index + 1]?.from ?? Infinity;
    // What stands in front of the first column has lost its place, and is a cell all the same.
    while (at < text.length && displayed[at]! < column.from && isBlank(text.charCodeAt(at))) at++;
    const begin = at;
    while (at < text.length && displayed[at]! < next) at++;
    return [begin, at];
  });
});

export const fieldsOf = atEachWidth((line, columns, quotes): Fields => {
  const { text } = line;
  const displayed = displayedColumns(line, quotes);
  const found = cuts[quotes](line, columns);
  const cells = found.map(([begin, end]) => cellAt(text, begin, end));
  const isFilled = cells.map((cell) => cell.text !== '');
  return {
    cells,
    isCut: found.some(([begin]) => begin > 0 && begin < text.length && text[begin] !== ' ' && text[begin - 1] !== ' '),
    starts: cells.filter(({ from }, index) => isFilled[index] && displayed[from] === columns[index]!.from).length,
    ends: cells.filter(({ to }, index) => isFilled[index] && displayed[to] === columns[index]!.to).length,
  };
});

/** A cell's text; the place to write into a blank one is where its column begins. */
function cellAt(text: string, begin: number, end: number): CellSyntax {
  return skipBlanks(text, begin, end) === end ? cellOf('', begin, begin) : readCell(text, begin, end);
}

/** Whether every cell of a line stands at one side of its column or in its middle, and all numbers at the same. */
export const isEven = atEachWidth((line, columns, quotes): boolean => {
  const displayed = displayedColumns(line, quotes);
  const { text } = line;
  const sides: Record<'left' | 'right', number> = { left: 0, right: 0 };
  const isInPlace = cuts[quotes](line, columns).every(([begin, end], index) => {
    // Marks of bold and the like are part of what stands in a column, not of the cell.
    const from = skipBlanks(text, begin, end);
    const to = trimEnd(text, from, end);
    const left = displayed[from]! - columns[index]!.from;
    const right = columns[index]!.to - displayed[to]!;
    if (isDigit(text.charCodeAt(from))) {
      if (left === 0 && right > 1) sides.left++;
      if (right === 0 && left > 1) sides.right++;
    }
    const isIn = left >= 0 && right >= 0 && (left === 0 || right === 0 || Math.abs(left - right) <= 1);
    return from === to || (isIn && !/\s{2}/.test(text.slice(from, to)));
  });
  return isInPlace && (sides.left === 0 || sides.right === 0);
});

/**
 * Whether a label and the values behind it stand in one column: blanks were put together, and the strokes tell nothing.
 */
export const isCrowded = atEachWidth((line, columns, quotes): boolean =>
  cuts[quotes](line, columns).some(([begin, end]) => labelWithValues.test(line.text.slice(begin, end))),
);

const labelWithValues = /[^\d\s]\s+\d[\d\s]*$/;

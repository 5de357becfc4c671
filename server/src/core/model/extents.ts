import { displayedColumns } from '../syntax/displayed';
import type { Line } from '../syntax/line';
import type { Token } from '../syntax/token';
import type { RawRow, Region } from './rawRow';

/** From where in a line, and to before where, the values of a column reach. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How places in a line are counted: tools that align text do it in characters, or in columns of a display. */
type Measure = (token: Token, lines: readonly Line[]) => Extent;

const counted: Measure = ({ cell }) => cell;
const displayed: Measure = ({ cell, line }, lines) => {
  const columns = displayedColumns(lines[line]!, 'wide');
  return { from: columns[cell.from]!, to: columns[cell.to]! };
};

/** Where the columns of rows that have all their values stand, in offsets of their lines. */
export function extentsOf(models: readonly RawRow[], lines: readonly Line[], measure = counted): Extent[] {
  return models[0]!.values.map((_, column) => {
    const places = models.map(({ values }) => measure(values[column]!, lines));
    return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
  });
}

/**
 * The columns that the values of a row stand in; nothing where one may stand in either of two, or where it depends on
 * how places are counted.
 */
export function columnsOfValues({ values }: RawRow, models: readonly RawRow[], lines: readonly Line[]) {
  const [found, other] = [counted, displayed].map((measure) => {
    const extents = extentsOf(models, lines, measure);
    const columns = values.map((value) => columnOf(measure(value, lines), extents));
    const isInOrder = columns.every((column, index) => column !== undefined && column > (columns[index - 1] ?? -1));
    return isInOrder ? (columns as number[]) : undefined;
  });
  return found && (other ?? found).every((column, index) => column === found[index]) ? found : undefined;
}

/** How far beside its column a value may stand, and how much farther it must be from all others. */
const mostOff = 2;

function columnOf(value: Extent, extents: readonly Extent[]): number | undefined {
  const off = extents.map(({ from, to }) => Math.max(0, from - value.to + 1, value.from - to + 1));
  const nearest = off.indexOf(Math.min(...off));
  const others = off.filter((_, column) => column !== nearest);
  return off[nearest]! <= mostOff && others.every((other) => other >= off[nearest]! + mostOff) ? nearest : undefined;
}

export function overlaps(value: Extent, { from, to }: Extent): boolean {
  return value.from < to && value.to > from;
}

/** Whether each value of a row stands in a column. */
export function stands({ values }: RawRow, extents: readonly Extent[]): boolean {
  return values.length === extents.length && values.every(({ cell }, column) => overlaps(cell, extents[column]!));
}

/** Whether the values of a row stand below their headings. */
export function isUnderHeadings({ columns, label, values }: RawRow, { anchors, tokens, lines }: Region): boolean {
  const above = anchors.filter(({ token }) => tokens[token]!.line < label.start.line);
  const headings = columns.map(({ id }) => above.filter(({ ref }) => ref.role === 'column' && ref.id === id).at(-1));
  return [paged, displayed].some((measure) =>
    headings.every((heading, column) => {
      if (!heading) return false;
      return overlaps(measure(values[column]!, lines), measure(tokens[heading.token]!, lines));
    }),
  );
}

/** Counted in characters, the Chinese ones of a heading reach twice as far on the page that the text was taken from. */
const paged: Measure = ({ cell: { from, to, valueLike } }) => ({ from, to: valueLike ? to : from + 2 * (to - from) });

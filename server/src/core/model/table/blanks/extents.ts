import { displayedColumns } from '../../../syntax/blocks/displayed';
import type { Line } from '../../../syntax/line';
import type { Token } from '../../../syntax/cells/token';
import type { RawRow, Region } from '../rawRow';

/** From where in a line, and to before where, the values of a column reach. */
interface Extent {
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

/** Where the columns of some rows stand, by how places are counted; nothing where that is not clear. */
export type Columns = (measure?: Measure) => readonly Extent[] | undefined;

/** The columns of rows that have all their values, in offsets of their lines. */
export function columnsOfWhole(models: readonly RawRow[], lines: readonly Line[]): Columns {
  return (measure = counted) =>
    models[0]!.values.map((_, column) => {
      const places = models.map(({ values }) => measure(values[column]!, lines));
      return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
    });
}

/**
 * The columns that tokens which stand below one another make together, so many of them: those of rows none of which has
 * a value in each, and the headings above.
 */
export function columnsOfParts(rows: readonly (readonly Token[])[], width: number, lines: readonly Line[]): Columns {
  return (measure = counted) => {
    let columns: Extent[] = [];
    for (const row of [...rows].sort((a, b) => b.length - a.length)) {
      const met = new Set<Extent>();
      for (const token of row) {
        const place = measure(token, lines);
        const [own, other] = columns.filter(({ from, to }) => place.from <= to && place.to >= from);
        if (other || (own && met.has(own))) return undefined;
        const column = own ? { from: Math.min(own.from, place.from), to: Math.max(own.to, place.to) } : place;
        met.add(column);
        columns = [...columns.filter((each) => each !== own), column];
      }
    }
    return columns.length === width ? columns.sort((a, b) => a.from - b.from) : undefined;
  };
}

/**
 * The columns that the values of a row stand in; nothing where one may stand in either of two, or where it depends on
 * how places are counted.
 */
export function columnsOfValues({ values }: RawRow, columns: Columns, lines: readonly Line[]): number[] | undefined {
  const [found, other] = [counted, displayed].map((measure) => {
    const extents = columns(measure);
    const own = extents && values.map((value) => columnOf(measure(value, lines), extents));
    const isInOrder = own?.every((column, index) => column !== undefined && column > (own[index - 1] ?? -1));
    return isInOrder ? (own as number[]) : undefined;
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

/** Whether the values of a row stand at the left of their columns, at the right, or in the middle. */
export function areAligned(
  { values }: RawRow,
  found: readonly number[],
  columns: Columns,
  lines: readonly Line[],
): boolean {
  return [counted, displayed].some((measure) => {
    const extents = columns(measure);
    return values.every((value, index) => {
      const [own, column] = [measure(value, lines), extents?.[found[index]!]];
      if (!column) return false;
      const [left, right] = [own.from - column.from, own.to - column.to];
      return left === 0 || right === 0 || Math.abs(left + right) <= 2;
    });
  });
}

/** Whether two stretches of a line share a character or a column. */
export function overlaps(value: Extent, { from, to }: Extent): boolean {
  return value.from < to && value.to > from;
}

/** Whether each value of a row stands in a column. */
export function stands({ values }: RawRow, extents: readonly Extent[]): boolean {
  return values.length === extents.length && values.every(({ cell }, column) => overlaps(cell, extents[column]!));
}

/** The headings above a row, one for each of its columns; nothing where one is not there. */
export function headingsOver({ columns, label }: RawRow, { anchors, tokens, shape }: Region): Token[] | undefined {
  const isAcross = shape.direction === 'across';
  const above = anchors.filter(
    ({ token, ref }) => ref.role === 'column' && (isAcross || tokens[token]!.line < label.start.line),
  );
  // All columns of table four stand side by side, in the order of their groups.
  const own = columns.map(({ id }, index) =>
    isAcross ? above[index] : above.filter(({ ref }) => ref.id === id).at(-1),
  );
  const isWhole = own.every((heading, index) => heading?.ref.id === columns[index]!.id);
  return isWhole && (!isAcross || above.length === own.length)
    ? own.map((heading) => tokens[heading!.token]!)
    : undefined;
}

/** Whether the values of a row stand below their headings. */
export function isUnderHeadings(row: RawRow, region: Region): boolean {
  const headings = headingsOver(row, region);
  return [paged, displayed].some((measure) =>
    headings?.every((heading, column) =>
      overlaps(measure(row.values[column]!, region.lines), measure(heading, region.lines)),
    ),
  );
}

/** The columns of headings that values begin exactly below, counted in characters: that is no chance. */
export function columnsBelow(headings: readonly Token[], rows: readonly RawRow[]): Columns | undefined {
  const starts = new Set(headings.map(({ cell }) => cell.from));
  const isBelow = rows.every(({ values }) => values.every(({ cell }) => starts.has(cell.from)));
  if (!isBelow) return undefined;
  return (measure = counted) =>
    measure === counted ? headings.map(({ cell: { from, to } }) => ({ from, to })) : undefined;
}

/** Counted in characters, the Chinese ones of a heading reach twice as far on the page that the text was taken from. */
const paged: Measure = ({ cell: { from, to, valueLike } }) => ({ from, to: valueLike ? to : from + 2 * (to - from) });

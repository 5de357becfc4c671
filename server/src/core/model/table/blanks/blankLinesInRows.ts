import type { Anchor } from '../../../syntax/tokens/anchors';
import { beginsPage } from '../../../syntax/wholeText/pages';
import { insertBlanks } from './blankLines';
import type { Token } from '../../../syntax/cells/token';
import { columnsOf, type Region } from '../rawRow';
import { sumUp } from '../rows/rowValues';

/** Fewer whole rows may be as far apart by chance. */
const fewestRows = 3;

/**
 * Where each cell stands on a line of its own, and as many empty lines around the cells of whole rows, those of a row
 * that takes as many lines as it has cells are blank cells: 0⏎0⏎⏎0. `withBlankLines` reads tables of nothing else.
 */
export function withBlankLinesInRows(region: Region): Region {
  if (region.shape.direction === 'across') return withBlankLineAcross(region);
  const rows = region.anchors.flatMap((anchor) => (anchor.ref.role === 'row' ? (linesOf(anchor, region) ?? []) : []));
  const full = rows.filter(({ numbers, width }) => width > 1 && numbers.length === width);
  const { distance: step } = usual(full.map(stepOf));
  const whole = full.filter((row) => stepOf(row) === step);
  if (
    !Number.isInteger(step) ||
    whole.length < fewestRows ||
    rows.every(({ numbers, width }) => numbers.length === width)
  )
    return region;
  const before = usual(whole.map(({ label, first }) => first - label));
  const behind = usual(whole.flatMap((row) => (row.behind === undefined ? [] : row.behind - row.last)));
  const open = rows.flatMap(({ numbers, width, label, first, last, behind: next }) => {
    const isOnSteps = numbers.every(({ line }) => (line - first) % step === 0);
    if (numbers.length === width || !isOnSteps) return [];
    const reach = (width - 1) * step;
    if (last - first === reach) return [{ from: first, to: last + 1, step }];
    // A blank cell at an end of its row is told by those of other rows alone.
    const from = label + before.distance;
    const to = from + reach + 1;
    if ((first - from) % step > 0) return [];
    const isAll = next !== undefined && next - behind.distance === to - 1 && first >= from && last < to;
    return isAll && before.isSure && behind.isSure ? [{ from, to, step }] : [];
  });
  return open.length > 0 ? insertBlanks(region, open) : region;
}

/** How far it is from one cell of a whole row to the next. */
function stepOf({ first, last, width }: RowLines): number {
  return (last - first) / (width - 1);
}

/**
 * Table four has one row: where nothing but one of its lines is empty, and the numbers of the groups without that one
 * add up, it is a blank cell.
 */
function withBlankLineAcross(region: Region): Region {
  const { shape, anchors } = region;
  const row = linesOf(anchors.at(-1)!, region);
  if (!row || row.numbers.length !== row.width - 1) return region;
  const { first, last, numbers, width } = row;
  const step = stepOf(row);
  const places = numbers.map(({ line }) => (line - first) / step);
  if (!places.every(Number.isInteger)) return region;
  const { columns, rows } = shape.blocks[0]!;
  const holds = rows.every((_, group) => {
    const own = numbers.filter((_, at) => Math.floor(places[at]! / columns.length) === group);
    return own.length < columns.length || sumUp(own, columns, shape);
  });
  return holds && places.at(-1) === width - 1
    ? insertBlanks(region, [{ from: first, to: last + 1, step }], -1)
    : region;
}

/** The distance that most of some have, and whether all do: where pages end lines are lost or added. */
function usual(distances: readonly number[]): { readonly distance: number; readonly isSure: boolean } {
  const distance = [...distances].sort((one, other) => one - other)[distances.length >> 1] ?? 1;
  return { distance, isSure: distances.every((each) => each === distance) };
}

interface RowLines {
  /** The last line of the label. */
  readonly label: number;
  /** The lines of the first and the last number, and of what stands behind. */
  readonly first: number;
  readonly last: number;
  readonly behind: number | undefined;
  readonly numbers: readonly Token[];
  /** How many numbers the form has. */
  readonly width: number;
}

/** The lines of a row of which each number stands alone on its own, on one page with what follows. */
function linesOf({ token, ref }: Anchor, { shape, lines, tokens, end }: Region): RowLines | undefined {
  const { rows, columns } = shape.blocks[0]!;
  const width = shape.direction === 'across' ? rows.length * columns.length : columnsOf(shape, ref.id).length;
  let next = token + 1;
  while (next < end && tokens[next]!.cell.reading.kind === 'number') next++;
  const numbers = tokens.slice(token + 1, next);
  const isAlone = numbers.every(
    ({ line, startsRow }) => lines[line]!.cells.length === 1 && startsRow === undefined && !lines[line]!.separated,
  );
  const isMistyped = next < end && tokens[next]!.cell.valueLike;
  if (numbers.length === 0 || !isAlone || isMistyped) return undefined;
  const label = tokens[token]!.endLine;
  const [first, last] = [numbers[0]!.line, numbers.at(-1)!.line];
  if (first <= label) return undefined;
  const behind = next < end ? tokens[next]!.line : undefined;
  // A page ends with empty lines of its own.
  if (lines.slice(label, (behind ?? last) + 1).some(beginsPage)) return undefined;
  return { label, first, last, behind, numbers, width };
}

import type { Anchor } from '../syntax/anchors';
import { beginsPage } from '../syntax/pages';
import { insertBlanks } from './blankLines';
import { columnsOf, type Region } from './rawRow';

/** Fewer whole rows may be as far apart by chance. */
const fewestRows = 3;

/**
 * Where each cell stands on a line of its own, and as many empty lines around the cells of whole rows, those of a row
 * that takes as many lines as it has cells are blank cells: 0⏎0⏎⏎0. `withBlankLines` reads tables of nothing else.
 */
export function withBlankLinesInRows(region: Region): Region {
  if (region.shape.direction === 'across') return region;
  const rows = region.anchors.flatMap((anchor) => linesOf(anchor, region) ?? []);
  const whole = rows.filter(
    ({ numbers, width, first, last }) => width > 1 && numbers === width && last - first === width - 1,
  );
  if (whole.length < fewestRows || rows.every(({ numbers, width }) => numbers === width)) return region;
  const before = usual(whole.map(({ label, first }) => first - label));
  const behind = usual(whole.flatMap((row) => (row.behind === undefined ? [] : row.behind - row.last)));
  const open = rows.flatMap(({ numbers, width, label, first, last, behind: next }) => {
    if (numbers === width) return [];
    if (last - first === width - 1) return [{ from: first, to: last + 1 }];
    // A blank cell at an end of its row is told by those of other rows alone.
    const from = label + before.distance;
    const to = from + width;
    const isAll = next !== undefined && next - behind.distance === to - 1 && first >= from && last < to;
    return isAll && before.isSure && behind.isSure ? [{ from, to }] : [];
  });
  return open.length > 0 ? insertBlanks(region, open) : region;
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
  readonly numbers: number;
  /** How many numbers the form has. */
  readonly width: number;
}

/** The lines of a row of which each number stands alone on its own, on one page with what follows. */
function linesOf({ token, ref }: Anchor, { shape, lines, tokens, end }: Region): RowLines | undefined {
  let next = token + 1;
  while (next < end && tokens[next]!.cell.reading.kind === 'number') next++;
  const numbers = tokens.slice(token + 1, next);
  const isAlone = numbers.every(
    ({ line, startsRow }) => lines[line]!.cells.length === 1 && startsRow === undefined && !lines[line]!.separated,
  );
  const isMistyped = next < end && tokens[next]!.cell.valueLike;
  if (ref.role !== 'row' || numbers.length === 0 || !isAlone || isMistyped) return undefined;
  const label = tokens[token]!.endLine;
  const [first, last] = [numbers[0]!.line, numbers.at(-1)!.line];
  if (first <= label) return undefined;
  const behind = next < end ? tokens[next]!.line : undefined;
  // A page ends with empty lines of its own.
  if (lines.slice(label, (behind ?? last) + 1).some(beginsPage)) return undefined;
  return { label, first, last, behind, numbers: numbers.length, width: columnsOf(shape, ref.id).length };
}

import type { RawRow } from '../rawRow';

/** So many neighbours are no chance. */
const fewestPairs = 3;

/**
 * Whether rows on one line each stand in no columns: the same number of blanks parts all that they hold, however wide it
 * is. A program has written them in place of its mark between cells. Where values stand in columns, on whichever side of
 * these, wider ones have fewer blanks beside them.
 */
export function haveEvenGaps(rows: readonly RawRow[]): boolean {
  const pairs = rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.slice(1).map((right, index) => [cells[index]!, right] as const);
  });
  const vary = (measure: (left: Place, right: Place) => number) =>
    new Set(pairs.map(([left, right]) => measure(left, right))).size > 1;
  return (
    pairs.length >= fewestPairs &&
    !vary((left, right) => right.from - left.to) &&
    vary(widthOf) &&
    vary((_, right) => widthOf(right)) &&
    vary((left, right) => widthOf(left) + widthOf(right))
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The values of a row, and its label in front of them where it ends on their line. */
function cellsOf({ label, values }: RawRow): Place[] {
  const cells = values.map(({ cell: { from, to } }) => ({ from, to }));
  const { start, end } = label;
  return start.line === values[0]?.line && start.line === end.line
    ? [{ from: start.character, to: end.character }, ...cells]
    : cells;
}

function widthOf({ from, to }: Place): number {
  return to - from;
}

import type { OpenRow, OpenRows } from './openRows';

/** How the values of a scattered table may follow each other, a stretch after the other (see `arrangement.ts`). */

/** A value by what it counts for in sums, and the line that it stands on: values of one line are of one row. */
export interface Amount {
  readonly amount: number;
  readonly line: number;
  /** What stands between the value and the one before: an empty line at least, or other words; both at the first. */
  readonly behind: 'nothing' | 'gap' | 'words';
  /** The row whose label stands right in front of the value, where it does. */
  readonly row: number | undefined;
}

/** Whether the amounts of a row, in the order of its columns, may be right. */
type RowHolds = (amounts: readonly number[]) => boolean;

/** The values of a table in the order of the text, and what their rows have to be. */
export interface Scattered {
  readonly values: readonly Amount[];
  readonly rows: number;
  readonly width: number;
  readonly holds: RowHolds;
  /** The first value behind the label of a row, by the row. */
  readonly behindLabels: ReadonlyMap<number, number>;
}

/** How a search goes. */
export interface Search {
  /** How many values of a row may stand apart from its others. */
  readonly parts: readonly number[];
  /** How often the way may change in which stretches are taken. */
  readonly mostChanges: number;
  /** How many rows may not hold. */
  readonly mostFaults: number;
}

export interface WholeRow {
  readonly row: number;
  readonly values: readonly number[];
  readonly before: WholeRow | undefined;
}

export interface State {
  readonly taken: number;
  readonly begun: number;
  readonly open: OpenRows;
  /** How the last stretch was taken. */
  readonly stretch: Stretch;
  /** Whether the next one must be taken alike. */
  readonly goesOn: boolean;
  readonly whole: WholeRow | undefined;
  /** A sum over what was placed where; the order in which it was does not matter. */
  readonly placed: number;
  /** How many rows do not hold. */
  readonly faults: number;
}

/** How a stretch is taken, and of how many values it is; a number, since thousands are compared. */
type Stretch = number;
export const noStretch: Stretch = 0;
const wholeRow: Stretch = 1;
const rowBegins = 0x100;
const rowEnds = 0x200;
const moreOfRow = 0x300;

/** Whether a stretch is taken as the last one was, or is a whole row, which may stand anywhere. */
export function isAlike(stretch: Stretch, { stretch: last, goesOn }: State): boolean {
  return stretch === last || (stretch === wholeRow && !goesOn);
}

/** The whole numbers from one up to another. */
export function indices(from: number, to: number): number[] {
  const all: number[] = [];
  for (let at = from; at < to; at++) all.push(at);
  return all;
}

/** All that may come next; thousands of states are left in a moment, so nothing is made for a step not taken. */
export function stepsFrom(
  state: State,
  { values, rows, width, holds, behindLabels }: Scattered,
  { parts, mostFaults }: Search,
  mayBe: (stretch: Stretch) => boolean,
): State[] {
  const { taken, begun, open } = state;
  const { first } = open;
  const steps: State[] = [];
  /** How many rows do not hold if these values are one; undefined where they cannot be. */
  const faultsWith = (row: number, own: readonly number[]): number | undefined => {
    const labelled = behindLabels.get(row);
    if (own[0] !== (labelled ?? own[0])) return undefined;
    if (holds(own.map((at) => values[at]!.amount))) return state.faults;
    return state.faults < mostFaults ? state.faults + 1 : undefined;
  };
  const beginning = behindLabels.get(begun);
  let labelled: number | undefined;
  let isTorn = false;
  for (let count = 1; count <= Math.min(width, values.length - taken); count++) {
    const end = taken + count;
    const { row, line } = values[end - 1]!;
    if (row !== undefined) {
      isTorn ||= labelled !== undefined && labelled !== row;
      labelled = row;
    }
    if (isTorn) break;
    if (end < values.length && line === values[end]!.line) continue;
    if (count !== width && !parts.includes(count)) continue;
    if (begun < rows && (labelled === undefined || labelled === begun)) {
      if (count === width) {
        const own = mayBe(wholeRow) ? indices(taken, end) : undefined;
        const faults = own && faultsWith(begun, own);
        if (faults !== undefined) steps.push(stepTo(end, begun, 0, wholeRow, open, own, faults));
      } else {
        const from = rowBegins + count;
        if (mayBe(from) && (beginning ?? taken) === taken)
          steps.push(stepTo(end, begun, 0, from, open.with(openRow(begun, end, 'last'))));
        const upTo = rowEnds + count;
        if (count * 2 > width && mayBe(upTo) && (beginning ?? end) >= end) {
          steps.push(stepTo(end, begun, width - count, upTo, open.with(openRow(begun, end, 'first'))));
        }
      }
    }
    if (!first || first.values.length + count > width || (labelled !== undefined && labelled !== first.row)) continue;
    const more = moreOfRow + count;
    if (!mayBe(more)) continue;
    const isLast = first.lacks === 'last';
    const isFilled = first.values.length + count === width;
    if (!isFilled && !isLast) continue;
    const own = indices(taken, end);
    const filled = isLast ? [...first.values, ...own] : [...own, ...first.values];
    const faults = isFilled ? faultsWith(first.row, filled) : state.faults;
    if (faults === undefined) continue;
    const others = open.withoutFirst();
    const left = isFilled ? others : others.with({ ...first, values: filled });
    const column = isLast ? first.values.length : 0;
    steps.push(stepTo(end, first.row, column, more, left, isFilled ? filled : undefined, faults));
  }
  return steps;

  function openRow(row: number, end: number, lacks: OpenRow['lacks']): OpenRow {
    return { row, values: indices(taken, end), lacks };
  }

  function stepTo(
    end: number,
    row: number,
    column: number,
    stretch: Stretch,
    left: OpenRows,
    done?: readonly number[],
    faults = state.faults,
  ): State {
    const begins = stretch >= rowBegins && stretch < rowEnds;
    let { placed } = state;
    for (let at = taken; at < end; at++) placed += weight(row, column + at - taken, values[at]!.amount);
    return {
      taken: end,
      begun: row === begun ? begun + 1 : begun,
      open: left,
      stretch,
      // A row is left off where a label follows, or beside others that are.
      goesOn: begins && stretch !== state.stretch && values[end]?.behind === 'gap',
      whole: done ? { row, values: done, before: state.whole } : state.whole,
      placed,
      faults,
    };
  }
}

/** Nothing for 0: zeros look alike wherever they are. Sums of others are equal by a chance that does not count. */
function weight(row: number, column: number, amount: number): number {
  if (amount === 0) return 0;
  return Math.imul(Math.imul(row * 31 + column + 1, 0x9e3779b1) ^ Math.imul(amount + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
}

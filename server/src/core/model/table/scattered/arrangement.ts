import { OpenRows } from './openRows';
import {
  indices,
  isAlike,
  noStretch,
  stepsFrom,
  type Amount,
  type Scattered,
  type Search,
  type State,
  type WholeRow,
} from './stretches';

/**
 * Which value of a scattered table stands where. Tools that read a PDF write the values of a table in stretches: whole
 * rows, or a part of some rows and, further on, the parts that they lack. Rows begin in their order, what they lack
 * follows in the order of the rows, and each stretch is written from left to right.
 */

/** For each row the indices of its values, in the order of the columns. */
export type Arrangement = readonly (readonly number[])[];

/** The arrangement in whole rows one after the other; nothing where a line goes on from one row into the next. */
export function inWholeRows(values: readonly Amount[], width: number): Arrangement | undefined {
  const rows: number[][] = [];
  for (let at = 0; at < values.length; at += width) {
    if (at > 0 && values[at - 1]!.line === values[at]!.line) return undefined;
    rows.push(indices(at, at + width));
  }
  return rows;
}

/**
 * The searches to be made for a table of so many columns, one after the other. Pages mostly keep the first values with
 * the labels, and the others of some rows by themselves; any other way is tried less long, and only where all is right.
 */
export function searches(width: number): readonly Search[] {
  const firstApart = { parts: [1, width - 1], mostChanges: 24 };
  return [
    { ...firstApart, mostFaults: 0 },
    { parts: indices(1, width), mostChanges: 8, mostFaults: 0 },
    { ...firstApart, mostFaults: 1 },
  ];
}

/** More ways are not tried: rows are then in no order that could be told from another. */
const mostStates = 1_500;

/**
 * The arrangements with the fewest changes in how stretches are taken of which every row holds; of those that differ in
 * nothing but which of equal amounts is which, one. Nothing where there are too many ways to tell.
 */
export function arrangements(scattered: Scattered, search: Search): readonly Arrangement[] {
  const { values, rows } = scattered;
  const { mostChanges } = search;
  const start = {
    taken: 0,
    begun: 0,
    open: OpenRows.none,
    stretch: noStretch,
    goesOn: false,
    whole: undefined,
    placed: 0,
    faults: 0,
  };
  const begun: State[][] = [[start]];
  // Most ways are given up before their changes are looked at: they are worked out when their turn comes.
  const changing: State[][] = [];
  const seen = new Set<string>();
  for (let changes = 0; changes <= mostChanges; changes++) {
    const found = new Map<number, Arrangement>();
    const stack = begun[changes] ?? [];
    for (const changed of [undefined, ...(changing[changes] ?? [])]) {
      const steps = changed ? stepsFrom(changed, scattered, search, (stretch) => !isAlike(stretch, changed)) : [];
      for (const next of steps) (next.goesOn ? (begun[changes + 1] ??= []) : stack).push(next);
      while (stack.length > 0) {
        const state = stack.pop()!;
        const key = keyOf(state);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > mostStates) return [];
        if (state.taken === values.length) {
          if (!state.open.first && state.begun === rows) found.set(state.placed, arrangementOf(state.whole));
          continue;
        }
        stack.push(...stepsFrom(state, scattered, search, (stretch) => isAlike(stretch, state)));
        if (values[state.taken]!.behind !== 'nothing' && !state.goesOn) (changing[changes + 1] ??= []).push(state);
      }
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** Numbers are written as characters, which is faster than their digits. */
function keyOf({ taken, begun, stretch, goesOn, placed, open, faults }: State): string {
  const [low, middle, high] = [placed % unit, Math.floor(placed / unit) % unit, Math.floor(placed / unit / unit)];
  return String.fromCharCode(taken, begun, stretch, goesOn ? 1 : 0, faults, low, middle, high) + open.key;
}

/** How many numbers a character may stand for. */
const unit = 0x10000;

function arrangementOf(last: WholeRow | undefined): Arrangement {
  const rows: (readonly number[])[] = [];
  for (let whole = last; whole; whole = whole.before) rows[whole.row] = whole.values;
  return rows;
}

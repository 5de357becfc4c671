/**
 * Which value of a scattered table stands where. Tools that read a PDF write the values of a table in stretches: whole
 * rows, or a part of some rows and, further on, the parts that they lack. Rows begin in their order, what they lack
 * follows in the order of the rows, and each stretch is written from left to right.
 */

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
export type RowHolds = (amounts: readonly number[]) => boolean;

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

/** More ways are not tried: rows are then in no order that could be told from another. */
const mostChanges = 8;
const mostStates = 5_000;

/** A row that lacks values in front of those that it has, or behind them. */
interface OpenRow {
  readonly row: number;
  readonly values: readonly number[];
  readonly lacks: 'first' | 'last';
}

interface WholeRow {
  readonly row: number;
  readonly values: readonly number[];
  readonly before: WholeRow | undefined;
}

interface State {
  readonly taken: number;
  readonly begun: number;
  /** In the order in which their rest may follow. */
  readonly open: readonly OpenRow[];
  /** How the last stretch was taken. */
  readonly stretch: string;
  /** Whether the next one must be taken alike. */
  readonly goesOn: boolean;
  readonly whole: WholeRow | undefined;
  /** A sum over what was placed where; the order in which it was does not matter. */
  readonly placed: number;
}

/**
 * The arrangements with the fewest changes in how stretches are taken of which every row holds; of those that differ in
 * nothing but which of equal amounts is which, one. Nothing where there are too many ways to tell.
 */
export function arrangements(
  values: readonly Amount[],
  rows: number,
  width: number,
  holds: RowHolds,
): readonly Arrangement[] {
  const levels: State[][] = [
    [{ taken: 0, begun: 0, open: [], stretch: '', goesOn: false, whole: undefined, placed: 0 }],
  ];
  const seen = new Set<string>();
  for (let changes = 0; changes <= mostChanges; changes++) {
    const found = new Map<number, Arrangement>();
    const stack = levels[changes] ?? [];
    while (stack.length > 0) {
      const state = stack.pop()!;
      const key = keyOf(state);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > mostStates) return [];
      if (state.taken === values.length) {
        if (state.open.length === 0 && state.begun === rows) found.set(state.placed, arrangementOf(state.whole));
        continue;
      }
      const mayChange = values[state.taken]!.behind !== 'nothing' && !state.goesOn && changes < mostChanges;
      const isAlike = (stretch: string) => stretch === state.stretch || (stretch === wholeRow && !state.goesOn);
      for (const next of stepsFrom(state, values, rows, width, holds, mayChange ? () => true : isAlike)) {
        if (isAlike(next.stretch)) stack.push(next);
        else (levels[changes + (next.goesOn ? 2 : 1)] ??= []).push(next);
      }
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

const wholeRow = 'whole';

function keyOf({ taken, begun, stretch, goesOn, placed, open }: State): string {
  const lacking = open.map(({ row, values, lacks }) => `${row}${lacks[0]!}${values.length}`).join();
  return `${taken} ${begun} ${stretch} ${goesOn ? '+' : ''} ${placed} ${lacking}`;
}

function arrangementOf(last: WholeRow | undefined): Arrangement {
  const rows: (readonly number[])[] = [];
  for (let whole = last; whole; whole = whole.before) rows[whole.row] = whole.values;
  return rows;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function stepsFrom(
  state: State,
  values: readonly Amount[],
  rows: number,
  width: number,
  holds: RowHolds,
  mayBe: (stretch: string) => boolean,
): State[] {
  const { taken, begun, open, whole, placed } = state;
  const [first, ...others] = open;
  const steps: State[] = [];
  const fits = (own: readonly number[]) => holds(own.map((at) => values[at]!.amount));
  for (let count = 1; count <= Math.min(width, values.length - taken); count++) {
    const end = taken + count;
    if (end < values.length && values[end - 1]!.line === values[end]!.line) continue;
    const own = indices(taken, end);
    const mayBeOf = (row: number) => own.every((at) => values[at]!.row === undefined || values[at]!.row === row);
    const take = (row: number, column: number, stretch: string, left: readonly OpenRow[], done?: readonly number[]) => {
      if (!mayBe(stretch)) return;
      steps.push({
        taken: end,
        begun: row === begun ? begun + 1 : begun,
        open: left,
        stretch,
        // A row is left off where a label follows, or beside others that are.
        goesOn: stretch.startsWith('new') && stretch !== state.stretch && values[end]?.behind === 'gap',
        whole: done ? { row, values: done, before: whole } : whole,
        placed: own.reduce((sum, at, index) => sum + weight(row, column + index, values[at]!.amount), placed),
      });
    };
    if (begun < rows && mayBeOf(begun)) {
      if (count === width && fits(own)) take(begun, 0, wholeRow, open, own);
      if (count < width) {
        take(begun, 0, `new ${count}`, [...open, { row: begun, values: own, lacks: 'last' }]);
      }
      if (count < width && count * 2 > width) {
        take(begun, width - count, `end ${count}`, [...open, { row: begun, values: own, lacks: 'first' }]);
      }
    }
    if (!first || first.values.length + count > width || !mayBeOf(first.row)) continue;
    const filled = first.lacks === 'last' ? [...first.values, ...own] : [...own, ...first.values];
    const column = first.lacks === 'last' ? first.values.length : 0;
    if (filled.length === width) {
      if (fits(filled)) take(first.row, column, `more ${count}`, others, filled);
    } else if (first.lacks === 'last') {
      take(first.row, column, `more ${count}`, [...others, { ...first, values: filled }]);
    }
  }
  return steps;
}

/** Nothing for 0: zeros look alike wherever they are. Sums of others are equal by a chance that does not count. */
function weight(row: number, column: number, amount: number): number {
  if (amount === 0) return 0;
  return Math.imul(Math.imul(row * 31 + column + 1, 0x9e3779b1) ^ Math.imul(amount + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
}

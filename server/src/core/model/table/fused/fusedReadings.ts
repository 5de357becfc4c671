import type { TableForm } from '../../../forms';
import { cellOf } from '../../../syntax/cells/cells';
import type { Token } from '../../../syntax/cells/token';
import { withHalfDigits } from '../../../text/chars';
import type { RawRow } from '../rawRow';
import { splitSums } from './splitSums';

/** The values of a row, its digits split into one of the numbers that they may be. */
export type Reading = readonly Token[];

/** More readings of one row are not weighed against each other. */
const mostReadings = 300;

/** Longer runs of digits have more ways than can be tried: nobody would know which was meant. */
const mostSteps = 200_000;

/** Digits read as one number: the run of digits that they stand in, where in it, and what they amount to. */
interface Part {
  readonly token: Token;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

const signs = /[-+增减]/;

/** All readings of a row whose digits are run together; none where they are too many to tell. */
export function readingsOf({ values, columns }: RawRow, shape: TableForm): Reading[] {
  const width = shape.blocks.find((block) => block.columns.some(({ id }) => id === columns[0]!.id))!.columns.length;
  const holds = sumsOf(shape);
  const readings: Part[][] = [];
  if (!values.every(({ cell }) => /^[-+增减\d０-９]+$/.test(cell.text))) return [];
  if (!holds && fewestNumbers(values) < columns.length) return [];
  if (values.length === 1 && columns.length === width && isSumOfOthers(shape)) return readingsOfRun(values[0]!, width);
  // How many digits stand behind each run of them.
  const after = values.map((_, index) => values.slice(index + 1).reduce((sum, { cell }) => sum + cell.text.length, 0));
  const digits = values.map(digitsOf);
  const taken: Part[] = [];
  let steps = 0;
  const extend = (value: number, from: number): void => {
    if (readings.length > mostReadings || ++steps > mostSteps) return;
    const token = values[value];
    if (taken.length === columns.length) {
      if (!token) readings.push([...taken]);
      return;
    }
    if (!token) return;
    const { text } = token.cell;
    // Each column that is left takes a digit at least, and each run of digits a column.
    const needed = Math.max(0, columns.length - taken.length - 1 - after[value]!);
    // Only the first digit of a change may have a sign in front: 35-15 is 35 and -15, 35减15 as well.
    const sign = signs.test(text[from]!) ? 1 : 0;
    if (sign > 0 && columns[taken.length]!.kind !== 'change') return;
    const first = from + sign;
    const nextSign = first + text.slice(first).search(signs);
    const end = Math.min(text.length - needed, nextSign < first ? text.length : nextSign);
    const longest = '0０'.includes(text[first]!) ? Math.min(first + 1, end) : end;
    const isLast = columns.length - taken.length === values.length - value;
    for (let to = isLast ? text.length : first + 1; to <= longest; to++) {
      taken.push({ token, from, to, amount: Number(digits[value]!.slice(from, to)) });
      // Table four holds several rows side by side; each is checked as soon as it is whole.
      if (!holds || taken.length % width > 0 || holds(taken, taken.length - width)) {
        if (to === text.length) extend(value + 1, 0);
        else extend(value, to);
      }
      taken.pop();
    }
  };
  extend(0, 0);
  return readings.length > mostReadings || steps > mostSteps ? [] : readings.map((parts) => parts.map(tokenOf));
}

/** The readings of a row that is one run of digits. */
function readingsOfRun(token: Token, columns: number): Reading[] {
  const digits = digitsOf(token);
  if (!/^\d+$/.test(digits)) return [];
  const cuts = splitSums(digits, columns, mostReadings) ?? [];
  return cuts.map((ends) =>
    [...ends, digits.length].map((to, at) => tokenOf({ token, from: at === 0 ? 0 : ends[at - 1]!, to, amount: 0 })),
  );
}

/** Whether the form has one equation for a row: that its last column is the sum of all others. */
function isSumOfOthers({ equations, blocks }: TableForm): boolean {
  const ids = blocks[0]!.columns.map(({ id }) => id);
  const [own, ...others] = equations.filter(({ per }) => per === 'row');
  if (!own || others.length > 0 || own.right.length !== 1 || own.right[0] !== ids.at(-1)) return false;
  return own.left.length === ids.length - 1 && ids.slice(0, -1).every((id) => own.left.includes(id));
}

/** Whether the parts from an index on satisfy every equation of a row; nothing where the form has none. */
function sumsOf({ equations, blocks }: TableForm): ((parts: readonly Part[], from: number) => boolean) | undefined {
  const ids = blocks[0]!.columns.map(({ id }) => id);
  const sums = equations
    .filter(({ per }) => per === 'row')
    .map(({ left, right }) => [left, right].map((side) => side.map((id) => ids.indexOf(id))) as [number[], number[]]);
  if (sums.length === 0) return undefined;
  const sum = (parts: readonly Part[], from: number, indices: readonly number[]) => {
    let total = 0;
    for (const index of indices) total += parts[from + index]!.amount;
    return total;
  };
  return (parts, from) => sums.every(([left, right]) => sum(parts, from, left) === sum(parts, from, right));
}

/** How many numbers runs of digits hold at least: a 0 that a number would begin with is a number by itself. */
function fewestNumbers(values: readonly Token[]): number {
  return values.reduce(
    (sum, { cell }) => sum + (cell.text.match(/[-+增减]?(?:[0０]|[1-9１-９][\d０-９]*)/g)?.length ?? 0),
    0,
  );
}

/** Runs of digits as numbers of some lengths; nothing where a run ends inside one. */
export function cutInto(values: readonly Token[], lengths: readonly number[]): Reading | undefined {
  const parts: Token[] = [];
  let [value, from] = [0, 0];
  for (const length of lengths) {
    const token = values[value];
    const to = from + length;
    if (!token || to > token.cell.text.length) return undefined;
    parts.push(tokenOf({ token, from, to, amount: 0 }));
    [value, from] = to === token.cell.text.length ? [value + 1, 0] : [value, to];
  }
  return value === values.length ? parts : undefined;
}

/** The digits of a value, in half width. */
export function digitsOf({ cell }: Token): string {
  return withHalfDigits(cell.text);
}

function tokenOf({ token, from, to }: Part): Token {
  const { text, from: start } = token.cell;
  const cell = cellOf(text.slice(from, to), start + from, start + to);
  return { ...token, cell, end: cell.to };
}

import type { EquationForm, TableForm } from '../../../forms';
import { cellOf } from '../../../syntax/cells/cells';
import { failuresOf, type Readings } from './fusedMisfits';
import { cutInto, digitsOf, type Reading } from './fusedReadings';
import type { RawRow } from '../rawRow';
import { splitSums } from './splitSums';
import { rowHolds } from '../sums';

/** What the digits of a row say, and what the other rows say that they should. */
interface FaultyReading {
  readonly written: Reading;
  readonly wanted: Reading;
}

/**
 * The reading of a row of digits none of whose readings adds up, as one of its numbers is wrong: where the other rows
 * tell what it should hold, and its digits are those of these numbers but for one. 230000022 is 23 0 0 0 0 0 22 where
 * the columns ask for 22 0 0 0 0 0 22.
 */
export function faultyReading(
  row: RawRow,
  rows: readonly RawRow[],
  readings: Readings,
  shape: TableForm,
): FaultyReading | undefined {
  const digits = row.values.map(digitsOf).join('');
  if (row.groups) return singleDigits(row, digits, shape);
  const amounts = /^\d+$/.test(digits) ? wantedOf(row, rows, readings, shape) : undefined;
  if (!amounts || leavesOutZeros(digits, amounts)) return undefined;
  const cuts = amounts.map((_, wrong) => lengthsBut(wrong, amounts, digits));
  const found = cuts.map((lengths) => lengths && cutInto(row.values, lengths)).filter((cut) => cut !== undefined);
  const [written, ...others] = found;
  if (!written || others.length > 0) return undefined;
  return { written, wanted: written.map((token, at) => ({ ...token, cell: cellOf(String(amounts[at]), 0, 0) })) };
}

/** The digits of table four where they are as many as its cells, and where no blank cells among these make all add up. */
function singleDigits(
  { values, columns, groups }: RawRow,
  digits: string,
  shape: TableForm,
): FaultyReading | undefined {
  // More runs of digits than groups are numbers that stand apart, one of which is missing.
  if (!/^\d+$/.test(digits) || digits.length !== columns.length || values.length > groups!.length) return undefined;
  const width = shape.blocks[0]!.columns.length;
  const mayBeGroup = (own: string) =>
    own === '' || columns.slice(0, width).some((_, at) => splitSums(own, at + 1, 0) === undefined);
  // Where the groups read so far may end.
  let ends: readonly number[] = [0];
  for (let group = 0; group < groups!.length; group++) {
    const all = Array.from({ length: digits.length + 1 }, (_, end) => end);
    ends = all.filter((end) => ends.some((from) => from <= end && mayBeGroup(digits.slice(from, end))));
  }
  const written = ends.includes(digits.length) ? undefined : cutInto(values, new Array<number>(digits.length).fill(1));
  return written && { written, wanted: written };
}

/** The only amounts that all equations of a row ask of it. */
function wantedOf(
  row: RawRow,
  rows: readonly RawRow[],
  readings: Readings,
  shape: TableForm,
): readonly number[] | undefined {
  const asked = shape.equations
    .filter(({ per, left, right }) => per === 'column' && (left.includes(row.id) || right.includes(row.id)))
    .map((equation) => wantedIn(equation, row, rows, readings, shape))
    .filter((some) => some.length > 0);
  const isAskedByAll = (amounts: readonly number[]) =>
    asked.every((some) => some.some((other) => other.join(' ') === amounts.join(' ')));
  const common = new Map((asked[0] ?? []).filter(isAskedByAll).map((amounts) => [amounts.join(' '), amounts]));
  return common.size === 1 ? [...common.values()][0] : undefined;
}

/** What an equation asks of a row if the row adds up with it, whatever the others read. */
function wantedIn(
  equation: EquationForm,
  { id, columns }: RawRow,
  rows: readonly RawRow[],
  readings: Readings,
  shape: TableForm,
): readonly (readonly number[])[] {
  const sign = equation.left.includes(id) ? -1 : 1;
  return failuresOf(equation, rows, readings, columns.length, id)
    .map((failure) => failure.map((by) => sign * by + 0))
    .filter((amounts) => amounts.every((amount) => amount >= 0) && rowHolds(amounts, shape));
}

/** Whether digits are those of some amounts but for zeros, as blank cells leave no trace: 20000020 for 20 0 0 0 0 0 20. */
function leavesOutZeros(digits: string, amounts: readonly number[]): boolean {
  return new RegExp(`^${amounts.map((amount) => amount || '0?').join('')}$`).test(digits);
}

/** The lengths of the numbers of a run of digits that are some amounts, but for another number in place of one. */
function lengthsBut(wrong: number, amounts: readonly number[], digits: string): readonly number[] | undefined {
  const before = amounts.slice(0, wrong).join('');
  const behind = amounts.slice(wrong + 1).join('');
  const length = digits.length - before.length - behind.length;
  if (length < 1 || !digits.startsWith(before) || !digits.endsWith(behind)) return undefined;
  if (length > 1 && digits[before.length] === '0') return undefined;
  return amounts.map((amount, at) => (at === wrong ? length : String(amount).length));
}

import type { EquationForm, TableForm } from '../../../forms';
import { add, amountIn, differences, shareOf } from './fusedChoice';
import type { Reading } from './fusedReadings';
import type { RawRow } from '../rawRow';

/** What each row may read. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** More readings of the other rows of an equation are not weighed against one. */
const mostCombinations = 1_000;
/** A single column tells a wrong number of any row. */
const fewestFailing = 2;

/**
 * The readings of rows, but for those that a wrong number of their row may have made up: 40191050119 for 401 9 1 0 5 0
 * 119, where 104 is right, is also 4 0 1 9 105 0 119, which adds up. Such a reading fails an equation in several columns
 * whatever the other rows read, and its digits, cut as the equation asks, fail it in one; no other equation holds with it.
 */
export function withoutMisfits(rows: readonly RawRow[], readings: Readings, shape: TableForm): Readings {
  const width = shape.blocks[0]!.columns.length;
  const tried = shape.equations
    .filter(({ per }) => per === 'column')
    .map((equation) => ({ equation, failures: failuresOf(equation, rows, readings, width) }));
  const holding = tried.filter(({ failures }) => failures.some((failure) => failure.every((by) => by === 0)));
  const confirmed = new Set(holding.flatMap(({ equation: { left, right } }) => [...left, ...right]));
  const misfits = new Set<string>();
  for (const { equation, failures } of tried) {
    if (!failures.every(isInSeveralColumns)) continue;
    for (const [ids, sign] of [[equation.left, -1] as const, [equation.right, 1] as const]) {
      for (const id of ids) {
        const [reading, ...others] = confirmed.has(id) ? [] : (readings.get(id) ?? []);
        if (!reading || others.length > 0) continue;
        const amounts = Array.from({ length: width }, (_, column) => amountIn(reading, column, width));
        const wanted = (failure: readonly number[]) => failure.map((by, column) => amounts[column]! + sign * by);
        if (failures.some((failure) => isButOne(amounts.join(''), wanted(failure)))) misfits.add(id);
      }
    }
  }
  return new Map([...readings].map(([id, some]) => [id, misfits.has(id) ? [] : some]));
}

function isInSeveralColumns(failure: readonly number[]): boolean {
  return !failure.some(Number.isNaN) && failure.filter((by) => by !== 0).length >= fewestFailing;
}

/** By how much an equation fails in each column, whichever the rows with several readings read, without one of its rows. */
export function failuresOf(
  equation: EquationForm,
  rows: readonly RawRow[],
  readings: Readings,
  width: number,
  without?: string,
): readonly (readonly number[])[] {
  const own = new Set([...equation.left, ...equation.right]);
  const open = [...readings].filter(([id, some]) => own.has(id) && some.length > 1);
  if (open.reduce((product, [, some]) => product * some.length, 1) > mostCombinations) return [];
  const known = new Map(rows.map(({ id, values }) => [id, readings.get(id)?.[0] ?? values]));
  const others = [...open.map(([id]) => id), ...(without ? [without] : [])];
  for (const id of others) known.delete(id);
  let failures: readonly (readonly number[])[] = [differences(known, new Set(others), [equation], width)];
  for (const [id, some] of open) {
    const shares = some.map((reading) => shareOf(id, reading, [equation], width));
    failures = failures.flatMap((failure) => shares.map((share) => add(failure, share)));
  }
  return failures;
}

/** Whether digits are those of some amounts, but for another number in place of one. */
function isButOne(digits: string, amounts: readonly number[]): boolean {
  return amounts.some((_, wrong) => {
    const before = amounts.slice(0, wrong).join('');
    const behind = amounts.slice(wrong + 1).join('');
    const length = digits.length - before.length - behind.length;
    return length > 0 && digits.startsWith(before) && digits.endsWith(behind);
  });
}

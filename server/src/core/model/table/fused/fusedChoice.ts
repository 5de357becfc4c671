import type { EquationForm, TableForm } from '../../../forms';
import type { Reading } from './fusedReadings';
import type { RawRow } from '../rawRow';

/** More readings of all rows together than are weighed against each other. */
const mostCombinations = 100_000;

interface Choice {
  /** For each row the only reading that the columns allow. */
  readonly chosen: Map<string, Reading>;
  /** Whether the columns allow no reading of any row: a value is wrong, or a row was read that should not have been. */
  readonly fails: boolean;
}

/**
 * Of the readings that each row of fused digits leaves, the one that the sums of the columns leave; rows for which they
 * leave several, or none, stay out. Nothing is tried where the rows leave more than `mostCombinations` together.
 */
export function chooseReadings(
  rows: readonly RawRow[],
  readings: ReadonlyMap<string, readonly Reading[]>,
  shape: TableForm,
): Choice {
  const open = [...readings].filter(([, some]) => some.length > 1);
  const chosen = new Map<string, Reading>();
  for (const [row, some] of readings) if (some.length === 1) chosen.set(row, some[0]!);
  const combinations = open.reduce((product, [, some]) => product * some.length, 1);
  const equations = shape.equations.filter(({ per }) => per === 'column');
  if (open.length === 0 || combinations > mostCombinations || equations.length === 0) return { chosen, fails: false };
  const width = open[0]![1][0]!.length;
  const known = new Map<string, Reading>(rows.map(({ id, values }) => [id, chosen.get(id) ?? values]));
  for (const [id] of open) known.delete(id);
  const shares = open.map(([id, some]) => some.map((reading) => shareOf(id, reading, equations, width)));
  const sound = soundReadings(differences(known, new Set(readings.keys()), equations, width), shares, combinations);
  for (const [index, [row, some]] of open.entries()) {
    const [first, ...others] = sound[index]!;
    if (first !== undefined && others.length === 0) chosen.set(row, some[first]!);
  }
  return { chosen, fails: sound[0]!.size === 0 };
}

/**
 * The readings chosen, but for those that would be others were the last cell blank, 2 2 for 22, and that no equation of
 * the columns confirms, as another of its rows cannot be read.
 */
export function confirmedReadings(
  rows: readonly RawRow[],
  fused: ReadonlySet<string>,
  chosen: ReadonlyMap<string, Reading>,
  shape: TableForm,
): ReadonlyMap<string, Reading> {
  const equations = shape.equations.filter(({ per }) => per === 'column');
  if (equations.length === 0) return chosen;
  const width = shape.blocks[0]!.columns.length;
  const known = new Map(rows.map(({ id, values }) => [id, fused.has(id) ? (chosen.get(id) ?? []) : values]));
  const sound = equations.filter((equation) =>
    differences(known, new Set(), [equation], width).every((difference) => difference === 0),
  );
  const isConfirmed = (id: string) => sound.some(({ left, right }) => left.includes(id) || right.includes(id));
  const mayEndBlank = (values: Reading) => amountIn(values, width - 2, width) !== 0;
  return new Map([...chosen].filter(([id, values]) => !mayEndBlank(values) || isConfirmed(id)));
}

/** What a row adds, column by column and equation by equation, to the difference of the equation's sides. */
export function shareOf(id: string, values: Reading, equations: readonly EquationForm[], width: number): number[] {
  return equations.flatMap(({ left, right }) => {
    const sign = left.includes(id) ? 1 : right.includes(id) ? -1 : 0;
    return Array.from({ length: width }, (_, column) => (sign === 0 ? 0 : sign * amountIn(values, column, width)));
  });
}

/** What a row adds to the sum of a column, a blank 0; NaN where that is no number or the row not whole. */
export function amountIn(values: Reading, column: number, width: number): number {
  const reading = values.length === width ? values[column]!.cell.reading : undefined;
  return reading?.kind === 'number' ? reading.value : reading?.kind === 'blank' ? 0 : NaN;
}

/** By how much the equations fail without the open rows; not a number where a row is unknown. */
export function differences(
  known: ReadonlyMap<string, Reading>,
  fused: ReadonlySet<string>,
  equations: readonly EquationForm[],
  width: number,
): number[] {
  const missing = new Set(equations.flatMap(({ left, right }) => [...left, ...right]));
  for (const id of [...known.keys(), ...fused]) missing.delete(id);
  const all = [...known, ...[...missing].map((id): [string, Reading] => [id, []])];
  const shares = all.map(([id, values]) => shareOf(id, values, equations, width));
  return shares.reduce(add, new Array<number>(equations.length * width).fill(0));
}

/** The sums of two rows of the same length, column by column. */
export function add(some: readonly number[], others: readonly number[]): number[] {
  return some.map((amount, index) => amount + others[index]!);
}

/** For each row the readings that, with some reading of every other row, make all equations hold. */
function soundReadings(
  start: readonly number[],
  shares: readonly (readonly (readonly number[])[])[],
  combinations: number,
): Set<number>[] {
  const sound = shares.map(() => new Set<number>());
  const index = new Array<number>(shares.length).fill(0);
  const sums: (readonly number[])[] = [start];
  const sumFrom = (row: number) => {
    for (let at = row; at < shares.length; at++) sums[at + 1] = add(sums[at]!, shares[at]![index[at]!]!);
  };
  sumFrom(0);
  for (let tried = 0; tried < combinations; tried++) {
    const holds = sums[shares.length]!.every((difference) => Number.isNaN(difference) || difference === 0);
    if (holds) index.forEach((reading, row) => sound[row]!.add(reading));
    let row = shares.length - 1;
    while (row >= 0 && ++index[row]! === shares[row]!.length) index[row--] = 0;
    if (row >= 0) sumFrom(row);
  }
  return sound;
}

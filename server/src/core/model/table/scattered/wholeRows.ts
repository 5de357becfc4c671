import { inWholeRows, type Arrangement } from './arrangement';
import type { Pieces, Sums } from './pieces';
import { areInOrder, wholeLabels } from './scatteredLabels';
import type { Amount } from './stretches';
import type { Word } from './tableWords';

/**
 * The values as they follow each other, row after row, where labels tell that they do; the equations have to agree
 * unless each row stands in a line of its own.
 */
export function wholeRowsOf(
  { shape, rows, words, values }: Pieces,
  amounts: readonly Amount[],
  sums: Sums,
  labelled: ReadonlyMap<Word, number>,
  /** How many rows have their labels beside their values. */
  beside: number,
): Arrangement | undefined {
  const whole = inWholeRows(amounts, shape.blocks[0]!.columns.length);
  if (!whole) return undefined;
  const { onLine, before } = wholeLabels(words, rows);
  const each = (isSo: (value: number, row: number) => boolean) =>
    whole.every((row, index) => row.every((value) => isSo(value, index)));
  const lineOf = (row: readonly number[]) => values[row[0]!]!.line;
  // Rows that stand in one line each need no proof, but where the label of another stands there.
  const isInLines =
    each((value, row) => values[value]!.line === lineOf(whole[row]!)) &&
    whole.every((row, index) => (onLine.get(lineOf(row)) ?? index) === index);
  if (isInLines && !areMoved(whole.map((row) => labelled.get(values[row[0]!]!)))) return whole;
  // A piece of a label may be that of another one; zeros look alike wherever they are.
  const isOwn = (value: number, row: number) =>
    (before.get(values[value]!) ?? row) === row &&
    ((amounts[value]!.row ?? row) === row || amounts[value]!.amount === 0);
  const isBeside = beside * 2 > rows.length;
  const isLabelled = isBeside || (areInOrder(words, rows) && each(isOwn));
  return (isLabelled && sums.hold(whole)) || (isBeside && sums.holdButForOne(whole)) ? whole : undefined;
}

/**
 * Whether rows have exchanged their places: the values of each have the beginning of another's label in front of them,
 * and most others that of their own. Where values stand above their labels instead, no two have exchanged theirs.
 */
function areMoved(labels: readonly (number | undefined)[]): boolean {
  const own = labels.filter((label, row) => label === row).length;
  const moved = labels.flatMap((label, row) => (label !== undefined && label !== row ? [{ label, row }] : []));
  const rows = new Set(moved.map(({ row }) => row));
  const isExchange = rows.size === new Set(moved.map(({ label }) => label)).size;
  return moved.length > 0 && own > moved.length && isExchange && moved.every(({ label }) => rows.has(label));
}

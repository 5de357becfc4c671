import type { TableForm } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { chooseReadings, confirmedReadings } from './fusedChoice';
import { faultyReading } from './fusedFaults';
import { withoutMisfits } from './fusedMisfits';
import { digitsOf, readingsOf, type Reading } from './fusedReadings';
import type { RawRow } from '../rawRow';
import { splitSums } from './splitSums';
import { rowHolds } from '../sums';

/**
 * Rows whose digits a conversion has run together: 30220310 for 3 0 2 2 0 3 10. A reading splits the digits into as
 * many numbers without leading zeros as the form has columns, so that the row's equations hold; where several do, the
 * equations of the columns decide. A row that is left with more than one reading is left as it is: never guessed. Where
 * no equation can tell that a cell is blank, the digits must not do for fewer numbers either: 007 is read, 691 is not.
 */
export function splitFused(table: readonly RawRow[], shape: TableForm): readonly RawRow[] {
  const rows = table.map(withoutBlanks);
  const run = rows.filter(isFused);
  const begun = rows.some(holdsLeadingZero) || rows.some((row) => holdsPair(row, shape));
  if (run.length === 0 && !begun) return table;
  // Where digits have run together in most rows, they have in those that kept some blanks.
  const fused = begun
    ? rows.filter((row) => isFused(row) || isPartlyFused(row) || isRun(row) || holdsZeros(row))
    : run.length > rows.length / 2
      ? rows.filter((row) => isFused(row) || isPartlyFused(row))
      : run;
  const all = new Map(fused.map((row) => [row.id, readingsOf(row, shape)]));
  const isOpen = (row: RawRow) => row.columns.length >= manyColumns && mayBeFewer(row);
  const readingsWith = (leavesOut: boolean): Map<string, readonly Reading[]> =>
    new Map(fused.map((row) => [row.id, leavesOut && isOpen(row) ? [] : all.get(row.id)!]));
  // A row that cannot be read is one of which blank cells are left out, and they may be in others, too; or it is wrong.
  const unread = fused.filter((row) => all.get(row.id)!.length === 0 && !holdsLetter(row));
  const others = readingsWith(unread.length > 1 || rows.some(isShort));
  const faulty = new Map(
    unread.flatMap((row) => {
      const reading = faultyReading(row, rows, others, shape);
      return reading ? [[row.id, reading]] : [];
    }),
  );
  const leavesOut = faulty.size < unread.length || rows.some(isShort);
  const readings = readingsWith(leavesOut);
  for (const [id, { wanted }] of faulty) readings.set(id, [wanted]);
  const ids = new Set(readings.keys());
  const fitting = withoutMisfits(rows, readings, shape);
  const { chosen, fails } = chooseReadings(rows, fitting, shape);
  const isDoubtful = leavesOut || fails || [...ids].some((id) => fitting.get(id)!.length < readings.get(id)!.length);
  const sure = isDoubtful ? confirmedReadings(rows, ids, chosen, shape) : chosen;
  const isUsual = run.length > rows.filter(({ columns }) => columns.length > 1).length / 2;
  return rows.map((row, index) => {
    const values = faulty.get(row.id)?.written ?? sure.get(row.id);
    // What no pair of run together numbers explains is a number that is missing.
    const isRunTogether = readings.has(row.id) && (values !== undefined || !holdsPair(row, shape));
    if (isRunTogether) return { ...row, values: values ?? row.values, fused: true };
    return run.length > 0 && isHalfFused(row, isUsual) ? { ...row, fused: true } : table[index]!;
  });
}

/** A letter O typed for a 0 is why a row cannot be read. */
function holdsLetter({ values }: RawRow): boolean {
  return values.some(({ cell }) => /[oO]/.test(cell.text));
}

/** Digits of all cells in the first one leave the others blank. */
function withoutBlanks(row: RawRow): RawRow {
  const [first, ...others] = row.values;
  const isAlone = others.length > 0 && others.every(({ cell }) => cell.text === '');
  return isAlone && row.columns.length >= manyColumns ? { ...row, values: [first!] } : row;
}

/** Too few runs of digits, one of which begins with a zero: no number does. */
function holdsLeadingZero({ values, columns }: RawRow): boolean {
  return (
    values.length < columns.length &&
    digitsIn(values) >= columns.length &&
    values.every(({ cell }) => digits.test(cell.text)) &&
    values.some(({ cell }) => /^[0０].*\d|^[0０][０-９]/.test(cell.text))
  );
}

/** Too few runs of digits, of which those that begin with a zero hold nothing else: 00 12. */
function holdsZeros(row: RawRow): boolean {
  return holdsLeadingZero(row) && row.values.every(({ cell }) => /^(?:[0０]+|[1-9１-９].*)$/.test(cell.text));
}

/** All groups of table four with a number too few, which no 0 in its place explains: two may have run together. */
function holdsPair(row: RawRow, shape: TableForm): boolean {
  const { values, columns, groups } = row;
  if (!groups || values.length !== columns.length - 1 || !isPartlyFused(row)) return false;
  const amounts = values.map((value) => Number(digitsOf(value)));
  const width = columns.length / groups.length;
  const groupsHold = (all: readonly number[]) =>
    groups.every((_, at) => rowHolds(all.slice(at * width, (at + 1) * width), shape));
  return !columns.some((_, at) => groupsHold([...amounts.slice(0, at), 0, ...amounts.slice(at)]));
}

/** One run of digits for several columns, in a table in which others certainly are. */
function isRun({ values, columns }: RawRow): boolean {
  return (
    values.length === 1 &&
    columns.length > 1 &&
    values[0]!.cell.text.length >= columns.length &&
    digits.test(values[0]!.cell.text)
  );
}

const digits = /^[\d０-９]{1,60}$/;

/** Whether the digits of a row do for fewer numbers than the form has columns, the last of them the sum of the others. */
function mayBeFewer({ values, columns }: RawRow): boolean {
  const digits = values.map(digitsOf).join('');
  const isSum = (count: number) => splitSums(digits, count, 0) === undefined;
  return columns.slice(2).some((_, index) => isSum(index + 2));
}

/** Fewer digits than columns, run together. */
function isShort({ values, columns }: RawRow): boolean {
  const [first] = values;
  if (!first || values.length > 1 || columns.length < manyColumns) return false;
  return digits.test(first.cell.text) && first.cell.text.length < columns.length;
}

function digitsIn(values: readonly Token[]): number {
  return values.reduce((sum, { cell }) => sum + cell.text.length, 0);
}

/** From this many columns on, as many digits as columns are no single count. */
const manyColumns = 7;

/**
 * One run of digits in place of a row's values. Where the form has few columns it could be a count whose neighbours are
 * missing, unless it follows its label without a gap, or no count begins so or has such a sign inside: 000, 35-15.
 */
function isFused(row: RawRow): boolean {
  const { values, columns } = row;
  const [token] = values;
  if (!token || values.length > 1 || columns.length === 1) return false;
  const { text } = token.cell;
  const holdsSign = columns.some(({ kind }) => kind === 'change') && /\d[-+增减]\d/.test(text);
  return (
    (adjoins(row) || holdsSign || columns.length >= manyColumns || /^0\d/.test(text)) &&
    text.length >= columns.length &&
    /^[-+增减\d.０-９oO]{2,60}(?:万元|万|元)?$/.test(text)
  );
}

function adjoins({ label, values: [first] }: RawRow): boolean {
  return first?.line === label.end.line && first.cell.from === label.end.character;
}

/**
 * Too few values for a row of a few columns, but digits for all of them, in a table in which others are run together: 6
 * 411. Nothing tells where to split them.
 */
function isHalfFused(row: RawRow, isUsual: boolean): boolean {
  const { values, columns } = row;
  const isFew = values.length > 0 && values.length < columns.length && columns.length < manyColumns;
  return (
    isFew &&
    (isUsual || adjoins(row)) &&
    digitsIn(values) >= columns.length &&
    values.every(({ cell }) => cell.reading.kind === 'number')
  );
}

/** Fewer runs of digits than columns, but digits for all of them: 23 0 00 0 023. */
function isPartlyFused({ values, columns }: RawRow): boolean {
  return (
    columns.length >= manyColumns &&
    values.length > 1 &&
    values.length < columns.length &&
    digitsIn(values) >= columns.length &&
    values.every(({ cell }) => digits.test(cell.text))
  );
}

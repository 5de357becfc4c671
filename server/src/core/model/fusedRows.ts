import type { TableForm } from '../forms';
import { cellOf } from '../syntax/cells';
import type { Token } from '../syntax/token';
import type { RawRow } from './rawRow';
import { addsUp } from './rowEquations';

/**
 * Rows whose digits a conversion has run together: 30220310 for 3 0 2 2 0 3 10. A reading splits the digits into as
 * many numbers without leading zeros as the form has columns, so that the row's equations hold; where several do, the
 * equations of the columns decide. A row that is left with more than one reading is left as it is: never guessed. Where
 * no equation can tell that a cell is blank, the digits must not do for fewer numbers either: 007 is read, 691 is not.
 */
export function splitFused(table: readonly RawRow[], shape: TableForm): readonly RawRow[] {
  const rows = table.map(withoutBlanks);
  const run = rows.filter(isFused);
  const begun = rows.some(holdsLeadingZero);
  if (run.length === 0 && !begun) return table;
  // Where digits have run together in most rows, they have in those that kept some blanks.
  const fused = begun
    ? rows.filter((row) => isFused(row) || isPartlyFused(row) || isRun(row))
    : run.length > rows.length / 2
      ? rows.filter((row) => isFused(row) || isPartlyFused(row))
      : run;
  const readings = new Map(fused.map((row) => [row.id, readingsOf(row, shape)]));
  const chosen = choose(rows, readings, shape);
  return rows.map((row, index) =>
    readings.has(row.id) ? { ...row, values: chosen.get(row.id) ?? row.values, fused: true } : table[index]!,
  );
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

function digitsIn(values: readonly Token[]): number {
  return values.reduce((sum, { cell }) => sum + cell.text.length, 0);
}

/** More readings of one row, or of all rows together, than are weighed against each other. */
const mostReadings = 300;
const mostCombinations = 20_000;

/** From this many columns on, as many digits as columns are no single count. */
const manyColumns = 7;

/**
 * One run of digits in place of a row's values. Where the form has few columns it could be a count whose neighbours are
 * missing, unless it follows its label without a gap or begins as no count does: 000.
 */
function isFused({ label, values, columns }: RawRow): boolean {
  const [token] = values;
  if (!token || values.length > 1 || columns.length === 1) return false;
  const { text, from } = token.cell;
  const adjoins = token.line === label.end.line && from === label.end.character;
  return (
    (adjoins || columns.length >= manyColumns || /^0\d/.test(text)) &&
    text.length >= columns.length &&
    /^[-\d.０-９]{2,60}(?:万元|万|元)?$/.test(text)
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

type Reading = readonly Token[];

function readingsOf({ values, columns }: RawRow, shape: TableForm): Reading[] {
  const width = shape.blocks.find((block) => block.columns.some(({ id }) => id === columns[0]!.id))!.columns.length;
  const sums = shape.equations.some(({ per }) => per === 'row');
  const readings: Reading[] = [];
  if (!values.every(({ cell }) => /^[-\d０-９]+$/.test(cell.text))) return readings;
  if (!sums && fewestNumbers(values) < columns.length) return readings;
  const extend = (taken: Reading, value: number, from: number): void => {
    if (readings.length > mostReadings) return;
    const token = values[value];
    if (taken.length === columns.length) {
      if (!token) readings.push(taken);
      return;
    }
    if (!token) return;
    const { text } = token.cell;
    // Each column that is left takes a digit at least, and each run of digits a column.
    const after = values.slice(value + 1).reduce((sum, { cell }) => sum + cell.text.length, 0);
    const needed = Math.max(0, columns.length - taken.length - 1 - after);
    // Only the first digit of a change may have a sign in front: 35-15 is 35 and -15.
    const sign = text[from] === '-' ? 1 : 0;
    if (sign > 0 && columns[taken.length]!.kind !== 'change') return;
    const first = from + sign;
    const nextSign = text.indexOf('-', first);
    const end = Math.min(text.length - needed, nextSign < 0 ? text.length : nextSign);
    const longest = '0０'.includes(text[first]!) ? Math.min(first + 1, end) : end;
    const isLast = columns.length - taken.length === values.length - value;
    for (let to = isLast ? text.length : first + 1; to <= longest; to++) {
      const next = [...taken, part(token, from, to)];
      // Table four holds several rows side by side; each is checked as soon as it is whole.
      const whole = next.length % width === 0 ? next.slice(-width) : undefined;
      const row = columns.slice(next.length - width, next.length);
      const cells = whole?.map(({ cell }) => cell);
      if (cells && sums && !addsUp(cells, row, shape)) continue;
      if (to === text.length) extend(next, value + 1, 0);
      else extend(next, value, to);
    }
  };
  extend([], 0, 0);
  return readings.length > mostReadings ? [] : readings;
}

/** How many numbers runs of digits hold at least: a 0 that a number would begin with is a number by itself. */
function fewestNumbers(values: readonly Token[]): number {
  return values.reduce((sum, { cell }) => sum + (cell.text.match(/-?(?:[0０]|[1-9１-９][\d０-９]*)/g)?.length ?? 0), 0);
}

function part(token: Token, from: number, to: number): Token {
  const { text, from: start } = token.cell;
  const cell = cellOf(text.slice(from, to), start + from, start + to);
  return { ...token, cell, end: cell.to };
}

/** For each row the only reading that the columns allow. */
function choose(
  rows: readonly RawRow[],
  readings: ReadonlyMap<string, readonly Reading[]>,
  shape: TableForm,
): Map<string, Reading> {
  const open = [...readings].filter(([, some]) => some.length > 1);
  const chosen = new Map<string, Reading>();
  for (const [row, some] of readings) if (some.length === 1) chosen.set(row, some[0]!);
  const combinations = open.reduce((product, [, some]) => product * some.length, 1);
  if (open.length === 0 || combinations > mostCombinations || !shape.equations.some(({ per }) => per === 'column')) {
    return chosen;
  }
  const sound: Map<string, Reading>[] = [];
  const index = new Array<number>(open.length).fill(0);
  for (let tried = 0; tried < combinations; tried++) {
    const picked = new Map(open.map(([row, some], at): [string, Reading] => [row, some[index[at]!]!]));
    if (columnsHold(rows, new Map([...chosen, ...picked]), shape)) sound.push(picked);
    for (let at = 0; at < open.length && ++index[at]! === open[at]![1].length; at++) index[at] = 0;
  }
  for (const [row] of open) {
    const [first, ...others] = new Set(sound.map((picked) => picked.get(row)!));
    if (first && others.length === 0) chosen.set(row, first);
  }
  return chosen;
}

function columnsHold(rows: readonly RawRow[], chosen: ReadonlyMap<string, Reading>, { equations }: TableForm): boolean {
  const width = rows.find(({ id }) => chosen.has(id))!.columns.length;
  const amount = (row: string, column: number) => {
    const values = chosen.get(row) ?? rows.find(({ id }) => id === row)?.values;
    const reading = values?.length === width ? values[column]!.cell.reading : undefined;
    return reading?.kind === 'number' ? reading.value : reading?.kind === 'blank' ? 0 : NaN;
  };
  return equations
    .filter(({ per }) => per === 'column')
    .every(({ left, right }) => {
      for (let column = 0; column < width; column++) {
        const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + amount(id, column), 0);
        const difference = sum(left) - sum(right);
        if (!Number.isNaN(difference) && difference !== 0) return false;
      }
      return true;
    });
}

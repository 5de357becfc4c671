import { seeded, type Random } from './random';
import { applicants, disclosureBlocks, outcomeRows, reviewGroups, reviewResults, type FormName } from './statutory';

/** A value as it is written into a cell, and the exact decimal it stands for. */
export interface Value {
  readonly written: string;
  readonly decimal: string;
}

/** Values of a table by row and column id. */
export type Values = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** The numbers of a report; everything adds up. */
export interface Figures {
  readonly form: FormName;
  readonly year: number;
  readonly disclosure: Values;
  readonly requests: Values;
  readonly review: Values;
}

const yearsOf: Readonly<Record<FormName, readonly number[]>> = {
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024, 2025],
};

export function makeFigures(form: FormName, seed: number): Figures {
  const random = seeded(seed);
  return {
    form,
    year: random.pick(yearsOf[form]),
    disclosure: disclosure(form, random),
    requests: requests(form, random),
    review: review(random),
  };
}

/** The value of a count. */
export function count(values: Values, row: string, column: string): number {
  return Number(values[row]![column]!.decimal);
}

export function plain(value: number): Value {
  return { written: String(value), decimal: String(value) };
}

function disclosure(form: FormName, random: Random): Values {
  const values: Record<string, Record<string, Value>> = {};
  for (const { columns, rows } of disclosureBlocks[form]) {
    for (const [row] of rows) {
      values[row] = Object.fromEntries(columns.map(([column]) => [column, disclosed(column, random)]));
    }
  }
  return values;
}

function disclosed(column: string, random: Random): Value {
  if (column === 'change') return change(random);
  if (column === 'amount') return amount(random);
  return plain(random.chance(0.3) ? 0 : random.int(1, random.pick([9, 99, 40_000])));
}

/** 增3, 减3, +3, -3, 3. */
function change(random: Random): Value {
  const by = random.int(-60, 60);
  const size = Math.abs(by);
  const forms = by < 0 ? [`-${size}`, `减${size}`] : by > 0 ? [`${size}`, `增${size}`, `+${size}`] : ['0'];
  return { written: random.pick(forms), decimal: String(by) };
}

function amount(random: Random): Value {
  const decimal = random.pick(['0', String(random.int(1, 9000)), `${random.int(0, 30_000)}.${random.int(1, 9999)}`]);
  return { written: decimal === '0' ? decimal : decimal + random.pick(['', '', '万元']), decimal };
}

/** Table three by column: outcomes first, then what is carried forward, then where they came from. */
function requests(form: FormName, random: Random): Values {
  const items = outcomeRows(form).map(({ id }) => id);
  const rows = ['received', 'carriedOver', ...items, 'outcome', 'carriedForward'];
  const counts = new Map(rows.map((row) => [row, new Map<string, number>()]));
  const most = random.pick([0, 1, 12, 300]);
  for (const [column] of applicants) {
    const set = (row: string, value: number) => counts.get(row)!.set(column, value);
    const used = column === 'person' ? 0.5 : 0.15;
    let outcome = 0;
    for (const item of items) {
      const value = random.chance(used) ? random.int(0, most) : 0;
      set(item, value);
      outcome += value;
    }
    const carriedForward = random.chance(used) ? random.int(0, Math.min(most, 5)) : 0;
    const carriedOver = random.chance(used) ? random.int(0, Math.min(outcome + carriedForward, 3)) : 0;
    set('outcome', outcome);
    set('carriedForward', carriedForward);
    set('carriedOver', carriedOver);
    set('received', outcome + carriedForward - carriedOver);
  }
  return Object.fromEntries([...counts].map(([row, byColumn]) => [row, withTotal(byColumn)]));
}

function review(random: Random): Values {
  const most = random.pick([0, 0, 4]);
  return Object.fromEntries(
    reviewGroups.map(([group]) => [group, withTotal(new Map(reviewResults.map(([id]) => [id, random.int(0, most)])))]),
  );
}

function withTotal(values: ReadonlyMap<string, number>): Record<string, Value> {
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  return Object.fromEntries([...values, ['total', total] as const].map(([id, value]) => [id, plain(value)]));
}

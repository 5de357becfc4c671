import type { TableForm } from '../../forms';
import { keptOf } from '../../keeper';

/** The equations of a table over plain amounts, each row's in the order of the columns. */

/** The equations of rows, the columns of each side by their index. */
const rowEquationsOf = keptOf(({ blocks, equations }: TableForm) => {
  const ids = blocks[0]!.columns.map(({ id }) => id);
  const indicesOf = (names: readonly string[]) => names.map((name) => ids.indexOf(name));
  return equations.flatMap(({ per, left, right }) =>
    per === 'row' ? [{ left: indicesOf(left), right: indicesOf(right) }] : [],
  );
});

/** Whether the equations of rows hold in one, given a number for each column of the form. */
export function rowHolds(row: readonly number[], shape: TableForm): boolean {
  return rowEquationsOf(shape).every(({ left, right }) => sumAt(left, row) === sumAt(right, row));
}

function sumAt(indices: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (const at of indices) sum += row[at]!;
  return sum;
}

/** The rows that do not hold, and how many equations of columns do not. */
export function failingEquations(
  amounts: ReadonlyMap<string, readonly number[]>,
  shape: TableForm,
): { readonly rows: readonly string[]; readonly columns: number } {
  const rows = [...amounts].flatMap(([id, row]) => (rowHolds(row, shape) ? [] : [id]));
  let columns = 0;
  for (const { per, left, right } of shape.equations) {
    if (per !== 'column') continue;
    shape.blocks[0]!.columns.forEach((_, index) => {
      const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (amounts.get(id)?.[index] ?? NaN), 0);
      if (sum(left) !== sum(right)) columns++;
    });
  }
  return { rows, columns };
}

/** Whether a row that fails would add up in another order. */
function mayBeShuffled(row: readonly number[]): boolean {
  const sum = row.reduce((total, amount) => total + amount, 0);
  return row.some((amount) => amount * 2 === sum);
}

/** Whether one value of the only row that fails, moved to another place in it, makes every equation hold. */
export function isOneShuffled(amounts: ReadonlyMap<string, readonly number[]>, shape: TableForm): boolean {
  const { rows } = failingEquations(amounts, shape);
  const row = rows.length === 1 ? amounts.get(rows[0]!)! : [];
  if (!mayBeShuffled(row)) return false;
  return row.some((moved, from) => {
    const others = row.filter((_, at) => at !== from);
    return row.some((_, to) => {
      const other = [...others.slice(0, to), moved, ...others.slice(to)];
      const open = failingEquations(new Map(amounts).set(rows[0]!, other), shape);
      return open.rows.length + open.columns === 0;
    });
  });
}

/**
 * Whether one number of the only row that fails, were it another, would make every equation hold; one that cannot be
 * read is that number.
 */
export function isOneWrong(amounts: ReadonlyMap<string, readonly number[]>, shape: TableForm): boolean {
  const { rows } = failingEquations(amounts, shape);
  const row = rows.length === 1 ? amounts.get(rows[0]!)! : [];
  const total = row.length - 1;
  return row.some((_, at) => {
    const others = row.slice(0, -1).reduce((sum, amount, index) => (index === at ? sum : sum + amount), 0);
    const right = at === total ? others : row[total]! - others;
    const mended = row.map((each, index) => (index === at ? right : each));
    const open = failingEquations(new Map(amounts).set(rows[0]!, mended), shape);
    return right >= 0 && open.rows.length + open.columns === 0;
  });
}

/** What a row has to hold in each column for the equations of the columns, where they are its own in another order. */
export function reordered(
  id: string,
  amounts: ReadonlyMap<string, readonly number[]>,
  { equations }: TableForm,
): readonly number[] | undefined {
  const equation = equations.find(({ per, left }) => per === 'column' && left.includes(id));
  const own = amounts.get(id);
  if (!equation || !own) return undefined;
  const sum = (ids: readonly string[], column: number) =>
    ids.reduce((total, other) => (other === id ? total : total + (amounts.get(other)?.[column] ?? NaN)), 0);
  const needed = own.map((_, column) => sum(equation.right, column) - sum(equation.left, column));
  const sorted = (row: readonly number[]) => [...row].sort((one, other) => one - other).join();
  return sorted(needed) === sorted(own) ? needed : undefined;
}

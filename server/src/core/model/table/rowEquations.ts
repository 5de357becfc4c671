import type { ColumnForm, TableForm } from '../../forms';
import { amountOf } from './amounts';
import type { Cell } from './table';

type Value = Pick<Cell, 'reading'>;

/** Whether the form has an equation for each row. */
export function hasSums({ equations }: TableForm): boolean {
  return equations.some(({ per }) => per === 'row');
}

/** Whether the values of one row satisfy every equation that the form has for a row; false where it has none. */
export function addsUp(values: readonly Value[], columns: readonly ColumnForm[], { equations }: TableForm): boolean {
  let holds = false;
  for (const { per, left, right } of equations) {
    if (per !== 'row') continue;
    if (sumOf(left, values, columns) !== sumOf(right, values, columns)) return false;
    holds = true;
  }
  return holds;
}

function sumOf(ids: readonly string[], values: readonly Value[], columns: readonly ColumnForm[]): number {
  let sum = 0;
  for (const id of ids) {
    const index = columns.findIndex((column) => column.id === id);
    sum += amountOf({ reading: values[index]!.reading, column: columns[index]! }) ?? NaN;
  }
  return sum;
}

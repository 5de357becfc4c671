import type { ColumnForm, TableForm } from '../forms';
import { amountOf, type Cell } from './table';

type Value = Pick<Cell, 'reading'>;

/** Whether the values of one row satisfy every equation that the form has for a row; false where it has none. */
export function addsUp(values: readonly Value[], columns: readonly ColumnForm[], { equations }: TableForm): boolean {
  const own = equations.filter(({ per }) => per === 'row');
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + amount(id), 0);
  const amount = (id: string) => {
    const index = columns.findIndex((column) => column.id === id);
    return amountOf({ reading: values[index]!.reading, column: columns[index]! }) ?? NaN;
  };
  return own.length > 0 && own.every(({ left, right }) => sum(left) === sum(right));
}

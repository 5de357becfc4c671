import type { ColumnForm } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { readLooseSign } from '../../../text/number';

/**
 * The values of a row, of which the change may have its sign off its digits: - 24. In any other column, or in front of
 * another value of the row as well, such a dash is the mark of a list.
 */
export function withLooseSign(values: readonly Token[], columns: readonly ColumnForm[]): readonly Token[] {
  if (columns.every(({ kind }) => kind !== 'change')) return values;
  const [own, ...others] = values.flatMap(({ cell }, index) => {
    const reading = readLooseSign(cell.text);
    return reading ? [{ index, reading }] : [];
  });
  if (!own || others.length > 0 || columns[own.index]?.kind !== 'change') return values;
  const { index, reading } = own;
  return values.map((value, at) => (at === index ? { ...value, cell: { ...value.cell, reading } } : value));
}

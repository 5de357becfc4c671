import type { Token } from '../../../syntax/cells/token';

/**
 * The values of a row whose last cell is merged to the edge of the table, and repeated in each column on the way. On
 * lines of their own a number broken in two is as many.
 */
export function withoutRepetitions(values: readonly Token[], columns: number, width: number): readonly Token[] {
  if (values.length !== width || columns === width) return values;
  const [last, ...repeated] = values.slice(columns - 1) as [Token, ...Token[]];
  const isCopy = ({ cell, line, startsRow }: Token) =>
    cell.text === last.cell.text && (line === last.line || startsRow !== undefined);
  return last.cell.text !== '' && repeated.every(isCopy) ? values.slice(0, columns) : values;
}

import { rowIdsOf } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { columnsOf, type Region } from '../rawRow';

/**
 * Whether nothing but labels of rows are missing: between two labels stand as many numbers as the first one's row and
 * those of the missing ones have, and no row has more or is at a loss for where they begin.
 */
export function lacksLabels({ shape, tokens, anchors, end }: Region): boolean {
  if (shape.direction === 'across') return false;
  const order = rowIdsOf(shape);
  const rows = anchors.filter(({ ref }) => ref.role === 'row');
  const known = new Set(anchors.map(({ token }) => tokens[token]!));
  const widthOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + columnsOf(shape, id).length, 0);
  for (let index = -1; index < rows.length; index++) {
    const [row, next] = [rows[index], rows[index + 1]];
    const from = row ? order.indexOf(row.ref.id) : 0;
    const own = order.slice(from, next && order.indexOf(next.ref.id));
    const between = tokens.slice((row ?? anchors[0]!).token, next?.token ?? end);
    // A text may be a label that has moved, or a piece of one.
    const isText = (token: Token) => !token.cell.valueLike && token.cell.text !== '' && !known.has(token);
    if (own.length > (row ? 1 : 0) && between.some(isText)) return false;
    const numbers = between.filter(({ cell }) => cell.reading.kind === 'number').length;
    // A row may have lost values, but not the last one: in front of it they would be those of labels that stand behind.
    const isLess = row && next && own.length === 1 && numbers < widthOf(own);
    if (numbers !== widthOf(own) && !isLess) return false;
  }
  return rows.length > 0;
}

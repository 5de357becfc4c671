import { blockIn } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { isBare } from '../order/disorder';
import { columnsOf, type Region } from '../rawRow';

/**
 * The values of a row whose last cell is merged to the edge of the table, and repeated in each column on the way. On
 * lines of their own a number broken in two is as many; so it is between blanks, unless the heading is repeated as well.
 */
export function withoutRepetitions(
  values: readonly Token[],
  region: Region,
  /** Which of the anchors is the label of the row, and the row. */
  anchor: number,
  id: string,
): readonly Token[] {
  const columns = columnsOf(region.shape, id).length;
  const width = Math.max(...region.shape.blocks.map((block) => block.columns.length));
  if (values.length !== width || columns === width) return values;
  const [last, ...repeated] = values.slice(columns - 1) as [Token, ...Token[]];
  const isCopy = ({ cell, line, startsRow }: Token) =>
    cell.text === last.cell.text && (line === last.line || startsRow !== undefined);
  const areCopies = last.cell.text !== '' && repeated.every(isCopy);
  return areCopies && !(isBare(region) && isHeadedOnce(region, anchor, id)) ? values.slice(0, columns) : values;
}

/** Whether the heading of the last column stands above a row, and is not repeated there. */
function isHeadedOnce({ shape, lines, tokens, anchors }: Region, anchor: number, id: string): boolean {
  const block = blockIn(shape, id);
  const column = block?.columns.at(-1);
  for (let at = anchor - 1; at >= 0; at--) {
    const { token, ref } = anchors[at]!;
    if (ref.role === 'row' && !block?.rows.some((row) => row.id === ref.id)) return false;
    if (ref.role !== 'column') continue;
    const { cell, line } = tokens[token]!;
    return ref.id === column?.id && lines[line]!.text.split(cell.text).length === 2;
  }
  return false;
}

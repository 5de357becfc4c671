import { shift, type Edit } from '../../text/span';
import type { Cell } from '../table/table';

/**
 * The edits that write into blank cells, in the order of the text, what they must hold, or 0; `at` is the line of their
 * table's segment.
 */
export function fillCells(cells: readonly Cell[], at: number, values: ReadonlyMap<Cell, number>): Edit[] {
  const edits: Edit[] = [];
  for (const cell of cells) {
    const span = shift(cell.span, at);
    const newText = `${cell.lead ?? ''}${values.get(cell) ?? 0}`;
    const before = edits.at(-1);
    // Cells behind the end of a line have one place.
    if (
      cell.lead !== undefined &&
      before?.span.end.line === span.start.line &&
      before.span.end.character === span.start.character
    ) {
      edits[edits.length - 1] = { span: before.span, newText: before.newText + newText };
    } else edits.push({ span, newText });
  }
  return edits;
}

import { shift, type Edit } from '../text/span';
import type { Cell } from './table';

/** The edits that write 0 into blank cells in the order of the text; `at` is the line of their table's segment. */
export function fillWithZeros(cells: readonly Cell[], at: number): Edit[] {
  const edits: Edit[] = [];
  for (const cell of cells) {
    const span = shift(cell.span, at);
    const newText = `${cell.lead ?? ''}0`;
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

import type { Analysis } from '../analysis';
import { isAcross, rowLabel } from '../forms';
import type { Cell, Table } from '../model/table/table';
import type { Position, Span } from '../text/span';
import { tablesIn } from './place';

/** A word shown behind a line that is no part of the text. */
export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * The column of each number that stands alone on a line of a span: in a table of one cell a line nothing else tells
 * it. At the end of the line, since a hint inside a cell would push the cursor about.
 */
export function inlayHints(analysis: Analysis, within: Span): InlayHint[] {
  return tablesIn(analysis, within).flatMap(({ placed, table, from }) =>
    cellsAlone(table).flatMap((cell): InlayHint[] => {
      const line = from + cell.span.start.line;
      if (line < within.start.line || line > within.end.line) return [];
      const character = placed.report.lines[line - placed.at]!.text.length;
      const row = rowLabel(table, cell.row);
      // The groups of table four have the same columns, side by side.
      const label = isAcross(table.id) ? `${row} · ${cell.column.label}` : cell.column.label;
      return [{ position: { line, character }, label, tooltip: row }];
    }),
  );
}

/** The cells that have a line, and no more than one, to themselves. */
function cellsAlone({ rows, headings }: Table): Cell[] {
  const taken = new Map<number, number>();
  const cells = [...rows.values()].flatMap((row) => row.cells);
  for (const { span } of [...headings, ...cells, ...[...rows.values()].map(({ label }) => ({ span: label }))]) {
    for (let { line } = span.start; line <= span.end.line; line++) taken.set(line, (taken.get(line) ?? 0) + 1);
  }
  return cells.filter(({ span: { start, end } }) => start.line === end.line && taken.get(start.line) === 1);
}

import type { Analysis } from '../analysis';
import { layouts, writeTable, type Layout } from '../model/layout';
import { regionOf, spanOf, type Region } from '../model/region';
import type { PlacedTable, Report } from '../model/report';
import { textOf } from '../model/rowText';
import { shift, touches, type Edit, type Span } from '../text/span';
import { isReadAlike } from '../rewriting/readAlike';
import { obstacleTo, shapeOf, unreadable, type Obstacle } from '../rewriting/obstacles';

/** A table written anew in a layout, or why it cannot be without losing something. */
export type Rewriting = { readonly layout: Layout } & (
  { readonly edit: Edit; readonly obstacle?: undefined } | { readonly edit?: undefined; readonly obstacle: Obstacle }
);

/** What the first statutory table on the lines of a span can be rewritten to; layouts that change nothing are left out. */
export function rewriteTable({ reports }: Analysis, span: Span): Rewriting[] {
  for (const { report, at } of reports) {
    for (const placed of report.tables.values()) {
      const region = regionOf(placed, report);
      if (touches(shift(spanOf(region, report), at), span)) return rewritings(placed, region, report, at);
    }
  }
  return [];
}

function rewritings(placed: PlacedTable, region: Region, report: Report, at: number): Rewriting[] {
  const obstacle = obstacleTo(placed, region, report);
  if (obstacle) return layouts.map((layout) => ({ layout, obstacle }));
  const place = spanOf(region, report);
  const before = textOf(report, place);
  return layouts.flatMap((layout): Rewriting[] => {
    const newText = cleanText(placed, region, report, layout);
    if (newText === before) return [];
    if (!isReadAlike(newText, placed, region, report)) return [{ layout, obstacle: unreadable }];
    return [{ layout, edit: { span: shift(place, at), newText } }];
  });
}

/** The table in its own form, with the rows and the values of the draft, blank or not, as they are written there. */
function cleanText({ table }: PlacedTable, { last }: Region, report: Report, layout: Layout): string {
  const cells = [...table.rows.values()].flatMap((row) => row.cells);
  const valueOf = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column.id === column)?.raw ?? '';
  const next = report.lines[last + 1]?.text.trim() ?? '';
  // A line right below would be taken for one more row, by Markdown or by our own reader.
  return writeTable(shapeOf(table, report), valueOf, layout) + (next !== '' && layout !== 'tsv' ? '\n' : '');
}

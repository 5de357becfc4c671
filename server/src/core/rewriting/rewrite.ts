import type { ValueOf } from '../forms/grid';
import { layoutOf, layouts, writeTable, type FormLayout, type Layout } from '../model/layout/layout';
import { regionOf, spanOf, type Region } from '../model/layout/region';
import type { PlacedTable, Report } from '../model/report';
import { textOf } from '../model/layout/rowText';
import type { Edit } from '../text/span';
import { obstacleTo, writtenShape, unreadable, type Obstacle } from './obstacles';
import { keepsReport } from './keepsReport';
import { isReadAlike } from './readAlike';

/** A table written anew in a layout, or why it cannot be without losing something. */
export type Rewriting = { readonly layout: Layout } & (
  { readonly edit: Edit; readonly obstacle?: undefined } | { readonly edit?: undefined; readonly obstacle: Obstacle }
);

/** What a table can be rewritten to; layouts that change nothing are left out. Lines count from the report's first. */
export function rewritingsOf(placed: PlacedTable, report: Report): Rewriting[] {
  const region = regionOf(placed, report);
  const obstacle = obstacleTo(placed, region, report);
  if (obstacle) return layouts.map((layout) => ({ layout, obstacle }));
  const span = spanOf(region, report);
  const before = textOf(report, span);
  return layouts.flatMap((layout): Rewriting[] => {
    const newText = cleanText(placed, region, report, layout);
    if (newText === before) return [];
    const edit = { span, newText: onLinesOfItsOwn(newText, region, report) };
    const isRead = isReadAlike(newText, placed, region, report) && keepsReport([edit], report);
    return [isRead ? { layout, edit } : { layout, obstacle: unreadable }];
  });
}

/**
 * A table in which no value stands, written with zeros as the draft's other tables are; nothing where text would be
 * lost, or another table read otherwise, as page breaks go with this one.
 */
export function writtenWithZeros(placed: PlacedTable, report: Report): Edit | undefined {
  const region = regionOf(placed, report);
  if (obstacleTo(placed, region, report)) return undefined;
  const newText = writtenTable(placed, region, report, () => '0', layoutOf(report));
  if (!isReadAlike(newText, placed, region, report, placed.table.id)) return undefined;
  return { span: spanOf(region, report), newText: onLinesOfItsOwn(newText, region, report) };
}

/** A table in the middle of a line of the file is set off from what stands around it there. */
function onLinesOfItsOwn(text: string, { first, last }: Region, { lines }: Report): string {
  const begins = first > 0 && lines[first - 1]!.eol === '' ? '\n' : '';
  return begins + text + (last + 1 < lines.length && lines[last]!.eol === '' ? '\n' : '');
}

/** The table in its own form, with the rows and the values of the draft, blank or not, as they are written there. */
function cleanText(placed: PlacedTable, region: Region, report: Report, layout: Layout): string {
  const cells = [...placed.table.rows.values()].flatMap((row) => row.cells);
  const valueOf = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column.id === column)?.raw ?? '';
  return writtenTable(placed, region, report, valueOf, layout);
}

function writtenTable(
  { table }: PlacedTable,
  { last }: Region,
  report: Report,
  valueOf: ValueOf,
  layout: FormLayout,
): string {
  const next = report.lines[last + 1]?.text.trim() ?? '';
  // A line right below would be taken for one more row, by Markdown or by our own reader.
  return writeTable(writtenShape(table, report), valueOf, layout) + (next !== '' && layout !== 'tsv' ? '\n' : '');
}

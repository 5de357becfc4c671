import type { Analysis } from '../analysis';
import { regionOf, spanOf } from '../model/layout/region';
import { readReport, type PlacedTable, type Report } from '../model/report';
import type { Cell } from '../model/table/table';
import { tableOn, type Clipboard } from '../paste/clipboard';
import { placeByLabels, placeFrom, type Placing } from '../paste/placing';
import { ReportDocument } from '../syntax/document';
import { comparePositions, contains, shift, type Edit, type Span } from '../text/span';
import { placeAt, reportAt } from './place';

export type { Clipboard } from '../paste/clipboard';

/** A copied table put into a statutory one. */
export interface TablePaste {
  /** Each replaces the characters of one cell. */
  readonly edits: readonly Edit[];
  /** Copied numbers that have no cell in the table. */
  readonly misfits: readonly string[];
}

/**
 * Puts a copied table into the cells of the statutory table in which the selection lies: by its labels where it has
 * them, else from the cell at the selection's start to the right and down. Nothing where it is not clear that this is
 * meant, or where the draft would not hold exactly the copied values afterwards.
 */
export function pasteIntoTable(analysis: Analysis, selection: Span, clipboard: Clipboard): TablePaste | undefined {
  const placed = reportAt(analysis, selection.start.line);
  if (!placed?.report.form) return undefined;
  const { report, at } = placed;
  const target = [...report.tables.values()].find((each) => {
    const whole = shift(spanOf(regionOf(each, report), report), at);
    return contains(whole, selection.start) && contains(whole, selection.end);
  });
  const copied = target && tableOn(clipboard);
  if (!copied) return undefined;
  const place = placeAt(placed, selection.start);
  const placing =
    placeByLabels(copied, target.table, report.form!) ??
    (place?.kind === 'cell' ? placeFrom(place.cell, copied, target.table, report.form!) : undefined);
  if (!placing || placing.values.size === 0) return undefined;
  const edits = editsOf(placing, target);
  if (!holdsAfter(edits, placing, target, report, analysis)) return undefined;
  return { edits: edits.map(({ span, newText }) => ({ span: shift(span, at), newText })), misfits: placing.misfits };
}

/** In the lines of the report; cells that already hold their value are left alone. */
function editsOf({ values }: Placing, { at }: PlacedTable): Edit[] {
  return [...values]
    .filter(([{ raw }, value]) => raw !== value)
    .map(([{ span }, newText]) => ({ span: shift(span, at), newText }))
    .sort((a, b) => comparePositions(a.span.start, b.span.start));
}

/** Whether the table, read anew, has the copied values in their cells and all its others where they were. */
function holdsAfter(
  edits: readonly Edit[],
  { values }: Placing,
  { table }: PlacedTable,
  { lines }: Report,
  { options }: Analysis,
): boolean {
  const copy = new ReportDocument(lines.map(({ text, eol }) => text + eol).join(''));
  for (const { span, newText } of [...edits].reverse()) copy.edit(span, newText);
  const [syntax] = copy.reports;
  const after = syntax && readReport(syntax, options.form).tables.get(table.id)?.table;
  const rows = [...table.rows.values()];
  const expected = rows.map(({ id, cells }) => [id, cells.map((cell) => values.get(cell) ?? cell.raw)]);
  const actual = rows.map(({ id }) => [id, after?.rows.get(id)?.cells.map((cell: Cell) => cell.raw)]);
  return JSON.stringify(actual) === JSON.stringify(expected);
}

import type { Analysis, PlacedReport } from '../analysis';
import { isAcross } from '../forms';
import type { PlacedTable } from '../model/report';
import type { Section } from '../model/section';
import type { Cell, Heading, Row, Table } from '../model/table/table';
import { contains, shift, touches, type Position, type Span } from '../text/span';

/** What of a report stands at a position. Spans in the lines of the document. */
export type Place =
  | { readonly kind: 'cell'; readonly placed: PlacedTable; readonly row: Row; readonly cell: Cell; readonly span: Span }
  | { readonly kind: 'row'; readonly placed: PlacedTable; readonly row: Row; readonly span: Span }
  | { readonly kind: 'heading'; readonly placed: PlacedTable; readonly heading: Heading; readonly span: Span }
  | { readonly kind: 'section'; readonly section: Section; readonly span: Span };

/** The report that a line of the document belongs to. */
export function reportAt({ reports }: Analysis, line: number): PlacedReport | undefined {
  return reports.find(({ report, at }) => line >= at && line < at + report.lines.length);
}

/** The section whose heading stands on the line of a position, and its report. */
export function sectionAt(
  analysis: Analysis,
  { line }: Position,
): { readonly placed: PlacedReport; readonly section: Section } | undefined {
  const placed = reportAt(analysis, line);
  const section = placed?.report.sections.find(({ start }) => start + placed.at === line);
  return section && { placed: placed!, section };
}

/** A table, its report, and the line of the document that the table's spans count from. */
interface TableInDocument {
  readonly placed: PlacedReport;
  readonly table: Table;
  readonly from: number;
}

/** The tables on the lines of a span; other reports are not looked into. */
export function tablesIn({ reports }: Analysis, within: Span): TableInDocument[] {
  return reports.flatMap((placed) => {
    const { report, at } = placed;
    if (at > within.end.line || at + report.lines.length <= within.start.line) return [];
    return [...report.tables.values()]
      .map(({ table, at: own }) => ({ placed, table, from: at + own }))
      .filter(({ table, from }) => touches(wholeLines(shift(table.span, from)), within));
  });
}

/**
 * The reports, tables and section that stand at a span, by name: the same as long as it is the same that stands there.
 */
export function subjectOf(analysis: Analysis, span: Span): string {
  const tables = tablesIn(analysis, span);
  const placed = reportAt(analysis, span.start.line);
  return JSON.stringify([
    placed && analysis.reports.indexOf(placed),
    tables.map(({ placed, table }) => [analysis.reports.indexOf(placed), table.id]),
    sectionAt(analysis, span.start)?.section.id,
  ]);
}

/** The cell, label or heading at a position of the document. */
export function placeAt({ report, at }: PlacedReport, position: Position): Place | undefined {
  for (const placed of report.tables.values()) {
    const from = at + placed.at;
    if (!contains(wholeLines(shift(placed.table.span, from)), position)) continue;
    const found = inTable(placed, from, position, report.lines[position.line - at]!.separated);
    if (found) return found;
  }
  const section = report.sections.find(({ start }) => start + at === position.line);
  if (!section) return undefined;
  const { from: character, title } = section.heading;
  return {
    kind: 'section',
    section,
    span: { start: { line: position.line, character }, end: { line: position.line, character: title.to } },
  };
}

function inTable(placed: PlacedTable, from: number, position: Position, separated: boolean): Place | undefined {
  const rows = [...placed.table.rows.values()];
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell, span: shift(cell.span, from) })));
  const onLine = cells.filter(({ span: { start, end } }) => start.line === position.line && end.line === position.line);
  // A line that is one cell belongs to it as a whole, blank or not.
  const whole = !separated && onLine.length === 1 ? onLine[0] : undefined;
  const found = whole ?? cells.find(({ span }) => contains(span, position));
  if (found) return { kind: 'cell', placed, ...found };
  const row = isAcross(placed.table.id) ? undefined : rows.find(({ label }) => contains(shift(label, from), position));
  if (row) return { kind: 'row', placed, row, span: shift(row.label, from) };
  // In a drawn grid headings of several lines stand side by side: the nearest one to the left is meant.
  const [heading] = placed.table.headings
    .filter(({ span }) => contains(shift(span, from), position) && span.start.character <= position.character)
    .sort((a, b) => b.span.start.character - a.span.start.character);
  return heading && { kind: 'heading', placed, heading, span: shift(heading.span, from) };
}

function wholeLines({ start, end }: Span): Span {
  return { start: { line: start.line, character: 0 }, end: { line: end.line, character: Number.MAX_SAFE_INTEGER } };
}

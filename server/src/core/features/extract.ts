import Big from 'big.js';
import type { Analysis, PlacedReport } from '../analysis';
import { blockIn, findBlock, type Form, type FormId, type SectionId, type TableId } from '../forms';
import { readNaming } from '../model/organ/organ';
import type { CalendarDate, Period } from '../model/years/period';
import type { Report } from '../model/report';
import { cellFault, scaleOf } from '../model/table/amounts';
import type { Cell, Row, Table } from '../model/table/table';
import { withoutRadicals } from '../text/lookAlikes';

/** The numbers of a table by row and column; a blank cell and one that cannot be read are `null`. */
export type Values = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** What a report says, as plain data; what it does not say is `null`, a row or a table that it lacks is absent. */
export interface ExtractedReport extends Readonly<Partial<Record<TableId, Values>>> {
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
  /** Dates as in ISO 8601. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** In the order of the text; lines count from 1. */
  readonly sections: readonly { readonly id: SectionId; readonly heading: string; readonly line: number }[];
}

/** The reports of a text as data. */
export function extract({ reports }: Analysis): ExtractedReport[] {
  return reports.map((placed, index) => extractReport(placed, reports[index - 1]?.report));
}

function extractReport({ report, at }: PlacedReport, before: Report | undefined): ExtractedReport {
  const { title, organ } = readNaming(report, before?.lines ?? []);
  const tables = [...report.tables.values()].map(({ table }) => [table.id, valuesOf(table, report)] as const);
  return {
    title: title ?? null,
    organ: organ ?? null,
    year: report.year.value ?? null,
    form: report.form?.id ?? null,
    period: periodOf(report.year.period?.syntax),
    sections: report.sections.map(({ id, heading, start }) => ({
      id,
      heading: withoutRadicals(report.lines[start]!.text.slice(heading.from, heading.title.to)),
      line: at + start + 1,
    })),
    ...(Object.fromEntries(tables) as Partial<Record<TableId, Values>>),
  };
}

function valuesOf(table: Table, { form }: Report): Values {
  return Object.fromEntries([...table.rows.values()].map((row) => [row.id, valuesOfRow(row, table, form)]));
}

/** Where the values are not as many as the form's columns nothing tells which is which. */
function valuesOfRow({ id, cells }: Row, table: Table, form: Form | undefined): Values[string] {
  if (cells.length > 0) return Object.fromEntries(cells.map((cell) => [cell.column.id, valueOf(cell)]));
  const printed = table.printed && blockIn(table.printed, id);
  const columns = (printed ?? findBlock(table.id, id, table.form ?? form?.id))?.columns ?? [];
  return Object.fromEntries(columns.map((column) => [column.id, null]));
}

function valueOf(cell: Cell): number | null {
  const { reading } = cell;
  const scale = cellFault(cell) ? undefined : scaleOf(cell);
  return reading.kind === 'number' && scale !== undefined ? new Big(reading.decimal).times(scale).toNumber() : null;
}

function periodOf(period: Period | undefined): ExtractedReport['period'] {
  if (!period) return null;
  const start = isoDate(period.start, period, 1);
  const end = isoDate(period.end, period, 31);
  return start === undefined || end === undefined ? null : { start, end };
}

/** Nothing for a date that no calendar has. Statements of months alone name January and December, where they are right. */
function isoDate({ year, month, day }: CalendarDate, { start }: Period, whereNone: number): string | undefined {
  const values = [(year ?? start.year)?.value ?? NaN, month.value, day?.value ?? whereNone] as const;
  const date = new Date(Date.UTC(values[0], values[1] - 1, values[2]));
  const isReal = date.getUTCMonth() + 1 === values[1] && date.getUTCDate() === values[2];
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

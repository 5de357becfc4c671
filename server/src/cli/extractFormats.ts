import type { ExtractedReport, Values } from '../core';

/** The data of one report and the file that holds it; a collection makes several with one file. */
export interface FileReport extends ExtractedReport {
  readonly file: string;
}

/** How data can be printed, by the name of the option. */
export const extractFormats: Readonly<Record<string, (reports: readonly FileReport[]) => string>> = {
  json: (reports) => `${JSON.stringify(reports, null, 2)}\n`,
  jsonl: (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
  csv: (reports) => [columns, ...reports.flatMap(records)].map(csvLine).join(''),
};

type Field = string | number | null;

const columns = ['file', 'organ', 'year', 'form', 'table', 'row', 'column', 'value'];
const tables = ['disclosure', 'requests', 'review'] as const;

/** One record a value, with all that tells where it belongs. */
function records(report: FileReport): Field[][] {
  const { file, organ, year, form } = report;
  return tables.flatMap((table) =>
    valuesIn(report[table] ?? {}).map((value) => [file, organ, year, form, table, ...value]),
  );
}

function valuesIn(values: Values): (readonly [row: string, column: string, value: number | null])[] {
  return Object.entries(values).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, value]) => [row, column, value] as const),
  );
}

/** As in RFC 4180, but for the line end: text is quoted where it holds what would end it. */
function csvLine(fields: readonly Field[]): string {
  const written = fields.map((field) => {
    const text = String(field ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\n`;
}

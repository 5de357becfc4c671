import type { ExtractedReport, Values } from '../../core';
import type { Outcome } from '../job';
import { jsonArray, jsonLines, type Format } from './format';

/** The data of one report and the file that holds it; a collection makes several with one file. */
interface FileReport extends ExtractedReport {
  readonly file: string;
}

type Field = string | number | null;

const columns = ['file', 'organ', 'year', 'form', 'table', 'row', 'column', 'value'];
const tables = ['disclosure', 'requests', 'review'] as const;

/** How data can be printed, by the name of the option. */
export const dataFormats: Readonly<Record<string, Format>> = {
  json: jsonArray(reportsOf),
  jsonl: jsonLines(reportsOf),
  csv: csv('', csvLine),
};

/** CSV for Excel, which takes it for the local encoding unless it begins with a byte order mark. */
export const sheet = csv('\ufeff', (fields) => csvLine(fields.map(withoutFormula)));

function csv(mark: string, lineOf: (fields: readonly Field[]) => string): Format {
  return () => ({
    start: mark + lineOf(columns),
    outcome: (outcome) => reportsOf(outcome).flatMap(records).map(lineOf).join(''),
    end: () => '',
  });
}

/** Spreadsheets run a text that begins like a formula; an apostrophe in front keeps it a text. */
function withoutFormula(field: Field): Field {
  return typeof field === 'string' && /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}

function reportsOf({ file, data }: Outcome): FileReport[] {
  return data.map((report) => ({ file, ...report }));
}

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

/** As in RFC 4180: text is quoted where it holds what would end it. */
function csvLine(fields: readonly Field[]): string {
  const written = fields.map((field) => {
    const text = String(field ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\r\n`;
}

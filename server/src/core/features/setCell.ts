import type { Analysis } from '../analysis';
import { rowLabel, type TableId } from '../forms';
import type { Arguments, Text } from '../messages/locale';
import type { PlacedTable, Report } from '../model/report';
import { readTables } from '../model/table/readTables';
import { cellFault } from '../model/table/amounts';
import { cellOf, type Cell } from '../model/table/table';
import { readLine } from '../syntax/line';
import { segmentLines, type Segment } from '../syntax/segment';
import { splitLines } from '../text/lines';
import { readNumber } from '../text/number';
import { shift, type Edit } from '../text/span';

/** A value cell of a document. */
export interface CellAddress {
  /** Which of the document's reports, from 0. */
  readonly report: number;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** The edit in the lines of the document (none where the cell says so already), or why it is not made. */
export type CellEdit = { readonly edit: Edit | undefined } | { readonly refusal: Text; readonly args: Arguments };

/** Why a cell is not written for any other text than the one that its writer saw. */
export const cellChanged: Text = {
  zh: '草稿在此期间已有改动，未写入。请按最新内容重新填写。',
  en: 'The draft has changed meanwhile; nothing was written. Look at it as it is now and enter the number again.',
};

const refusals = {
  count: {
    zh: '“{row}”{column}应填不小于 0 的整数，“{text}”未写入。',
    en: '“{row}”, {column}, takes a whole number from 0 on; “{text}” was not written.',
  },
  change: {
    zh: '“{row}”{column}应填整数，减少的填负数，“{text}”未写入。',
    en: '“{row}”, {column}, takes a whole number, negative for a decrease; “{text}” was not written.',
  },
  amount: {
    zh: '“{row}”{column}应填不小于 0 的金额，“{text}”未写入。',
    en: '“{row}”, {column}, takes an amount from 0 on; “{text}” was not written.',
  },
  layout: {
    zh: '照草稿现在的排版，改动这一格会使整行读不准，未写入。请在文中修改，或先用“重构”把这张表改写为规整的表格。',
    en: 'In the draft’s present layout this change would make the row unreadable; nothing was written. Change it in the text, or rewrite the table first (“Refactor…”).',
  },
} as const satisfies Record<string, Text>;

/**
 * Replaces the characters of one cell by a number, or by nothing. `was` is what the writer saw in it. Refused where the
 * cell has changed since, where the text is no number for its column, and where the table would be read differently in
 * any other place.
 */
export function setCell({ reports }: Analysis, address: CellAddress, was: string, text: string): CellEdit {
  const { report, at = 0 } = reports[address.report] ?? {};
  const placed = report?.tables.get(address.table);
  const cell = placed && cellOf(placed.table, address.row, address.column);
  if (!cell || cell.raw !== was) return { refusal: cellChanged, args: {} };
  const newText = written(text, cell);
  if (newText === undefined) {
    const args = { row: rowLabel(placed.table, cell.row), column: cell.column.label, text: text.trim() };
    return { refusal: refusals[cell.column.kind], args };
  }
  if (newText === cell.raw) return { edit: undefined };
  if (!changesOnly(cell, newText, placed, report!)) return { refusal: refusals.layout, args: {} };
  return { edit: { span: shift(cell.span, at + placed.at), newText } };
}

/** Digits, sign, point and unit alone: whatever else could be typed might be a separator in the draft's layout. */
function written(text: string, { column }: Cell): string | undefined {
  const reading = readNumber(text);
  if (reading.kind === 'blank') return '';
  if (reading.kind !== 'number' || cellFault({ reading, column })) return undefined;
  const { decimal, unit } = reading;
  return column.kind !== 'amount' && /[元万]/.test(unit) ? undefined : decimal + unit;
}

/** Whether the section, read with the new text, differs in this cell and in nothing else. */
function changesOnly(cell: Cell, newText: string, { table, at }: PlacedTable, { segments }: Report): boolean {
  const before = segments.find((each) => each.at === at)?.segment;
  if (!before) return false;
  const { start, end } = cell.span;
  const [first, last] = [before.lines[start.line]!, before.lines[end.line]!];
  const changed = first.text.slice(0, start.character) + newText + last.text.slice(end.character) + last.eol;
  const inserted = splitLines(changed).slice(0, last.eol === '' ? 1 : -1);
  const lines = [...before.lines.slice(0, start.line), ...inserted.map(readLine), ...before.lines.slice(end.line + 1)];
  const [after, ...others] = segmentLines(lines, 0, lines.length);
  const index = readTables(before).findIndex(({ rows }) => rows === table.rows);
  return others.length === 0 && contentOf(after!) === contentOf(before, { index, cell, newText });
}

interface Change {
  readonly index: number;
  readonly cell: Cell;
  readonly newText: string;
}

/** Rows and values of all tables of a segment, one of them perhaps replaced. */
function contentOf(segment: Segment, change?: Change): string {
  const tables = readTables(segment).map(({ id, rows }, index) =>
    [...rows.values()].map((row) => [
      id,
      row.id,
      row.cells.map((cell) => (index === change?.index && cell === change.cell ? change.newText : cell.raw)),
      row.loose.map(({ raw }) => raw),
    ]),
  );
  return JSON.stringify(tables);
}

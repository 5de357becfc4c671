import type { Fix } from '../check/finding';
import { placeNumber, placeZeros, zerosFit } from '../check/padding';
import { isEmpty, isWholeTable, sizeOf, type UnfitRow } from '../check/unfitRows';
import { isAcross } from '../forms';
import type { PlacedTable, Report } from '../model/report';
import { fillRow, textOf } from '../model/layout/rowText';
import type { Row } from '../model/table/table';
import { shift, type Edit } from '../text/span';
import { fillsRows } from './readAlike';
import { writtenWithZeros } from './rewrite';

/**
 * Zeros for the values that are not there, or the one that the equations demand, where it is sure where they belong and
 * that the row is then read.
 */
export function padRow(unfit: UnfitRow, placed: PlacedTable, report: Report): Fix[] {
  const { row, slots } = unfit;
  if (isWholeTable(slots, placed.table) && isEmpty(row)) return writeZeros(placed, report);
  const ids = [...new Set(slots.map((slot) => slot.row))];
  return padded(unfit, placed, report).filter(({ edits, args }) =>
    fillsRows(edits, Number(args.value ?? 0), ids, placed, report),
  );
}

function padded({ row, slots }: UnfitRow, placed: PlacedTable, report: Report): Fix[] {
  const { table, at } = placed;
  if (isEmpty(row) && row.loose.length > 0) return filled({ row, slots }, placed, report);
  const count = slots.length - row.loose.length;
  if (count <= 0) return [];
  if (row.loose.length === 0) {
    // Headings stand between the label of a group and its values.
    if (isAcross(table.id)) return [];
    const edit = fillRow(row, slots.length, placed, report);
    const preferred = zerosFit(slots, table, report.form!);
    return edit ? [{ title: 'pad', args: { count }, edits: [edit], preferred }] : [];
  }
  const separator = separatorOf(row, placed, report);
  if (separator === undefined) return [];
  const write = (position: number, value: number, times: number): Edit => {
    const next = row.loose[position];
    const place = shift(next ? next.span : row.loose.at(-1)!.span, at);
    const newText = next ? `${value}${separator}`.repeat(times) : `${separator}${value}`.repeat(times);
    const where = next ? place.start : place.end;
    return { span: { start: where, end: where }, newText };
  };
  const missing = placeNumber(row.loose, slots, table, report.form!);
  if (missing) {
    const { column, position, value } = missing;
    const args = { column: column.label, value };
    return [{ title: 'put', args, edits: [write(position, value, 1)], preferred: true }];
  }
  const padding = placeZeros(row.loose, slots, table, report.form!);
  if (!padding) return [];
  const { positions, certain } = padding;
  const edits = [...new Set(positions)].map((position) =>
    write(position, 0, positions.filter((other) => other === position).length),
  );
  return [{ title: 'pad', args: { count }, edits, preferred: certain }];
}

/** A row of nothing but blank cells, more or fewer than the form has: zeros in as many as it should have. */
function filled({ row, slots }: UnfitRow, placed: PlacedTable, report: Report): Fix[] {
  const cells = row.loose.slice(0, slots.length);
  const missing = slots.length - cells.length;
  const separator = missing > 0 ? separatorOf(row, placed, report) : '';
  if (separator === undefined) return [];
  const edits = cells.map(({ span }, index): Edit => {
    const behind = index === cells.length - 1 ? `${separator}0`.repeat(missing) : '';
    return { span: shift(span, placed.at), newText: `0${behind}` };
  });
  const preferred = zerosFit(slots, placed.table, report.form!);
  return [{ title: 'pad', args: { count: slots.length }, edits, preferred }];
}

/** The text between the last two values of the row, else of another row; nothing where no row holds two. */
function separatorOf({ loose }: Row, { table, at }: PlacedTable, report: Report): string | undefined {
  const rows = [loose, ...[...table.rows.values()].map(({ cells }) => cells)];
  const [before, last] = rows.find((values) => values.length >= 2)?.slice(-2) ?? [];
  return before && last && textOf(report, shift({ start: before.span.end, end: last.span.start }, at));
}

/** A table without values, written with zeros. */
export function writeZeros(placed: PlacedTable, report: Report): Fix[] {
  const isEmptyTable = placed.table.scrambled === undefined || placed.table.scrambled === 'empty';
  const edit = isEmptyTable ? writtenWithZeros(placed, report) : undefined;
  const count = sizeOf(placed.table, report.form!);
  return edit ? [{ title: 'write', args: { count }, edits: [edit], preferred: true }] : [];
}

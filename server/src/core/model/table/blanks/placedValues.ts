import type { ColumnForm, TableForm } from '../../../forms';
import { cellOf } from '../../../syntax/cells/cells';
import { tokenOf, type Token } from '../../../syntax/cells/token';
import { areAligned, columnsOfValues, overlaps, type Columns } from './extents';
import type { RawRow, Region } from '../rawRow';
import { addsUp, hasSums } from '../rowEquations';

/**
 * The values of a row in the columns that they stand in, with blank cells in the others; `isSumRight` where its sum has
 * to hold.
 */
export function placed(row: RawRow, columns: Columns, region: Region, isSumRight = true): Token[] | undefined {
  const { lines, shape } = region;
  const extents = columns()!;
  const found = columnsOfValues(row, columns, lines);
  if (!found) return undefined;
  const line = lineOf(row);
  const { text } = lines[line]!;
  const cells: Token[] = [];
  let end = text.length;
  for (const [column, { from }] of extents.entries()) {
    const value = row.values[found.indexOf(column)];
    if (value) cells.push(value);
    else if (from < text.length && (row.values.length > 0 || isBlankAt(text, from))) {
      if (!isBlankAt(text, from)) return undefined;
      cells.push(tokenOf(cellOf('', from, from + 1), line, -1));
    } else {
      const lead = ' '.repeat(Math.max(narrowest, from - end));
      end += lead.length + 1;
      cells.push({ ...tokenOf(cellOf('', text.length, text.length), line, -1), lead });
    }
  }
  // A value that went elsewhere is no blank cell: where the form has a sum for the row it must hold. Zeros always do.
  const isClear =
    row.values.every(({ cell }, index) => overlaps(cell, extents[found[index]!]!)) &&
    (hasSums(shape) || areAligned(row, found, columns, lines));
  return (isSumRight && hasSums(shape) && hasNumber(row) ? holds(cells, row.columns, shape) : isClear)
    ? cells
    : undefined;
}

/** Whether a number has room at an offset, apart from its neighbours; the end of the line is no neighbour. */
function isBlankAt(text: string, offset: number): boolean {
  return /^\s{3}$/.test(text.slice(offset - 1, offset + 2).padEnd(3));
}

/** Whether a row has a value other than 0. */
export function hasNumber({ values }: RawRow): boolean {
  return values.some(({ cell: { reading } }) => reading.kind === 'number' && reading.value !== 0);
}

/** Whether a row has a value for each of its columns. */
export function isWhole({ values, columns }: RawRow): boolean {
  return values.length === columns.length;
}

/** The line of a row's values, or that on which they would stand. */
export function lineOf({ values, label }: RawRow): number {
  return values[0]?.line ?? label.end.line;
}

/** The least blanks between cells. */
const narrowest = 2;

/** Whether the sums of a row hold: it has one, or in table four one in each of its groups. */
function holds(cells: readonly Token[], columns: readonly ColumnForm[], shape: TableForm): boolean {
  const width = shape.blocks[0]!.columns.length;
  const groups = cells.length / width;
  return Array.from({ length: groups }, (_, group) => group * width).every((from) =>
    addsUp(
      cells.slice(from, from + width).map(({ cell }) => cell),
      columns.slice(from, from + width),
      shape,
    ),
  );
}

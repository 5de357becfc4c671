import type { Token } from '../../../syntax/cells/token';
import type { RawRow } from '../rawRow';

/**
 * Rows of a sheet whose columns are merged for the sake of other tables on it: 规章,,,0,,,0,,,2,, . Their values stand in
 * the same columns in every row of as many; where those are exactly the form's, blank cells in other columns are what
 * is left of merging.
 */
export function withoutMergedColumns(rows: readonly RawRow[]): readonly RawRow[] {
  if (!rows.some(isSpread)) return rows;
  if (rows.every(isWoven))
    return rows.map((row) => ({ ...row, values: row.values.filter((_, index) => index % 2 === 1), placed: true }));
  const columnsOf = new Map<RawRow['columns'], ReadonlySet<number>>();
  for (const { columns } of rows) {
    if (!columnsOf.has(columns))
      columnsOf.set(columns, columnsWithValues(rows.filter((row) => row.columns === columns)));
  }
  return rows.map((row) => {
    const own = columnsOf.get(row.columns)!;
    const values = row.values.filter(({ column }) => own.has(column));
    const isWhole = own.size === row.columns.length && values.length === own.size;
    return row.values.length > values.length && isWhole ? { ...row, values, placed: true } : row;
  });
}

/**
 * Whether a blank that a page holds stands in front of each value, and maybe behind the last: as many as twice the
 * columns.
 */
function isWoven({ values, columns }: RawRow): boolean {
  const width = 2 * columns.length;
  const isWide = values.length === width || values.length === width + 1;
  return isWide && values.every((value, index) => index % 2 === 1 || !isFilled(value));
}

/** Whether values stand farther apart than the form has columns. */
function isSpread({ values, columns }: RawRow): boolean {
  const filled = values.map(isFilled);
  return values.length > columns.length && filled.lastIndexOf(true) - filled.indexOf(true) >= columns.length;
}

function columnsWithValues(rows: readonly RawRow[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ values }) => values.filter(isFilled).map(({ column }) => column)));
}

function isFilled({ cell }: Token): boolean {
  return cell.text !== '';
}

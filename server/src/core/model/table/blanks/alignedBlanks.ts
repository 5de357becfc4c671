import type { Token } from '../../../syntax/cells/token';
import { haveEvenGaps } from './evenGaps';
import { groupsOf, type Group } from './pageColumns';
import { isWhole, lineOf, placed } from './placedValues';
import type { RawRow, Region } from '../rawRow';
import { hasSums } from '../rowEquations';
import { failingEquations, isOneWrong } from '../sums';
import { amountOf } from '../amounts';

/**
 * Blank cells of tables whose columns are held apart by nothing but blanks, as `pdftotext -layout` writes them. Rows
 * that have all their values show where the columns stand on their page, or all its rows together; the values of other
 * rows are put below them.
 */
export function withAlignedBlanks(rows: readonly RawRow[], region: Region): readonly RawRow[] {
  if (rows.every(({ values, columns }) => values.length >= columns.length)) return rows;
  const strays = straysOf(rows, region);
  const groups = groupsOf(rows, region);
  // Where nothing stands in columns, a row with no value at all still has none in each of its cells.
  const isEven = haveEvenGaps([...groups.keys()].filter(isWhole));
  const read = (isUsed: (group: Group) => boolean, isSumRight: boolean) =>
    rows.map((row) => {
      const group = groups.get(row);
      if (!group || !isUsed(group) || row.values.length >= row.columns.length) return row;
      // Values that belong to no row may be those of the one that has none; those beside its label are its own.
      if (row.values.length === 0 ? strays.length > 0 : isEven || holdsOne(strays, row)) return row;
      // A number that was taken out leaves two blanks as well: only sums tell them from a cell.
      const spread = hasSums(region.shape) ? [row, ...group.models] : group.models;
      if (!spread.some((each) => isSpread(each, region))) return row;
      const values = group.columns && placed(row, group.columns, region, isSumRight);
      return values ? { ...row, values, placed: true } : row;
    });
  const found = read(() => true, true);
  const isSure = [...groups.values()].every(({ sure }) => sure);
  if ((isSure && found.every(isWhole)) || addUp(found, region)) return found;
  // One wrong number is not to cost all the others.
  const all = read(() => true, false);
  if (addUp(all, region)) return all;
  return isSure ? found : read(({ sure }) => sure, true);
}

/** Whether the numbers of a whole table add up in all rows and columns, or would if one were another. */
function addUp(rows: readonly RawRow[], { shape }: Region): boolean {
  const amounts = new Map<string, number[]>();
  for (const row of rows) {
    if (!isWhole(row)) return false;
    const all = row.columns.map((column, at) => amountOf({ reading: row.values[at]!.cell.reading, column }) ?? NaN);
    const { rows: groups, columns } = shape.blocks[0]!;
    if (shape.direction === 'down') amounts.set(row.id, all);
    else groups.forEach(({ id }, at) => amounts.set(id, all.slice(at * columns.length, (at + 1) * columns.length)));
  }
  const failing = failingEquations(amounts, shape);
  return failing.rows.length + failing.columns === 0 || isOneWrong(amounts, shape);
}

/** The numbers in the table that are in no row. */
function straysOf(rows: readonly RawRow[], { tokens, anchors, end }: Region): readonly Token[] {
  const own = new Set(rows.flatMap(({ values }) => values));
  const first = anchors.find(({ ref }) => ref.role === 'row')?.token ?? end;
  return tokens.slice(first, end).filter((token) => token.cell.reading.kind === 'number' && !own.has(token));
}

/** Whether one of some numbers stands on the lines of a row's label: a page wraps numbers to the width of their cells. */
function holdsOne(strays: readonly Token[], { label }: RawRow): boolean {
  return strays.some(({ line }) => line >= label.start.line && line <= label.end.line);
}

/** Whether more than one blank stands between cells of a row: single ones hold no columns. */
function isSpread(row: RawRow, { lines }: Region): boolean {
  return wideGap.test(lines[lineOf(row)]!.text);
}

const wideGap = /\S(?:[ \u00a0]{2}|\u3000)[ \u00a0\u3000]*\S/;

import type { ColumnForm, TableForm } from '../forms';
import { cellOf } from '../syntax/cells';
import { beginsPage } from '../syntax/pages';
import { tokenOf, type Token } from '../syntax/token';
import { columnsOfValues, extentsOf, isUnderHeadings, overlaps, stands, type Extent } from './extents';
import type { RawRow, Region } from './rawRow';
import { addsUp } from './rowEquations';

/**
 * Blank cells of tables whose columns are held apart by nothing but blanks, as `pdftotext -layout` writes them. Rows
 * that have all their values show where the columns stand on their page; the values of other rows are put below them.
 */
export function withAlignedBlanks(rows: readonly RawRow[], region: Region): readonly RawRow[] {
  if (rows.every(({ values, columns }) => values.length >= columns.length)) return rows;
  const pages = pagesOf(region);
  const strays = straysOf(rows, region);
  const full = rows.filter((row) => row.values.length === row.columns.length && isOnOneLine(row, region));
  return rows.map((row) => {
    if (row.values.length >= row.columns.length || !isOnOneLine(row, region)) return row;
    // Values that belong to no row may be those of the one that has none; those beside its label are its own.
    if (row.values.length === 0 ? strays.length > 0 : holdsOne(strays, row)) return row;
    const line = row.values[0]?.line ?? row.label.end.line;
    const models = full.filter(
      ({ values, columns }) => columns === row.columns && pages[values[0]!.line] === pages[line],
    );
    if (models.length === 0 || ![row, ...models].some((each) => isSpread(each, region))) return row;
    const extents = extentsOf(models, region.lines);
    // One row may have its values anywhere, unless those of another block stand below them, or they below headings.
    const isAlone = models.length === 1 && !full.some((other) => other !== models[0] && stands(other, extents));
    if (isAlone && !isUnderHeadings(models[0]!, region)) return row;
    const found = columnsOfValues(row, models, region.lines);
    const values = found && place(row, line, found, extents, region);
    return values ? { ...row, values, placed: true } : row;
  });
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

/** For each line the number of page breaks above it. */
function pagesOf({ lines }: Region): number[] {
  let page = 0;
  return lines.map((line) => (beginsPage(line) ? ++page : page));
}

/** Whether a row's values stand on one line of its own and nothing but blanks tells its cells apart. */
function isOnOneLine({ values, columns, label }: RawRow, { lines }: Region): boolean {
  const line = values[0]?.line ?? label.end.line;
  const { text, separated } = lines[line]!;
  if (columns.length < fewestColumns || /[\t|｜│┃║<,]/.test(text) || (values.length > 0 && !separated)) return false;
  return values.every((value) => value.line === line && value.startsRow === undefined);
}

/** Whether more than one blank stands between cells of a row: single ones hold no columns. */
function isSpread({ values, label }: RawRow, { lines }: Region): boolean {
  const line = values[0]?.line ?? label.end.line;
  return wideGap.test(lines[line]!.text);
}

const wideGap = /\S(?:[ \u00a0]{2}|\u3000)[ \u00a0\u3000]*\S/;
const fewestColumns = 3;

/** The values of a row in the columns found for them, with blank cells in the others. */
function place(
  row: RawRow,
  line: number,
  found: readonly number[],
  extents: readonly Extent[],
  { lines, shape }: Region,
): Token[] | undefined {
  const { text } = lines[line]!;
  const cells: Token[] = [];
  let end = text.length;
  for (const [column, { from }] of extents.entries()) {
    const value = row.values[found.indexOf(column)];
    if (value) cells.push(value);
    else if (from < text.length && row.values.length > 0) {
      if (!/^\s{3}$/.test(text.slice(from - 1, from + 2).padEnd(3))) return undefined;
      cells.push(tokenOf(cellOf('', from, from + 1), line, -1));
    } else {
      const lead = ' '.repeat(Math.max(narrowest, from - end));
      end += lead.length + 1;
      cells.push({ ...tokenOf(cellOf('', text.length, text.length), line, -1), lead });
    }
  }
  // A value that went elsewhere is no blank cell: where the form has a sum for the row it must hold. Zeros always do.
  const hasSum = shape.equations.some(({ per }) => per === 'row');
  const isClear = row.values.every(({ cell }, index) => overlaps(cell, extents[found[index]!]!));
  const isToSum =
    hasSum && row.values.some(({ cell: { reading } }) => reading.kind === 'number' && reading.value !== 0);
  return (isToSum ? holds(cells, row.columns, shape) : isClear) ? cells : undefined;
}

/** The least blanks between cells. */
const narrowest = 2;

function holds(cells: readonly Token[], columns: readonly ColumnForm[], shape: TableForm): boolean {
  return addsUp(
    cells.map(({ cell }) => cell),
    columns,
    shape,
  );
}

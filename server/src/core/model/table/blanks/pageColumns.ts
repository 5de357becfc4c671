import { beginsPage } from '../../../syntax/wholeText/pages';
import {
  columnsBelow,
  columnsOfParts,
  columnsOfWhole,
  headingsOver,
  isUnderHeadings,
  stands,
  type Columns,
} from './extents';
import { hasNumber, isWhole, lineOf, placed } from './placedValues';
import type { RawRow, Region } from '../rawRow';
import { hasSums } from '../rowEquations';

/** Rows of the same columns on one page. */
export interface Group {
  /** Those that have all their values, or else any. */
  readonly models: readonly RawRow[];
  /** Where their columns stand; nothing where that is not sure. */
  readonly columns: Columns | undefined;
  /** Whether the rows themselves show the columns, and not only sums. */
  readonly sure: boolean;
}

/**
 * The rows whose columns are found together: those on one line each, of the same page and with the same columns of the
 * form. Rows that share a line or take several are in no group.
 */
export function groupsOf(rows: readonly RawRow[], region: Region): ReadonlyMap<RawRow, Group> {
  const pages = pagesOf(region);
  const lines = rows.map(lineOf);
  // Where several rows share a line, as where a table has lost its line ends, none has columns.
  const isShared = (line: number) => lines.indexOf(line) !== lines.lastIndexOf(line);
  const own = rows.filter((row, index) => isOnOneLine(row, region) && !isShared(lines[index]!));
  const whole = own.filter(isWhole);
  const groups = new Map<RawRow, Group>();
  for (const row of own) {
    if (groups.has(row)) continue;
    const page = pages[lineOf(row)];
    const members = own.filter((other) => other.columns === row.columns && pages[lineOf(other)] === page);
    const group = groupOf(members, whole, region);
    for (const member of members) groups.set(member, group);
  }
  return groups;
}

function groupOf(members: readonly RawRow[], whole: readonly RawRow[], region: Region): Group {
  const full = members.filter((row) => whole.includes(row));
  if (full.length > 0) {
    const columns = columnsOfWhole(full, region.lines);
    // One row may have its values anywhere, unless those of another block stand below them, or they below headings.
    const isAlone = full.length === 1 && !whole.some((other) => other !== full[0] && stands(other, columns()!));
    const sure = !isAlone || isUnderHeadings(full[0]!, region);
    // Without sums one row that happens to stand below it, by characters but not on the page, proves nothing.
    const isShown = sure || (hasSums(region.shape) && isConfirmed(columns, members, region));
    return { models: full, columns: isShown ? columns : undefined, sure };
  }
  const models = members.filter(({ values }) => values.length > 0);
  const columns = models.length > 0 ? possibleColumns(models, region) : [];
  return {
    models,
    columns: columns.find((each) => each?.() && isConfirmed(each, members, region)),
    sure: region.shape.direction === 'across' || !hasSums(region.shape),
  };
}

/** Where the columns of rows may stand none of which has all its values. */
function possibleColumns(models: readonly RawRow[], region: Region): (Columns | undefined)[] {
  const width = models[0]!.columns.length;
  const values = models.map((row) => row.values);
  const headings = headingsOver(models[0]!, region);
  if (!hasSums(region.shape)) return [headings && columnsBelow(headings, models)];
  return [...(headings ? [[headings, ...values]] : []), values].map((rows) =>
    columnsOfParts(rows, width, region.lines),
  );
}

/** So many rows whose numbers add up in the columns of others show that they are the columns of the page. */
const fewestConfirming = 3;

function isConfirmed(columns: Columns, members: readonly RawRow[], region: Region): boolean {
  const partial = members.filter((row) => row.values.length > 0 && !isWhole(row));
  const fitting = partial.filter((row) => placed(row, columns, region));
  if (!hasSums(region.shape)) return fitting.length === partial.length;
  // Table four is one row below all its headings, of three groups that add up each.
  if (region.shape.direction === 'across') return fitting.length > 0;
  return fitting.filter((row) => row.values.length > 1 && hasNumber(row)).length >= fewestConfirming;
}

/** For each line the number of page breaks above it. */
function pagesOf({ lines }: Region): number[] {
  let page = 0;
  return lines.map((line) => (beginsPage(line) ? ++page : page));
}

/** Whether a row's values stand on one line of its own and nothing but blanks tells its cells apart. */
function isOnOneLine(row: RawRow, { lines }: Region): boolean {
  const { values, columns } = row;
  const line = lineOf(row);
  const { text, separated } = lines[line]!;
  if (columns.length < fewestColumns || /[\t|｜│┃║<,]/.test(text) || (values.length > 0 && !separated)) return false;
  return values.every((value) => value.line === line && value.startsRow === undefined);
}

const fewestColumns = 3;

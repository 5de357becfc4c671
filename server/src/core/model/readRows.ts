import type { TableForm } from '../forms';
import { tokenSpan, type Token } from '../syntax/token';
import { chooseRun, possibleRuns } from '../syntax/values';
import { cover, type Span } from '../text/span';
import { withAlignedBlanks } from './alignedBlanks';
import { withBlankLines } from './blankLines';
import { splitFused } from './fusedRows';
import { withoutMergedColumns } from './mergedColumns';
import type { RawRow, Region } from './rawRow';
import { rawRows } from './rawRows';
import { addsUp } from './rowEquations';
import type { Loose, Row } from './table';
import { TokenCell } from './tokenCell';

/** The rows of a table, their values fitted to the form's columns. */
export function readRows(table: Region): readonly Row[] {
  const region = withBlankLines(table);
  const raw = withAlignedBlanks(splitFused(withoutMergedColumns(rawRows(region)), region.shape), region);
  const padded = raw.some(({ values, columns }) => values.length > columns.length);
  const usual = padded ? usualPlace(raw) : unknownPlace;
  return raw.flatMap((row) =>
    region.shape.direction === 'across' ? acrossRows(row, region) : [fit(row, region.shape, usual)],
  );
}

/** The groups of table four, from the one row that they stand in side by side. */
function acrossRows(row: RawRow, { shape, tokens, anchors }: Region): Row[] {
  const { rows, columns } = shape.blocks[0]!;
  const runs = possibleRuns(row.values, row.columns.length);
  const run = chooseRun(runs, () => false, undefined);
  return rows.map((group, index) => {
    const heading = anchors.find(({ ref }) => ref.role === 'heading' && ref.id === group.path.at(-1)) ?? anchors[0]!;
    const label = tokenSpan(tokens[heading.token]!);
    const values = run?.slice(index * columns.length, (index + 1) * columns.length);
    // Values that do not fit belong to no group; they stay with the first.
    const settled = runs.length === 1 && !row.placed;
    return finish({ ...row, id: group.id, label, columns }, values, index === 0 ? row.values : [], settled);
  });
}

function fit(row: RawRow, shape: TableForm, usual: UsualPlace): Row {
  const { columns, values } = row;
  const holds = (run: readonly Token[]) =>
    addsUp(
      run.map(({ cell }) => cell),
      columns,
      shape,
    );
  const runs = possibleRuns(values, columns.length);
  const run = chooseRun(runs, holds, usual.column);
  const reached = run && !row.placed ? reachedPadding(run, values, usual) : [];
  if (reached.length > 0) {
    const own = values.filter((token) => token.column >= usual.column! && !reached.includes(token));
    return finish(row, undefined, own, false);
  }
  return finish(row, run, values, runs.length === 1 && !row.fused && !row.placed);
}

/** Where the values of a table's rows usually begin, and the last column that all their lines have. */
interface UsualPlace {
  readonly column: number | undefined;
  readonly last: number;
}

const unknownPlace: UsualPlace = { column: undefined, last: 0 };

/**
 * The padding that a run reaches for: in front of the column in which rows begin, or at the end of a line that is
 * shorter than the others. Separators cut off at either end of a line, or put together, take blank cells away.
 */
function reachedPadding(run: readonly Token[], values: readonly Token[], { column = 0, last }: UsualPlace): Token[] {
  const isBlank = ({ cell }: Token) => cell.reading.kind === 'blank';
  const front = run.filter((token) => token.column < column);
  const end = run.at(-1)!;
  const isShort = end === values.at(-1) && end.column < last && isBlank(end);
  return [...(front.every(isBlank) ? front : []), ...(isShort ? [end] : [])];
}

function finish(
  { id, label, parts, misspelt, columns, fused }: RawRow,
  run: readonly Token[] | undefined,
  all: readonly Token[],
  settled: boolean,
): Row {
  const cells = run?.map((token, index) => new TokenCell(id, columns[index]!, token)) ?? [];
  const values = run ?? all;
  const places = values.map(tokenSpan);
  const loose = run ? [] : all.map(looseValue);
  return { id, label, parts, misspelt, fused, settled, cells, loose, span: rowSpan(label, places[0], places.at(-1)) };
}

/** From the label to the last value. */
export function rowSpan(label: Span, first: Span | undefined, last: Span | undefined): Span {
  return first && last ? cover(label, { start: first.start, end: last.end }) : label;
}

function looseValue(token: Token): Loose {
  return { span: tokenSpan(token), raw: token.cell.text, reading: token.cell.reading };
}

/**
 * The column of the line in which the values of most rows begin. Rows that leave a choice have padding, so those that
 * have some and leave none decide, but for those that seem to begin with a blank cell: it may be padding where cells
 * are cut off at the end. Where there are none, the column that suits most rows.
 */
function usualPlace(rows: readonly RawRow[]): UsualPlace {
  const possible = rows.map(({ values, columns }) => ({ values, runs: possibleRuns(values, columns.length), columns }));
  const sure = possible.filter(
    ({ values, runs, columns }) =>
      values.length > columns.length && runs.length === 1 && runs[0]![0]!.cell.reading.kind !== 'blank',
  );
  const votes = new Map<number, number>();
  for (const { runs } of sure.length > 0 ? sure : possible) {
    for (const [first] of runs) votes.set(first!.column, (votes.get(first!.column) ?? 0) + 1);
  }
  return {
    column: [...votes].sort((a, b) => b[1] - a[1])[0]?.[0],
    last: sure.length > 0 ? Math.min(...sure.map(({ values }) => values.at(-1)!.column)) : 0,
  };
}

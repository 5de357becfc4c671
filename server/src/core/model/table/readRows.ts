import type { RowForm, TableForm } from '../../forms';
import { tokenSpan, type Token } from '../../syntax/cells/token';
import { chooseRun, isOpen, possibleRuns } from '../../syntax/tokens/values';
import { isBroken, isEvenlyBroken, isGrouped } from '../../text/number';
import { cover, type Span } from '../../text/span';
import { withAlignedBlanks } from './blanks/alignedBlanks';
import { withBlankLines } from './blanks/blankLines';
import { withBlankLinesInRows } from './blanks/blankLinesInRows';
import { splitFused } from './fused/fusedRows';
import { withoutPadding } from './rows/leftOut';
import { withLooseSign } from './rows/looseSign';
import { withoutMergedColumns } from './rows/mergedColumns';
import type { RawRow, Region } from './rawRow';
import { rawRows } from './rows/rawRows';
import { placesByLikes } from './rows/rowLikes';
import { isShifted, reachedPadding, unknownPlace, usualPlace, type UsualPlace } from './rows/rowPlace';
import { addsUp, hasSums } from './rowEquations';
import { sumUp } from './rows/rowValues';
import { Row, type Loose, type Table } from './table';
import { TokenCell } from './tokenCell';

/** The rows of a table, their values fitted to the form's columns. */
export function readRows(table: Region): readonly Row[] {
  const region = withBlankLinesInRows(withBlankLines(table));
  const own = withoutPadding(withoutMergedColumns(rawRows(region)), region);
  const raw = withAlignedBlanks(splitFused(own, region.shape), region);
  const padded = raw.some(({ values, columns }) => values.length > columns.length);
  const usual = padded ? usualPlace(raw) : unknownPlace;
  const placeOf = placesByLikes(raw, region, usual);
  return raw
    .map((row) => withoutPairs(withoutJoined(row, region), region))
    .flatMap((row) => (row.groups ? groupsIn(row, row.groups, region) : [fit(row, region, placeOf(row))]));
}

/**
 * Two rows that were taken for one have two numbers in each cell: none of them is read, unless they add up as one. Nor
 * is 12 3 in a single cell; 1 3 beside other numbers may be one that its writer has spaced out, where nothing adds up.
 */
function withoutPairs(row: RawRow, { shape }: Region): RawRow {
  const isPair = ({ cell }: Token) => cell.reading.kind === 'number' && isBroken(cell.text);
  const pairs = row.values.filter(isPair);
  if (pairs.every(({ cell }) => isGrouped(cell.text)) || holdsSums(row, shape)) return row;
  const isSpaced = pairs.every(({ cell }) => isEvenlyBroken(cell.text));
  const areAll = row.values.every((value) => isPair(value) || value.cell.text === '');
  if (!hasSums(shape) && isSpaced && (pairs.length === 1 || !areAll)) return row;
  return { ...row, values: row.values.map((value) => (isPair(value) ? unread(value) : value)) };
}

/**
 * Nor are two rows of a drawn table read whose border is gone: their numbers stand below each other in each cell, like
 * those that a narrow cell breaks. No number begins with 0, and what is broken adds up in one piece.
 */
function withoutJoined(row: RawRow, { shape }: Region): RawRow {
  const joined = row.values.filter(({ rest, cell }) => rest && cell.reading.kind === 'number');
  const areAll = joined.length > 1 && row.values.every((value) => value.cell.text === '' || joined.includes(value));
  const areTwo = joined.some(({ cell }) => /^[0０][\d０-９]/.test(cell.text)) || (areAll && !holdsSums(row, shape));
  return areTwo ? { ...row, values: row.values.map((value) => (joined.includes(value) ? unread(value) : value)) } : row;
}

function unread(token: Token): Token {
  return { ...token, cell: { ...token.cell, reading: { kind: 'unreadable' } } };
}

/** Whether a row has all its values, blank cells around them, and they add up; those of table four in each group. */
function holdsSums({ values, columns, groups }: RawRow, shape: TableForm): boolean {
  const width = groups ? shape.blocks[0]!.columns.length : columns.length;
  const partsOf = (run: readonly Token[]) =>
    run.flatMap((_, at) => (at % width === 0 ? [run.slice(at, at + width)] : []));
  const holds = (part: readonly Token[]) => sumUp(part, columns.slice(0, width), shape);
  return possibleRuns(values, columns.length).some((run) => partsOf(run).every(holds));
}

/** The groups of table four that stand side by side in a row. */
function groupsIn(row: RawRow, groups: readonly RowForm[], { shape, tokens, anchors }: Region): Row[] {
  const { columns } = shape.blocks[0]!;
  const runs = possibleRuns(row.values, row.columns.length);
  const run = chooseRun(runs, () => false, undefined);
  return groups.map((group, index) => {
    const heading = anchors.find(({ ref }) => ref.role === 'heading' && ref.id === group.path.at(-1)) ?? anchors[0]!;
    const label = tokenSpan(tokens[heading.token]!);
    const values = run?.slice(index * columns.length, (index + 1) * columns.length);
    // Values that do not fit belong to no group; they stay with the first.
    const settled = runs.length === 1 && !row.placed;
    return finish({ ...row, id: group.id, label, columns }, values, index === 0 ? row.values : [], settled);
  });
}

function fit(row: RawRow, { shape, lines }: Region, usual: UsualPlace): Row {
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
  if (run && losesNumber(row, run, lines, holds)) return finish(row, undefined, run.slice(0, -1), false);
  const isGuess = run && ((usual.isRagged && isOpen(run, runs, holds)) || isShifted(run, columns));
  if (reached.length > 0 || isGuess) {
    const own = values.filter((token) => token.column >= (usual.column ?? 0) && !reached.includes(token));
    return finish(row, undefined, own, false);
  }
  return finish(row, run && withLooseSign(run, columns), values, runs.length === 1 && !row.fused && !row.placed);
}

/** Whether a number may be run together with the label, so that the cells behind it are those of the columns before. */
function losesNumber(
  { label: { start, end } }: RawRow,
  run: readonly Token[],
  lines: Region['lines'],
  holds: (run: readonly Token[]) => boolean,
): boolean {
  if (start.line !== end.line || !/\d$/.test(lines[end.line]!.text.slice(start.character, end.character))) return false;
  return run.at(-1)!.cell.text === '' && !holds(run);
}

function finish(
  { id, label, parts, misspelt, columns, fused }: RawRow,
  run: readonly Token[] | undefined,
  all: readonly Token[],
  settled: boolean,
): Row {
  const cells = run?.map((token, index) => new TokenCell(id, columns[index]!, token)) ?? [];
  const values = run ?? all;
  const [first, last] = [values[0], values.at(-1)];
  const loose = run ? [] : all.map(looseValue);
  const span = rowSpan(label, first && tokenSpan(first), last && tokenSpan(last));
  return new Row(id, label, cells, loose, span, settled, fused, misspelt, parts);
}

/** From the label to the last value. */
export function rowSpan(label: Span, first: Span | undefined, last: Span | undefined): Span {
  return first && last ? cover(label, { start: first.start, end: last.end }) : label;
}

/** From the first label to the last value. */
export function tableSpan({ head, headings }: Pick<Table, 'head' | 'headings'>, rows: ReadonlyMap<string, Row>): Span {
  let span = head;
  for (const row of rows.values()) span = cover(span, row.span);
  for (const heading of headings) span = cover(span, heading.span);
  return span;
}

function looseValue(token: Token): Loose {
  return { span: tokenSpan(token), raw: token.cell.text, reading: token.cell.reading };
}

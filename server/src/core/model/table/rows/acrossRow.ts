import type { RowForm } from '../../../forms';
import { cellOf } from '../../../syntax/cells/cells';
import { tokenOf, tokenSpan, type Token } from '../../../syntax/cells/token';
import { isBare } from '../order/disorder';
import type { RawRow } from '../rawRow';
import { addsUp } from '../rowEquations';
import { joinedByGaps } from './joinedByGaps';
import { valuesBehind, type NumberedRegion } from './rowValues';

/**
 * The rows of table four: one of all its columns, which stands below all headings; or, where it is cut into tables of
 * their own, one below the headings of each, of the groups that they name.
 */
export function acrossRows(region: NumberedRegion): RawRow[] {
  const { shape, anchors, end } = region;
  const { rows } = shape.blocks[0]!;
  const parts = isBare(region) ? [] : partsOf(region);
  const own = parts.map(({ groups, from, to, stop }) => rowBelow(region, groups, from, to, stop));
  const inOrder = parts.flatMap(({ groups }) => groups);
  const isCut = parts.length > 1 && inOrder.length === rows.length && rows.every((row, at) => row === inOrder[at]);
  const isFit = ({ values, columns }: RawRow) => values.length === columns.length;
  const isOver = ({ values, columns }: RawRow) => values.filter(({ cell }) => cell.text !== '').length > columns.length;
  if (isCut && own.some(isFit) && !own.some(isOver)) return own;
  return [rowBelow(region, rows, 0, anchors.length - 1, end)];
}

/** Headings of table four with values right behind the last of them. */
interface Part {
  readonly groups: readonly RowForm[];
  /** The first and the last of its anchors. */
  readonly from: number;
  readonly to: number;
  /** The token behind its values. */
  readonly stop: number;
}

function partsOf({ shape, tokens, anchors, end }: NumberedRegion): Part[] {
  const { rows } = shape.blocks[0]!;
  const parts: Part[] = [];
  let from = 0;
  anchors.forEach(({ token }, to) => {
    const stop = anchors[to + 1]?.token ?? end;
    const numbers = tokens.slice(token + 1, stop).filter(({ cell }) => cell.reading.kind === 'number');
    // A single one may count the next row.
    if (numbers.length < 2) return;
    const named = anchors.slice(from, to + 1).filter(({ ref }) => ref.role === 'heading');
    const groups = rows.filter(({ path }) => named.some(({ ref }) => ref.id === path.at(-1)));
    parts.push({ groups, from, to, stop });
    from = to + 1;
  });
  return parts;
}

/** The row below some headings, of the columns of so many groups. */
function rowBelow(region: NumberedRegion, groups: readonly RowForm[], from: number, to: number, stop: number): RawRow {
  const { shape, tokens, anchors } = region;
  let last = lastHeading(tokens, anchors[to]!.token, stop);
  // Blank cells behind the last heading on its own line only pad it; parts of headings are no values.
  for (
    let next = tokens[last + 1];
    next && (isPadding(next, tokens[last]!) || isFragment(next));
    next = tokens[last + 1]
  ) {
    last++;
  }
  const columns = groups.flatMap(() => shape.blocks[0]!.columns);
  const all = valuesBehind(region, last, stop, columns.length, true);
  const behind = joinedByGaps(tokens[last]!, all, region, columns);
  const below = behind.length === columns.length - 1 ? withBlankInFront(behind, tokens[last]!, region) : behind;
  const values = withoutIndex(behindPageNumber(below, stop, columns.length, region) ?? below, columns.length, region);
  return {
    id: groups[0]?.id ?? '',
    label: tokenSpan(tokens[anchors[from]!.token]!),
    column: tokens[anchors[from]!.token]!.column,
    misspelt: 0,
    columns,
    groups,
    values: endsInPadding(values, groups.length, region) ? values.slice(0, -1) : values,
    fused: false,
  };
}

/**
 * Whether the last of as many values as there are columns is a blank at the end of its line, and they do not add up: a
 * blank cell that left no trace has then moved those behind it, and what ends the line only looks like a cell.
 */
function endsInPadding(values: readonly Token[], groups: number, { shape, lines }: NumberedRegion): boolean {
  const last = values.at(-1);
  const { columns } = shape.blocks[0]!;
  if (!last || last.cell.text !== '' || values.length !== groups * columns.length) return false;
  const isOnlyBlank = values.every((value) => value === last || value.cell.text !== '');
  const { cells, text } = lines[last.line]!;
  const isAtEnd = last.column === cells.length - 1 && /[\t,，]\s{0,20}$/.test(text);
  if (!isOnlyBlank || last.startsRow !== undefined || !isAtEnd) return false;
  const group = (at: number) => values.slice(at * columns.length, (at + 1) * columns.length).map(({ cell }) => cell);
  return !Array.from({ length: groups }, (_, at) => group(at)).every((own) => addsUp(own, columns, shape));
}

/** The values with a blank cell in front of the pipe that begins their line, where pipes stand only between cells. */
function withBlankInFront(values: readonly Token[], heading: Token, { lines }: NumberedRegion): readonly Token[] {
  const { line, startsRow } = values[0]!;
  const isBetween = (text: string, begins: boolean) => text.startsWith('|') === begins && !text.endsWith('|');
  const above = lines[heading.line]!.text.trim();
  const isFirst = startsRow === undefined && isBetween(lines[line]!.text.trim(), true);
  return isFirst && above.includes('|') && isBetween(above, false)
    ? [tokenOf(cellOf('', 0, 0), line, -1), ...values]
    : values;
}

/** The values of the next row, if the first one holds nothing but the number of the page that ends above them. */
function behindPageNumber(
  values: readonly Token[],
  stop: number,
  columns: number,
  region: NumberedRegion,
): readonly Token[] | undefined {
  const isFilled = ({ cell }: Token) => cell.text !== '';
  if (values.length < columns || values.filter(isFilled).length !== 1) return undefined;
  const next = valuesBehind(region, region.tokens.indexOf(values.at(-1)!), stop, columns, true);
  return next.filter(isFilled).length === columns ? next : undefined;
}

/** The values without the number of their row, where the rows above begin with the numbers in front of it. */
function withoutIndex(values: readonly Token[], columns: number, { lines }: NumberedRegion): readonly Token[] {
  const [first] = values;
  const cells = first && lines[first.line]!.cells;
  const above = first && lines[first.line - 1]?.cells[0]?.reading;
  const isIndex =
    values.length > columns &&
    cells![0]?.from === first!.cell.from &&
    first!.cell.reading.kind === 'number' &&
    above?.kind === 'number' &&
    above.value === first!.cell.reading.value - 1;
  return isIndex ? values.slice(1) : values;
}

/** Most lines that the headings of a column are broken over. */
const mostLinesOfHeadings = 4;

/** The last heading, or the last part of one that is broken over lines and stands in front of all values. */
function lastHeading(tokens: readonly Token[], last: number, end: number): number {
  let found = last;
  for (let next = last + 1; next < end; next++) {
    const token = tokens[next]!;
    const isValue = token.cell.valueLike && token.cell.text !== '';
    if (isValue || token.line > tokens[found]!.endLine + mostLinesOfHeadings) break;
    if (isFragment(token)) found = next;
  }
  return found;
}

function isPadding({ cell, line, startsRow }: Token, before: Token): boolean {
  return cell.text === '' && line === before.endLine && startsRow !== true;
}

/** Part of a heading that is broken over lines beside others: 维持 纠正 结果. */
function isFragment({ cell: { text, key, valueLike } }: Token): boolean {
  return !valueLike && key !== '' && text.split(/\s+/).every((word) => word.length <= 4);
}

import type { TableForm } from '../../../forms';
import type { LabelRef } from '../../../forms/labels';
import type { Anchor } from '../../../syntax/tokens/anchors';
import { readCell } from '../../../syntax/cells/cells';
import { tokenOf, type Token } from '../../../syntax/cells/token';
import { columnsOf, type Region } from '../rawRow';

/**
 * Where a converter writes each cell on a line of its own and nothing for a blank one, an empty line is a blank cell:
 * a value that is not there, or the place of a label merged with the one above. The form tells how many of either stand
 * between two labels; only where it is exactly as many lines, in every row, are they read so.
 */
export function withBlankLines(region: Region): Region {
  const { tokens, anchors, lines } = region;
  const own = tokens.slice(anchors[0]!.token, region.end);
  if (
    own.some(({ line, column, cell, startsRow }) => {
      return column > 0 || cell.text === '' || startsRow !== undefined || lines[line]!.separated;
    })
  )
    return region;
  const isAcross = region.shape.direction === 'across';
  const rows = isAcross ? acrossRow(region) : (downRows(region, true) ?? downRows(region, false));
  if (!rows) return region;
  return insertBlanks(region, rows);
}

/** The lines that hold a row's cells, and how far from one cell to the next. */
interface CellLines {
  readonly from: number;
  readonly to: number;
  readonly step?: number;
}

/**
 * The lines of each row's values; nothing where some row has not as many lines as the form has cells. Labels that are
 * merged leave lines of their own, or none: an empty line in front of a label is then more likely none of its row's, but
 * where the row holds nothing else.
 */
function downRows({ shape, lines, tokens, anchors, end }: Region, leavesMerged: boolean): CellLines[] | undefined {
  const rows: CellLines[] = [];
  for (const [index, { token, ref }] of anchors.entries()) {
    if (ref.role !== 'row') continue;
    const from = tokens[token]!.endLine + 1;
    const to = from + columnsOf(shape, ref.id).length;
    const next = anchors[index + 1];
    const last = tokens[next ? next.token - 1 : lastValue(tokens, token, end)]!.endLine;
    const merged = next && tokens[next.token]!.line - to;
    const expected = leavesMerged && next ? continued(ref, next.ref, shape) : 0;
    const isClosed = leavesMerged || last === to - 1 || (next !== undefined && last < from);
    if (last >= to || !isClosed || to > lines.length || (next && merged !== expected)) return undefined;
    rows.push({ from, to });
  }
  return rows;
}

/** The last of the values that directly follow a label, or the label itself. */
function lastValue(tokens: readonly Token[], label: number, end: number): number {
  let last = label;
  while (last + 1 < end && tokens[last + 1]!.cell.valueLike) last++;
  return last;
}

/** How many labels in front of a label are merged with those of the row above it. */
function continued(before: LabelRef, next: LabelRef, shape: TableForm): number {
  const all = shape.blocks.flatMap(({ rows }) => rows);
  const path = all.find(({ id }) => id === before.id)?.path ?? [];
  const other = all.find(({ id, path: own }) => (next.role === 'row' ? id === next.id : own.includes(next.id)))?.path;
  if (!other || (next.role !== 'row' && next.role !== 'group')) return 0;
  const depth = next.role === 'row' ? other.length - 1 : other.indexOf(next.id);
  let same = 0;
  while (same < depth && path[same] === other[same]) same++;
  return same;
}

/** Table four: the lines below the last heading, if the headings above leave as many lines empty as are merged. */
function acrossRow({ shape, tokens, anchors, end }: Region): CellLines[] | undefined {
  const { rows, columns } = shape.blocks[0]!;
  const gaps = anchors.slice(1).map(({ token }, index) => tokens[token]!.line - lineBehind(anchors[index]!, tokens));
  if (!gaps.includes(columns.length)) return undefined;
  const from = lineBehind(anchors.at(-1)!, tokens);
  const to = from + rows.length * columns.length;
  return tokens[end - 1]!.endLine < to ? [{ from, to }] : undefined;
}

function lineBehind({ token }: Anchor, tokens: readonly Token[]): number {
  return tokens[token]!.endLine + 1;
}

/** A region with a blank cell on each line of some rows that holds nothing; at no column where only sums tell of it. */
export function insertBlanks(region: Region, rows: readonly CellLines[], column = 0): Region {
  const { tokens, lines } = region;
  const filled = new Set(tokens.map(({ line }) => line));
  const blanks = rows.flatMap(({ from, to, step = 1 }) => {
    const own = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
    return own
      .filter((line) => !filled.has(line) && line < lines.length)
      .map((line) => tokenOf(readCell(lines[line]!.text, 0, lines[line]!.text.length), line, column));
  });
  if (blanks.length === 0) return region;
  const all = [...tokens, ...blanks].sort((a, b) => a.line - b.line);
  const places = new Map(all.map((token, index) => [token, index]));
  const anchors = region.anchors.map((anchor) => ({ ...anchor, token: places.get(tokens[anchor.token]!)! }));
  const last = places.get(tokens[region.end - 1]!)!;
  const end = 1 + blanks.reduce((highest, token) => Math.max(highest, places.get(token)!), last);
  return { ...region, tokens: all, anchors, end };
}

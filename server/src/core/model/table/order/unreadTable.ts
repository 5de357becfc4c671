import { rowIdsOf } from '../../../forms';
import { foldKey, lostCharacter } from '../../../text/chars';
import { isOverlaid } from '../../../syntax/blocks/overlaidTable';
import { endOfWrittenOver } from '../../../syntax/blocks/writtenOver';
import { columnsOf, type Region } from '../rawRow';
import type { Row, Table } from '../table';

// Why a table cannot be read, or most of it.

/**
 * Whether characters of a table are lost: its labels and values cannot be told from what is left of others, unless the
 * drawing tells of what.
 */
export function isDamaged({ lines, tokens, anchors }: Region): boolean {
  const [from, to] = [tokens[anchors[0]!.token]!.line, tokens[anchors.at(-1)!.token]!.endLine];
  for (let line = from; line <= to;) {
    const end = lines[line]!.text.includes(lostCharacter) ? endOfWrittenOver(lines, line) : line + 1;
    if (end === undefined) return !isOverlaid(lines, from);
    line = end;
  }
  return false;
}

/** Whether nothing is left of the headings of table four but those of its groups, with numbers below them. */
export function isReviewInPieces({ shape, lines, tokens, anchors, end }: Region): boolean {
  if (shape.direction !== 'across') return false;
  const own = tokens.slice(anchors[0]!.token, end);
  const text = foldKey(
    lines
      .slice(own[0]!.line, own.at(-1)!.endLine + 1)
      .map((line) => line.text)
      .join(''),
  );
  const groups = shape.blocks[0]!.rows.map(({ path }) => foldKey(path.at(-1)!));
  return own.some(({ cell }) => cell.reading.kind === 'number') && groups.every((group) => text.includes(group));
}

/** Tables of fewer rows are told row by row. */
const fewestRows = 5;

/** What is wrong with a table most rows of which cannot be read. */
export function mostlyUnread(rows: readonly Row[], region: Region): Table['scrambled'] {
  const { shape, tokens, anchors, end } = region;
  if (shape.direction === 'across') return hasFurtherRow(region) ? 'rows' : undefined;
  const expected = rowIdsOf(shape).length;
  const read = rows.filter(({ cells, fused }) => cells.length > 0 || fused);
  const isRead = Math.min(expected, rows.length) < fewestRows;
  if (isRead || read.length * 2 >= expected) return undefined;
  if (!tokens.slice(anchors[0]!.token, end).some(({ cell }) => cell.reading.kind === 'number')) return 'empty';
  const unread = rows.filter((row) => !read.includes(row));
  const isMost = (of: (own: number, columns: number) => boolean) =>
    unread.filter(({ id, loose }) => of(loose.length, columnsOf(shape, id).length)).length * 2 > unread.length;
  if (isMost((own, columns) => own > columns)) return 'more';
  return isMost((own, columns) => own > 0 && own < columns) ? 'fewer' : 'order';
}

/** Whether table four has another row of values: that of the county itself, and that of all it sums up. */
function hasFurtherRow({ shape, tokens, anchors, end }: Region): boolean {
  const { rows, columns } = shape.blocks[0]!;
  const values = tokens.slice(anchors.at(-1)!.token, end).filter(({ cell }) => cell.reading.kind === 'number');
  return values.length >= 2 * rows.length * columns.length;
}

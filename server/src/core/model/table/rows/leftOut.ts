import type { Line } from '../../../syntax/line';
import { startOfPadding } from '../../../syntax/cells/separators';
import type { RawRow, Region } from '../rawRow';

/**
 * Rows of a crawl that leaves out blank cells and fills up each row with pipes behind its last cell, without the cell
 * that a single such pipe seems to close. Where some row shows that its values were left out, the last blank cell of
 * another may be none either.
 */
export function withoutPadding(rows: readonly RawRow[], { lines, tokens, anchors, end }: Region): readonly RawRow[] {
  const from = tokens[anchors[0]!.token]!.line;
  const to = tokens[end]?.line ?? lines.length;
  if (!lines.slice(from, to).some(isFilledUp)) return rows;
  const endsFilledUp = ({ values, label }: RawRow) => {
    const line = values.at(-1)?.line ?? label.end.line;
    return lines.slice(line, line + 2).some(isFilledUp);
  };
  const isLeftOut = rows.some((row) => row.values.length < row.columns.length && endsFilledUp(row));
  return rows.map((row) => {
    const width = row.columns.length - (isLeftOut ? 1 : 0);
    const isBlankBehind = row.values.slice(width).every(({ cell }) => cell.text === '');
    return row.values.length > width && isBlankBehind ? { ...row, values: row.values.slice(0, width) } : row;
  });
}

/** Whether a line ends in pipes that fill up a row, or is nothing else. */
function isFilledUp({ text }: Line): boolean {
  if (!text.trimEnd().endsWith('||')) return false;
  return startOfPadding(text, text.trimEnd().length) !== undefined || /^\|{2,200}\s{0,8}$/.test(text);
}

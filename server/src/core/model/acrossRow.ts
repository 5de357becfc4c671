import { tokenSpan, type Token } from '../syntax/token';
import type { RawRow } from './rawRow';
import { valuesBehind, type NumberedRegion } from './rowValues';

/** The one row of table four, of all its columns, which stands below all headings. */
export function acrossRow(region: NumberedRegion): RawRow {
  const { shape, tokens, anchors, end } = region;
  const { rows, columns } = shape.blocks[0]!;
  let last = lastHeading(tokens, anchors.at(-1)!.token, end);
  // Blank cells behind the last heading on its own line only pad it; parts of headings are no values.
  for (
    let next = tokens[last + 1];
    next && (isPadding(next, tokens[last]!) || isFragment(next));
    next = tokens[last + 1]
  ) {
    last++;
  }
  const all = rows.flatMap(() => columns);
  const values = valuesBehind(region, last, end, all.length, true);
  return {
    id: rows[0]!.id,
    label: tokenSpan(tokens[anchors[0]!.token]!),
    misspelt: 0,
    columns: all,
    values,
    fused: false,
  };
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

import { rowIdsOf } from '../../../forms';
import { numberRows } from '../../../syntax/tokens/physicalRows';
import { tokenSpan } from '../../../syntax/cells/token';
import { acrossRows } from './acrossRow';
import { withBrokenEnd } from './brokenEnds';
import { brokenOnLines } from './brokenOnLines';
import { columnsOf, type RawRow, type Region } from '../rawRow';
import { withWrappedDecimals, withWrappedDigits } from './wrappedValues';
import { withoutRepetitions } from './copiesInRow';
import { joinedByGaps } from './joinedByGaps';
import { sumUp, valuesBehind } from './rowValues';
import { valuesAbove, valuesBeside } from './valuesAround';

/**
 * Cuts a table's token stream into rows: row labels are the anchors, values stand between them. Table four has no row
 * labels: its values stand below its headings.
 */
export function rawRows(region: Region): RawRow[] {
  const { shape, lines, tokens, anchors, end } = region;
  const start = anchors[0]!.token;
  const rowNumbers = numberRows(lines, tokens, start, end);
  const numbered = { rowOf: (token: number) => rowNumbers[token - start]!, ...region };
  if (shape.direction === 'across') return acrossRows(numbered);
  const order = rowIdsOf(shape);
  let before: { readonly id: string; readonly end: number } | undefined;
  return anchors.flatMap(({ token, ref }, index) => {
    if (ref.role !== 'row') return [];
    const columns = columnsOf(shape, ref.id);
    const stop = anchors[index + 1]?.token ?? end;
    const all = valuesBehind(numbered, token, stop, columns.length, index === anchors.length - 1);
    const beside = all.length < columns.length ? valuesBeside(tokens, token, stop) : all;
    const isWhole = beside.length === columns.length && beside !== all && sumUp(beside, columns, shape);
    const onLines = brokenOnLines(region, token, stop, columns);
    let values = onLines ?? (isWhole ? beside : withoutRepetitions(all, region, index, ref.id));
    const { misspelt, parts, column } = tokens[token]!;
    if (values.length === 0 && before && order.indexOf(ref.id) === order.indexOf(before.id) + 1) {
      const above = valuesAbove(tokens, before.end, token);
      if (above.length === columns.length && sumUp(above, columns, shape)) values = above;
    }
    values = joinedByGaps(tokens[token]!, values, region, columns);
    values = withWrappedDecimals(tokens[token]!, values, region);
    values = withWrappedDigits(tokens[token]!, values, region, stop, columns);
    values = withBrokenEnd(tokens[token]!, values, region, stop, columns);
    const last = values.at(-1);
    before = last && { id: ref.id, end: Math.max(token, tokens.indexOf(last)) + 1 };
    const label = tokenSpan(tokens[token]!);
    return [{ id: ref.id, label, column, parts, misspelt, columns, values, fused: false }];
  });
}

import type { ColumnForm } from '../forms';
import { readCell } from '../syntax/cells';
import { tokenOf, type Token } from '../syntax/token';
import { isBroken } from '../text/number';
import type { Region } from './rawRow';
import { sumUp } from './rowValues';

/**
 * The values behind a label where each has a line of its own and blanks stand inside some numbers, 1 0 for 10: alone on
 * its line such a one looks like two. Only where then as many lines as the form has columns hold one value each,
 * which add up.
 */
export function brokenOnLines(
  { tokens, lines, shape }: Region,
  label: number,
  stop: number,
  columns: readonly ColumnForm[],
): readonly Token[] | undefined {
  const own: Token[][] = [];
  let until = label + 1;
  for (; until < stop && own.length <= columns.length; until++) {
    const token = tokens[until]!;
    if (token.cell.reading.kind !== 'number' || token.startsRow !== undefined || lines[token.line]!.role) break;
    const before = own.at(-1);
    if (before?.[0]!.line === token.line) before.push(token);
    else own.push([token]);
  }
  // A single line shows no layout.
  const isAlone = own.length > 1 && own.length === columns.length && own[0]![0]!.line > tokens[label]!.endLine;
  if (!isAlone || until - label - 1 === columns.length) return undefined;
  const values = own.map(([first, ...rest]): Token | undefined => {
    const { line, cell, column } = first!;
    const text = lines[line]!.text.slice(cell.from, rest.at(-1)?.cell.to);
    const whole = readCell(lines[line]!.text, cell.from, cell.from + text.length);
    const isOne = whole.reading.kind === 'number' && isBroken(text) && !/\s{2}|\t/.test(text);
    return rest.length === 0 ? first : isOne ? tokenOf(whole, line, column) : undefined;
  });
  return values.every((value) => value !== undefined) && sumUp(values, columns, shape) ? values : undefined;
}

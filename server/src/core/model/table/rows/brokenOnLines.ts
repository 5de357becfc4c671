import type { ColumnForm } from '../../../forms';
import { readCell } from '../../../syntax/cells/cells';
import { tokenOf, type Token } from '../../../syntax/cells/token';
import { isBroken, isEvenlyBroken, readLooseSign } from '../../../text/number';
import type { Region } from '../rawRow';
import { hasSums } from '../rowEquations';
import { sumUp } from './rowValues';

/**
 * The values behind a label where each has a line of its own and blanks stand inside some numbers, 1 0 for 10, or behind
 * the sign of a change: alone on its line such a one looks like two. Only where then as many lines as the form has
 * columns hold one value each, which add up; where nothing adds up, in a table that is written so. Numbers that would
 * be left over there are all given, as none of them is then sure.
 */
export function brokenOnLines(
  region: Region,
  label: number,
  stop: number,
  columns: readonly ColumnForm[],
): readonly Token[] | undefined {
  const { tokens, lines, shape } = region;
  const own: Token[][] = [];
  let until = label + 1;
  for (; until < stop && own.length <= columns.length; until++) {
    const token = tokens[until]!;
    if (!isPart(token) || token.startsRow !== undefined || lines[token.line]!.role) break;
    const before = own.at(-1);
    if (before?.[0]!.line === token.line) before.push(token);
    else own.push([token]);
  }
  const count = until - label - 1;
  const isBelow = own.length > 0 && own[0]![0]!.line > tokens[label]!.endLine;
  if (!isBelow || own.length === count) return undefined;
  const values = own.map((parts, index) => wholeOf(parts, lines, columns[index]?.kind));
  const isWhole = own.length === columns.length && values.every((value) => value !== undefined);
  // A single line shows no layout.
  if (hasSums(shape)) return isWhole && own.length > 1 && sumUp(values, columns, shape) ? values : undefined;
  if (!areAlone(region)) return undefined;
  if (isWhole && values.every(({ cell }) => !isBroken(cell.text) || isEvenlyBroken(cell.text))) return values;
  return own.length > 1 && count > columns.length ? tokens.slice(label + 1, until) : undefined;
}

function isPart({ cell: { reading } }: Token): boolean {
  return reading.kind === 'number' || reading.kind === 'placeholder';
}

/** The one value that the parts on a line make; nothing where they are several. */
function wholeOf(
  [first, ...rest]: readonly Token[],
  lines: Region['lines'],
  kind?: ColumnForm['kind'],
): Token | undefined {
  if (rest.length === 0) return first;
  const { line, cell, column } = first!;
  const whole = readCell(lines[line]!.text, cell.from, rest.at(-1)!.cell.to);
  const isNumber = whole.reading.kind === 'number' && isBroken(whole.text);
  const isSigned = kind === 'change' && readLooseSign(whole.text) !== undefined;
  return (isNumber || isSigned) && !/\s{2}|\t/.test(whole.text) ? tokenOf(whole, line, column) : undefined;
}

/** Whether most lines with values hold one. */
function areAlone({ tokens, lines, anchors, end }: Region): boolean {
  const values = tokens.slice(anchors[0]!.token, end).filter(isPart);
  const used = [...new Set(values.map(({ line }) => line))];
  return used.filter((line) => lines[line]!.cells.length === 1).length * 2 > used.length;
}

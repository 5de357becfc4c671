import type { ColumnForm } from '../../../forms';
import { cellOf, readCell } from '../../../syntax/cells/cells';
import { tokenOf, tokenSpan, type Token } from '../../../syntax/cells/token';
import { span } from '../../../text/span';
import type { Region } from '../rawRow';
import { sumUp } from './rowValues';

/** The text of a PDF wraps no number that is shorter. */
const shortestWrapped = 5;
const wrapped = /^\s{0,60}[\d０-９]{1,3}(?:\s{1,60}[\d０-９]{1,3}){0,2}\s{0,60}(?:["|｜│┃]\s{0,60}){0,9}$/;
const whole = /^(?:[1-9１-９][\d０-９]{0,11}|[0０][\d０-９]{1,11})$/;

/**
 * The values of a row whose last digits the page has no room for, and so puts on the line below: …… 10622⏎6. Which
 * number they go on with is told by the sum of the row. Where it does not tell, all that stands there is given, as no
 * value is then sure.
 */
export function withWrappedDigits(
  label: Token,
  all: readonly Token[],
  region: Region,
  stop: number,
  columns: readonly ColumnForm[],
): readonly Token[] {
  // Blank cells in front only pad the row.
  const padding = all.slice(
    0,
    all.findIndex(({ cell }) => cell.text !== ''),
  );
  const values = all.slice(padding.length);
  const tail = wrappedBehind(label, values, region, stop);
  if (tail.length === 0 || values.length !== columns.length || sumUp(values, columns, region.shape)) return all;
  // The number of a page is no rest of a short number.
  const mayCount = ({ line }: Token) => region.lines[line]!.role !== undefined;
  const fitting = waysToJoin(values, tail, mayCount).filter((way) => sumUp(way, columns, region.shape));
  if (fitting.length === 1) return [...padding, ...fitting[0]!];
  const isLong = values.some(({ cell }) => cell.text.length >= shortestWrapped);
  return isLong && tail.every(({ line }) => region.lines[line]!.role === undefined) ? [...all, ...tail] : all;
}

const decimal = /^\d{1,12}\.\d{1,6}$/;
const restOfDecimal = /^\d{1,6}(?:万元|万|元)?$/;

/** Amounts whose last decimals stand in the same cell on the line below, beside the rest of the label. */
export function withWrappedDecimals(label: Token, values: readonly Token[], { lines }: Region): readonly Token[] {
  return values.map((value) => {
    const [own, below] = [lines[value.line]!.cells, lines[value.line + 1]?.cells ?? []];
    const isWrapped = label.endLine > value.line && value.startsRow === undefined && decimal.test(value.cell.text);
    // Where blanks part cells, those above blank ones leave no trace: both are the last.
    const place = own.length === below.length ? value.column : value.column === own.length - 1 ? below.length - 1 : -1;
    const rest = isWrapped ? below[place] : undefined;
    if (!rest || !restOfDecimal.test(rest.text)) return value;
    const { text, from, to } = value.cell;
    return { ...value, cell: cellOf(text + rest.text, from, to), rest: [span(value.line + 1, rest.from, rest.to)] };
  });
}

/** A few digits below the values of a row: on the next line, or each on a line of its own as the values are. */
function wrappedBehind(
  label: Token,
  values: readonly Token[],
  { tokens, lines }: Region,
  stop: number,
): readonly Token[] {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last) return [];
  const from = tokens.indexOf(last) + 1;
  const next = from < stop ? tokens[from]! : undefined;
  // Where the layout tells rows apart, a row that begins with a number is none.
  if (last.startsRow !== undefined && !next?.startsRow) return [];
  if (first.line !== last.line) {
    const tail = tokens.slice(from, stop);
    const isAlone = ({ line, cell }: Token) => lines[line]!.cells.length === 1 && wrapped.test(cell.text);
    return tail.length <= mostWrapped && tail.every(isAlone) ? tail : [];
  }
  if (next?.line !== last.line + 1) return [];
  // The rest of the label may stand in front: 请数量 1.
  const begin = label.endLine === next.line ? label.end : 0;
  const text = lines[next.line]!.text.slice(begin);
  if (!wrapped.test(text)) return [];
  return Array.from(text.matchAll(/[\d０-９]+/g), ({ 0: digits, index }, column) => {
    const at = begin + index;
    return tokenOf(readCell(lines[next.line]!.text, at, at + digits.length), next.line, column);
  });
}

/** More numbers of a row are not as long. */
const mostWrapped = 3;

/** All ways to put digits behind some of the values, in their order. */
function waysToJoin(
  values: readonly Token[],
  tail: readonly Token[],
  mayCount: (digits: Token) => boolean,
): (readonly Token[])[] {
  const [digits, ...others] = tail;
  if (!digits) return [values];
  return values.flatMap((value, at) => {
    const text = value.cell.text + digits.cell.text;
    if (!whole.test(value.cell.text) || (text.length < shortestWrapped && mayCount(digits))) return [];
    const joined: Token = {
      ...value,
      cell: cellOf(text, value.cell.from, value.cell.to),
      rest: [tokenSpan(digits)],
    };
    return waysToJoin(values.slice(at + 1), others, mayCount).map((rest) => [...values.slice(0, at), joined, ...rest]);
  });
}

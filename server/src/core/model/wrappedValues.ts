import type { ColumnForm } from '../forms';
import { cellOf, readCell } from '../syntax/cells';
import { tokenOf, tokenSpan, type Token } from '../syntax/token';
import type { Region } from './rawRow';
import { sumUp } from './rowValues';

/** The text of a PDF wraps no number that is shorter. */
const shortestWrapped = 5;
/** More numbers of a row are not as long. */
const wrapped = /^\s{0,60}\d{1,3}(?:\s{1,60}\d{1,3}){0,2}\s*$/;
const whole = /^\d{2,12}$/;

/**
 * The values of a row whose last digits the page has no room for, and so puts on the line below: …… 10622⏎6. Which
 * number they go on with is told by the sum of the row. Where it does not tell, all that stands there is given, as no
 * value is then sure.
 */
export function withWrappedDigits(
  values: readonly Token[],
  region: Region,
  stop: number,
  columns: readonly ColumnForm[],
): readonly Token[] {
  const tail = wrappedBehind(values, region, stop);
  if (tail.length === 0 || values.length !== columns.length || sumUp(values, columns, region.shape)) return values;
  const fitting = waysToJoin(values, tail).filter((way) => sumUp(way, columns, region.shape));
  if (fitting.length === 1) return fitting[0]!;
  const isLong = values.some(({ cell }) => cell.text.length >= shortestWrapped);
  return isLong && tail.every(({ line }) => region.lines[line]!.role === undefined) ? [...values, ...tail] : values;
}

/** Whether digits stand somewhere in a table that may be the rest of numbers above them. */
export function mayHoldWrapped({ tokens, lines, anchors, end }: Region): boolean {
  for (let at = anchors[0]!.token + 1; at < end; at++) {
    const [before, own] = [tokens[at - 1]!, tokens[at]!];
    if (own.line !== before.line + 1 || before.startsRow !== undefined || !wrapped.test(lines[own.line]!.text)) continue;
    if (lines[before.line]!.cells.filter(({ reading }) => reading.kind === 'number').length > 1) return true;
  }
  return false;
}

/** A few digits on the line below the values of a row, and nothing else. */
function wrappedBehind(values: readonly Token[], { tokens, lines }: Region, stop: number): readonly Token[] {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last || first.line !== last.line || last.startsRow !== undefined) return [];
  const next = tokens[tokens.indexOf(last) + 1];
  const { text } = lines[last.line + 1] ?? last.cell;
  if (next?.line !== last.line + 1 || tokens.indexOf(next) >= stop || !wrapped.test(text)) return [];
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }, column) =>
    tokenOf(readCell(text, index, index + digits.length), last.line + 1, column),
  );
}

/** All ways to put digits behind some of the values, in their order. */
function waysToJoin(values: readonly Token[], tail: readonly Token[]): (readonly Token[])[] {
  const [digits, ...others] = tail;
  if (!digits) return [values];
  return values.flatMap((value, at) => {
    const text = value.cell.text + digits.cell.text;
    if (!whole.test(value.cell.text) || text.length < shortestWrapped) return [];
    const joined: Token = {
      ...value,
      cell: cellOf(text, value.cell.from, value.cell.to),
      rest: [tokenSpan(digits)],
    };
    return waysToJoin(values.slice(at + 1), others).map((rest) => [...values.slice(0, at), joined, ...rest]);
  });
}

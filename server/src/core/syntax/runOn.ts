import { labelKeyLengths, labelsOf } from '../forms/labels';
import { foldKey, halfWidth, isBlank, isDigit } from '../text/chars';
import { cellOf, type CellSyntax } from './cells';

/** Longer lines are prose. */
const longest = 20_000;

/**
 * Cells with nothing between them, as a conversion that drops the grid leaves them: labels with the digits of their
 * row behind them. Only a line that consists of labels and digits alone, from its first character to its last, is one.
 */
export function runOnCells(line: string): CellSyntax[] | undefined {
  if (line.length > longest || !digitBehindHan.test(line)) return undefined;
  const cells: CellSyntax[] = [];
  for (let at = 0; at < line.length;) {
    if (isFiller(line, at)) {
      at++;
      continue;
    }
    const to = labelAt(line, at) ?? digitsAt(line, at);
    if (to === undefined) return undefined;
    cells.push(cellOf(line.slice(at, to), at, to));
    at = to;
  }
  const labels = cells.filter((cell) => cell.labels.length > 0).length;
  return labels > 0 && labels < cells.length ? cells : undefined;
}

const digitBehindHan = /[\u4e00-\u9fff”）)]\s?\d/;

/** Blanks, and punctuation that a label leaves behind. */
function isFiller(line: string, at: number): boolean {
  return isBlank(line.charCodeAt(at)) || '“”"）)：:'.includes(line[at]!);
}

/** The end of the longest label that begins at an offset. */
function labelAt(line: string, from: number): number | undefined {
  let found: number | undefined;
  let key = '';
  for (let at = from; at < line.length && key.length < labelKeyLengths.longest; at++) {
    key += foldKey(line[at]!);
    if (at > from && labelsOf(key).length > 0 && foldKey(line[at]!) !== '') found = at + 1;
  }
  return found;
}

/** The end of the digits at an offset; the number of a label that follows them (…0002.重复申请) is not theirs. */
function digitsAt(line: string, from: number): number | undefined {
  let to = from;
  while (to < line.length && (isDigit(halfWidth(line.charCodeAt(to))) || (to > from && '.．'.includes(line[to]!))))
    to++;
  if (to === from) return undefined;
  if ('.．'.includes(line[to - 1]!)) return to - from > 2 && labelAt(line, to - 2) !== undefined ? to - 2 : undefined;
  return to;
}

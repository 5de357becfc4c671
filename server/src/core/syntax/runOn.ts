import { beginsLabel, labelsOf } from '../forms/labels';
import { foldKey, halfWidth, isBlank, isDigit } from '../text/chars';
import { cellOf, type CellSyntax } from './cells';

/** Longer lines without digits are prose. */
const longest = 200;

const digitBehindHan = /[\u4e00-\u9fff”）)]\s?[-\d]/;

/**
 * Cells with nothing between them, as a conversion that drops the grid leaves them: labels with the digits of their
 * row behind them, or nothing but labels. Only a line that holds nothing else, from its first character to its last.
 */
export function runOnCells(line: string): CellSyntax[] | undefined {
  if (line.length > longest && !digitBehindHan.test(line)) return undefined;
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
  return cells.length > 1 && cells.some((cell) => cell.labels.length > 0) ? cells : undefined;
}

/** Blanks, and punctuation that a label leaves behind. */
function isFiller(line: string, at: number): boolean {
  return isBlank(line.charCodeAt(at)) || '“”"）)：:'.includes(line[at]!);
}

/** The end of the longest label that begins at an offset. */
function labelAt(line: string, from: number): number | undefined {
  let found: number | undefined;
  let key = '';
  for (let at = from; at < line.length; at++) {
    const added = foldKey(line[at]!);
    key += added;
    if (added === '') continue;
    if (labelsOf(key).length > 0) found = at + 1;
    if (!beginsLabel(key)) break;
  }
  return found;
}

/** The end of the digits at an offset; the number of a label that follows them (…0002.重复申请) is not theirs. */
function digitsAt(line: string, from: number): number | undefined {
  let to = from;
  while (to < line.length && isInNumber(line, to, from)) to++;
  if (to === from) return undefined;
  if ('.．'.includes(line[to - 1]!)) return to - from > 2 && labelAt(line, to - 2) !== undefined ? to - 2 : undefined;
  return to + (units.find((unit) => line.startsWith(unit, to))?.length ?? 0);
}

/** Of amounts of money, the longest first. */
const units = ['万元', '万', '元'];

/** Digits, a point behind one, and minus signs: 3493-617193 is told as it stands, not split. */
function isInNumber(line: string, at: number, from: number): boolean {
  return isDigit(halfWidth(line.charCodeAt(at))) || line[at] === '-' || (at > from && '.．'.includes(line[at]!));
}

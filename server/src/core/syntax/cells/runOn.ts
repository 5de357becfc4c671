import { beginsLabel, labelsOf } from '../../forms/labels';
import { foldKey, halfWidth, isBlank, isDigit } from '../../text/chars';
import { beginsNumber, unitPattern } from '../../text/number';
import { endOfMatch, matchesAt } from '../../text/sticky';
import { spell } from '../../forms/spelling';
import { cellOf, labelKey, type CellSyntax } from './cells';
import { endsLabel } from './pieces';
import { openingAt, restAtStart } from './runOnPieces';

/** Longer lines without digits are prose. */
const longestRow = 200;

const digitBehindHan = /[\u4e00-\u9fff”）)]\s{0,4}[-\d]/;

/**
 * Cells with nothing between them, as a conversion that drops the grid leaves them: labels with the digits of their
 * row behind them, or nothing but labels. Only a line that holds nothing else, from its first character to its last.
 */
export function runOnCells(line: string): CellSyntax[] | undefined {
  if (line.length > longestRow && !digitBehindHan.test(line)) return undefined;
  const cells: CellSyntax[] = [];
  for (let at = 0; at < line.length;) {
    if (isFiller(line, at)) {
      at++;
      continue;
    }
    const to =
      placeholderAt(line, at) ??
      endOfMatch(mistypedNumber, line, at) ??
      valueAt(line, at) ??
      labelAt(line, at) ??
      openingAt(line, at) ??
      digitsAt(line, at) ??
      (cells.every(isRest) ? restAtStart(line, at, labelAt) : undefined) ??
      mistypedAt(line, at, cells);
    if (to === undefined) return undefined;
    cells.push(cellOf(line.slice(at, to), at, to));
    at = to;
  }
  return cells.length > 1 && (cells.some((cell) => cell.labels.length > 0) || cells.every(hasUnit) || arePieces(cells))
    ? cells
    : undefined;
}

/** The rest of a label, with or without the digits of its row, and the beginning of the next; or those digits alone. */
function arePieces([first, ...others]: readonly CellSyntax[]): boolean {
  const numbers = others.filter(({ reading }) => reading.kind === 'number');
  return endsLabel(first!.key) && numbers.length >= others.length - (others.at(-1)!.opensLabel ? 1 : 0);
}

function isRest({ labels, reading }: CellSyntax): boolean {
  return labels.length === 0 && reading.kind === 'unreadable';
}

/** Numbers that are run together are parted by their measure words: 0件281件55件. */
function hasUnit({ reading }: CellSyntax): boolean {
  return reading.kind === 'number' && reading.unit !== '';
}

const placeholder = /(?<=\s)(?:[/／\\]|[-—–]{1,2})(?=\s|$)/y;

/** The end of a slash or a dash between blanks; the label behind it does not begin with it. */
function placeholderAt(line: string, from: number): number | undefined {
  return endOfMatch(placeholder, line, from);
}

/** Digits between blanks or labels with a letter or a question mark among them: 2l, 0?. */
const mistypedNumber =
  /(?<=[\s\u4e00-\u9fff])(?=\d{0,8}[A-Za-z?？])(?=[A-Za-z?？]{0,8}\d)[\dA-Za-z?？]{2,9}(?=[\s（\u4e00-\u9fff]|$)/y;

/** The end of digits whose first is no number of the label behind them: 3其他对外管理服务事项, not 3其他. */
function valueAt(line: string, from: number): number | undefined {
  const to = isDigit(halfWidth(line.charCodeAt(from))) ? digitsAt(line, from) : undefined;
  if (to === undefined) return undefined;
  const behind = labelAt(line, to);
  return behind !== undefined && behind > (labelAt(line, from) ?? behind) ? to : undefined;
}

/** Longer than every label. */
const longestMistyped = 60;
const longestWord = 3;
/** So many cells in front, and a stretch that is neither label nor digits is one that is mistyped. */
const fewestCells = 4;

/** The end of a misspelt label at an offset, or of a mistyped value: something short between blanks. */
function mistypedAt(line: string, from: number, cells: readonly CellSyntax[]): number | undefined {
  const isRow = cells.length >= fewestCells || digitsAtEnd.test(line.slice(-longestMistyped));
  if (!isRow || (cells.length === 0 && line.length > longestMistyped * 2)) return undefined;
  const word = /^\S{1,3}(?=\s|$)/.exec(line.slice(from, from + longestWord + 1))?.[0];
  if (word !== undefined && isBlank(line.charCodeAt(from - 1)) && mayStandBehind(cells.at(-1), word))
    return from + word.length;
  for (let to = from + 4; to <= Math.min(line.length, from + longestMistyped); to++) {
    // No digit of a number behind a label stands for a character that the label lacks.
    if (isDigitAt(line, to - 1)) return undefined;
    const isEnd =
      to === line.length ||
      isBlank(line.charCodeAt(to)) ||
      isDigit(halfWidth(line.charCodeAt(to))) ||
      labelAt(line, to) !== undefined;
    // A sign in front of the digits is no part of the label.
    if (isEnd && spell(labelKey(line.slice(from, to))).distance > 0) return beginsNumber(line, to - 1) ? to - 1 : to;
  }
  return undefined;
}

/** Whether a short word may be a mistyped value: behind a number, or what no label holds behind another cell. */
function mayStandBehind(before: CellSyntax | undefined, word: string): boolean {
  return before !== undefined && (before.reading.kind === 'number' || cellOf(word, 0, word.length).valueLike);
}

const digitsAtEnd = /\d\s{0,2}$/;

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
  if ('.．'.includes(line[to - 1]!))
    return to - from > 2 && (labelAt(line, to - 2) ?? openingAt(line, to - 2)) !== undefined ? to - 2 : undefined;
  return endOfMatch(unit, line, to) ?? to;
}

/** It parts numbers that are run together. */
const unit = new RegExp(unitPattern, 'y');

const thousands = /[,，]\d{3}/y;

/**
 * Digits, a letter O typed for a 0 among them, a point or a comma behind one, and signs: 3493-617193 is told as it
 * stands, not split.
 */
function isInNumber(line: string, at: number, from: number): boolean {
  if (at > from && ',，'.includes(line[at]!) && matchesAt(thousands, line, at)) return true;
  if ('+＋－−增减'.includes(line[at]!)) return isDigitAt(line, at + 1);
  if ('oO'.includes(line[at]!)) return isDigitAt(line, at + 1) || (at > from && isDigitAt(line, at - 1));
  return isDigitAt(line, at) || line[at] === '-' || (at > from && '.．'.includes(line[at]!));
}

function isDigitAt(line: string, at: number): boolean {
  return isDigit(halfWidth(line.charCodeAt(at)));
}

import { beginsLabel } from '../../forms/labels';
import { foldKey, skipBlanks, trimEnd } from '../../text/chars';
import { beginsNumber } from '../../text/number';
import { endsLabel } from './pieces';

// Labels that a line of cells with nothing between them begins or ends inside, as the lines of the page had ended there.

const number = /^(?:[（(]\s{0,2}[一二三四五六七]|[一二三四]\s{0,2}、|[1-8]\s{0,2}[.．])/;
const beginsOfNumber = '（(一二三四12345678';
const shortestOpening = 4;
const longestOpening = 90;

/**
 * The end of the beginning of a numbered label with which the line ends: 7.属于行; or with which it ends in front of the
 * values of its row, where a page ends beside them.
 */
export function openingAt(line: string, from: number): number | undefined {
  if (!beginsOfNumber.includes(line.charAt(from)) || !number.test(line.slice(from, from + 4))) return undefined;
  const end = trimEnd(line, from, line.length);
  const isOpening = (to: number) => {
    const isLong = to - from >= shortestOpening && to - from <= longestOpening;
    return isLong && beginsLabel(foldKey(line.slice(from, to)));
  };
  if (isOpening(end)) return end;
  const to = trimEnd(line, from, startOfValues(line, end));
  return to < end && isOpening(to) ? to : undefined;
}

/** Where the values of a whole row begin with which a line ends; its end where there are none. */
function startOfValues(line: string, end: number): number {
  const from = Math.max(0, end - longestValues);
  const values = valuesAtEnd.exec(line.slice(from, end));
  return values ? from + values.index : end;
}

/** Those of table three, which go on from no number. */
const valuesAtEnd = /(?<![\d\s])(?:\s{1,4}\d{1,9}){7}$/;
const longestValues = 100;

/** What no digits of a whole row follow. */
const shortestSure = 4;
const shortestSureLabel = 5;
const longestRest = 40;
/** A column of table three each, with blanks between some. */
const run = /\d(?:\s{0,4}\d){6}/;
/** A longer beginning is none by chance. */
const sureOpening = 8;

/**
 * The end of the rest of a label with which the line begins, in front of the digits of its row, of another label, or of
 * the rest of another that stands apart from it.
 */
export function restAtStart(
  line: string,
  from: number,
  labelAt: (line: string, from: number) => number | undefined,
): number | undefined {
  const isRow = run.test(line);
  const end = trimEnd(line, from, line.length);
  for (let to = from + 1; to < Math.min(from + longestRest, end); to++) {
    const behind = skipBlanks(line, to);
    const isApart = isRow && behind > to + 1;
    const isDigits = isRow && beginsNumber(line, behind);
    const opening = openingAt(line, behind);
    const label = labelAt(line, behind);
    if (!isApart && !isDigits && opening === undefined && label === undefined) continue;
    const key = foldKey(line.slice(from, to));
    const isLast = label === end && end - behind >= shortestSureLabel;
    const isSure = isRow || isLast || key.length >= shortestSure || (opening ?? 0) - behind >= sureOpening;
    if (isSure && endsLabel(key)) return to;
  }
  return undefined;
}

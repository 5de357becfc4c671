import { beginsLabel } from '../../forms/labels';
import { foldKey, isDigit, skipBlanks, trimEnd } from '../../text/chars';
import { endsLabel } from './pieces';

// Labels that a line of cells with nothing between them begins or ends inside, as the lines of the page had ended there.

const number = /^(?:[（(][一二三四五六七]|[一二三四]、|[1-8][.．])/;
const shortestOpening = 4;
const longestOpening = 60;

/** The end of the beginning of a numbered label with which the line ends: 7.属于行. */
export function openingAt(line: string, from: number): number | undefined {
  const to = trimEnd(line, from, line.length);
  const isLong = to - from >= shortestOpening && to - from <= longestOpening;
  return isLong && number.test(line.slice(from, from + 2)) && beginsLabel(foldKey(line.slice(from, to)))
    ? to
    : undefined;
}

/** What no digits of a whole row follow. */
const shortestSure = 4;
const shortestSureLabel = 5;
const longestRest = 40;
/** A column of table three each, with a blank between some. */
const run = /\d(?:\s?\d){6}/;
/** A longer beginning is none by chance. */
const sureOpening = 8;

/** The end of the rest of a label with which the line begins, in front of the digits of its row or of another label. */
export function restAtStart(
  line: string,
  labelAt: (line: string, from: number) => number | undefined,
): number | undefined {
  const isRow = run.test(line);
  const end = trimEnd(line, 0, line.length);
  for (let to = 1; to < Math.min(longestRest, end); to++) {
    const behind = skipBlanks(line, to);
    const isDigits = isRow && isDigit(line.charCodeAt(behind));
    const opening = openingAt(line, behind);
    const label = labelAt(line, behind);
    if (!isDigits && opening === undefined && label === undefined) continue;
    const key = foldKey(line.slice(0, to));
    const isLast = label === end && end - behind >= shortestSureLabel;
    const isSure = isRow || isLast || key.length >= shortestSure || (opening ?? 0) - behind >= sureOpening;
    if (isSure && endsLabel(key)) return to;
  }
  return undefined;
}

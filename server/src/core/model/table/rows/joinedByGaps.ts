import type { ColumnForm } from '../../../forms';
import { readCell } from '../../../syntax/cells/cells';
import { tokenOf, type Token } from '../../../syntax/cells/token';
import { isBroken, isEvenlyBroken, readLooseSign } from '../../../text/number';
import type { Region } from '../rawRow';
import { hasSums } from '../rowEquations';

/** Blanks that part cells, where one stands between pieces of a number. */
const wideGap = /^\s{3,}$/;
const narrowGap = /^\s$/;

/**
 * The values behind a label whose pieces a reader of PDF has set apart, but less than it does cells: 4 9   0   - 34 for
 * 49, 0 and -34. Only where wide gaps leave as many values as the form has columns; of a single one the label stands as
 * far off. Without sums a number with a blank between its digits is told, as what ends it may count the page; and where it
 * would look as if its writer had spaced it out, it is left in pieces.
 */
export function joinedByGaps(
  label: Token,
  values: readonly Token[],
  { lines, shape }: Region,
  { length }: readonly ColumnForm[],
): readonly Token[] {
  const first = values[0];
  if (!first || values.length <= length) return values;
  const { line, column } = first;
  const { text } = lines[line]!;
  const gapBefore = (at: number) => text.slice(at === 0 ? label.end : values[at - 1]!.cell.to, values[at]!.cell.from);
  if (values.some((value) => value.line !== line || value.startsRow !== undefined)) return values;
  const gaps = values.map((_, at) => gapBefore(at));
  const begins = values.flatMap((_, at) => (at === 0 || wideGap.test(gaps[at]!) ? [at] : []));
  const areInside = gaps.every((gap, at) => begins.includes(at) || narrowGap.test(gap));
  const isApart = length > 1 || (label.endLine === line && wideGap.test(gaps[0]!));
  if (begins.length !== length || !areInside || !isApart) return values;
  const joined = begins.map((at, index) => {
    const last = values[(begins[index + 1] ?? values.length) - 1]!;
    const own = values[at]!;
    return last === own ? own : tokenOf(readCell(text, own.cell.from, last.cell.to), line, column + index);
  });
  const isValue = ({ cell: { reading, text: own } }: Token) =>
    (reading.kind !== 'unreadable' || readLooseSign(own) !== undefined) &&
    (hasSums(shape) || !isBroken(own) || !isEvenlyBroken(own));
  return joined.every(isValue) ? joined : values;
}

import { halfWidth } from '../text/chars';
import type { RawRow } from './rawRow';

/** More ways are not looked through: the digits then do for fewer numbers as far as anybody can tell. */
const mostSteps = 20_000;

/**
 * Whether the digits of a row do for fewer numbers than the form has columns, the last of them the sum of the others: so
 * they stand where a conversion leaves out blank cells.
 */
export function mayBeFewer({ values, columns }: RawRow): boolean {
  const digits = values
    .map(({ cell }) => cell.text)
    .join('')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(halfWidth(digit.charCodeAt(0))));
  for (let from = 1; from < digits.length; from++) {
    const total = numberAt(digits, from, digits.length);
    if (total !== undefined && addUp(digits.slice(0, from), total, columns.length - 2)) return true;
  }
  return false;
}

/** Whether digits split into at most so many numbers that sum to a total. */
function addUp(digits: string, total: number, most: number): boolean {
  const tried = new Set<string>();
  const open: (readonly [at: number, left: number, sum: number])[] = [[0, most, 0]];
  while (open.length > 0) {
    const [at, left, sum] = open.pop()!;
    if (at === digits.length) {
      if (sum === total) return true;
      continue;
    }
    if (left === 0) continue;
    if (tried.size > mostSteps) return true;
    for (let to = at + 1; to <= digits.length; to++) {
      const amount = numberAt(digits, at, to);
      if (amount === undefined || sum + amount > total) break;
      const key = `${to} ${left - 1} ${sum + amount}`;
      if (tried.has(key)) continue;
      tried.add(key);
      open.push([to, left - 1, sum + amount]);
    }
  }
  return false;
}

/** A number that does not begin with a zero, unless it is one. */
function numberAt(digits: string, from: number, to: number): number | undefined {
  return digits[from] === '0' && to - from > 1 ? undefined : Number(digits.slice(from, to));
}

/** Where digits are cut into numbers: the ends of all but the last. */
type Cuts = readonly number[];

/** Rows of numbers of six digits take a fifth of it; longer runs have more ways than anyone could weigh. */
const mostSteps = 100_000;

/**
 * All ways to cut digits into so many numbers without leading zeros of which the last is the sum of the others; nothing
 * where there are more than are asked for, or may be. The last is chosen first, as what is left of it bounds the others.
 */
export function splitSums(digits: string, count: number, most: number): readonly Cuts[] | undefined {
  const found: Cuts[] = [];
  const cuts: number[] = [];
  let steps = 0;
  const extend = (from: number, end: number, numbers: number, sum: number): void => {
    if (found.length > most || ++steps > mostSteps) return;
    if (numbers === 0) {
      if (from === end && sum === 0) found.push([...cuts]);
      return;
    }
    const longest = Math.min(end - (numbers - 1), digits[from] === '0' ? from + 1 : end);
    for (let to = from + 1; to <= longest; to++) {
      const rest = sum - Number(digits.slice(from, to));
      if (rest < 0) return;
      if (!mayFill(end - to, numbers - 1, rest)) continue;
      cuts.push(to);
      extend(to, end, numbers - 1, rest);
      cuts.pop();
    }
  };
  for (let end = count - 1; end < digits.length; end++) {
    if (digits[end] !== '0' || end === digits.length - 1) extend(0, end, count - 1, Number(digits.slice(end)));
  }
  return found.length > most || steps > mostSteps ? undefined : found;
}

/** Whether so many digits may be so many numbers of such a sum: none is longer than it, and all of them reach it. */
function mayFill(digits: number, numbers: number, sum: number): boolean {
  if (numbers === 0) return digits === 0 && sum === 0;
  const { length } = String(sum);
  if (digits < numbers || digits > numbers * length) return false;
  const longest = Math.min(length, digits - numbers + 1);
  return numbers * (10 ** longest - 1) >= sum;
}

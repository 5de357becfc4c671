import { distance } from 'fastest-levenshtein';

/** How many slips of the keyboard make one text of the other: characters more, less or others, or a pair exchanged. */
export function typos(one: string, other: string): number {
  return isExchanged(one, other) ? 1 : distance(one, other);
}

/** Whether two texts differ by two neighbouring characters that have changed places: 收性费 for 性收费. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

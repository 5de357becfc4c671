import { foldKey } from './chars';

/** How one character of a text differs from a key: replaced, left out (`wanted` alone) or too many (`written` alone). */
export interface Difference {
  /** Half open, in the text; empty where a character is missing. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly wanted: string;
  /** Offset in the key of what is wanted, or of what follows. */
  readonly at: number;
}

/**
 * The fewest changes that make a text have the given key (see `foldKey`), in order; blanks and punctuation of the text
 * stay. Texts and keys are labels: short.
 */
export function differences(text: string, key: string): Difference[] {
  const written = foldedChars(text);
  const cost = costs(
    written.map(({ char }) => char),
    key,
  );
  const found: Difference[] = [];
  let [i, j] = [written.length, key.length];
  while (i > 0 || j > 0) {
    const here = cost[i]![j]!;
    const same = i > 0 && j > 0 && written[i - 1]!.char === key[j - 1];
    if (i > 0 && j > 0 && here === cost[i - 1]![j - 1]! + (same ? 0 : 1)) {
      const { at, char } = written[i - 1]!;
      if (!same) found.push({ from: at, to: at + 1, written: char, wanted: key[j - 1]!, at: j - 1 });
      i--;
      j--;
    } else if (i > 0 && here === cost[i - 1]![j]! + 1) {
      const { at, char } = written[--i]!;
      found.push({ from: at, to: at + 1, written: char, wanted: '', at: j });
    } else {
      const at = i > 0 ? written[i - 1]!.at + 1 : (written[0]?.at ?? 0);
      found.push({ from: at, to: at, written: '', wanted: key[--j]!, at: j });
    }
  }
  return found.reverse();
}

/** The characters of a text that count for its key. */
function foldedChars(text: string): { readonly char: string; readonly at: number }[] {
  return Array.from({ length: text.length }, (_, at) => ({ char: foldKey(text[at]!), at })).filter(
    ({ char }) => char !== '',
  );
}

/** Levenshtein distances of all beginnings. */
function costs(written: readonly string[], key: string): number[][] {
  const table = [Array.from({ length: key.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= written.length; i++) {
    const above = table[i - 1]!;
    const row = [i];
    for (let j = 1; j <= key.length; j++) {
      const changed = above[j - 1]! + (written[i - 1] === key[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
    table.push(row);
  }
  return table;
}

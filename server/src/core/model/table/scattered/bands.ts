import type { Line } from '../../../syntax/line';
import { between } from './scatteredLabels';
import type { Word } from './tableWords';

/**
 * Bands of rows that are written column by column: where rows stand close together on a page, their values are one stack
 * per column, set off from the next by an empty line. A band has as many rows as its stacks are high.
 */

/** Values right below each other. */
interface Stack {
  readonly words: Word[];
  /** What stands between it and the one before. */
  readonly behind: ReturnType<typeof between>;
}

/** The values row by row where they stand in bands of so many columns, or of fewer; nothing where there are none. */
export function rowsOfBands(
  values: readonly Word[],
  width: number,
  lines: readonly Line[],
): readonly Word[] | undefined {
  const stacks = stacksOf(values, lines);
  const rows: Word[] = [];
  for (let at = 0; at < stacks.length;) {
    const columns = columnsFrom(stacks, at, width);
    for (const row of stacks[at]!.words.keys()) rows.push(...columns.map(({ words }) => words[row]!));
    at += columns.length;
  }
  return rows.some((value, at) => value !== values[at]) ? rows : undefined;
}

/** The stacks of a band: each stands off from the one before and is as high. */
function columnsFrom(stacks: readonly Stack[], from: number, width: number): readonly Stack[] {
  const { length: height } = stacks[from]!.words;
  let end = from + 1;
  while (end < from + width && goesOn(stacks[end]) && stacks[end]!.words.length === height) end++;
  return stacks.slice(from, end);
}

function stacksOf(values: readonly Word[], lines: readonly Line[]): Stack[] {
  const stacks: Stack[] = [];
  values.forEach((value, at) => {
    const before = values[at - 1];
    const behind = before ? between(before, value, lines) : 'words';
    if (behind === 'nothing') stacks.at(-1)!.words.push(value);
    else stacks.push({ words: [value], behind });
  });
  return stacks;
}

/**
 * The values that a table lacks where a page has put them among the words of the next table: those that end with a stack
 * of several, so that none of it is left behind and none of another is taken.
 */
export function stacksBeyond(beyond: readonly Word[], lacking: number, lines: readonly Line[]): readonly Word[][] {
  const stacks = stacksOf(beyond, lines);
  return stacks.flatMap((_, first) => {
    const taken: Word[] = [];
    let end = first;
    while (taken.length < lacking && end < stacks.length && (end === first || goesOn(stacks[end]))) {
      taken.push(...stacks[end++]!.words);
    }
    return taken.length === lacking && stacks[end - 1]!.words.length > 1 ? [taken] : [];
  });
}

function goesOn(stack: Stack | undefined): boolean {
  return stack?.behind === 'gap';
}

import type { RowForm } from '../../../forms';
import type { Line } from '../../../syntax/line';
import { keptOf } from '../../../keeper';
import { beginsPage } from '../../../syntax/wholeText/pages';
import { foldKey } from '../../../text/chars';
import type { Amount } from './stretches';
import { labelsOfRow, type Word } from './tableWords';

// What labels tell of the values of a table in pieces.

/**
 * The rows of values right behind the beginning of a label. Where labels follow each other without values between them
 * they tell nothing, but on a line with a value, or where one stands off from the others together with the value.
 */
export function labelledValues(words: readonly Word[], rows: readonly RowForm[]): ReadonlyMap<Word, number> {
  const beginning = beginningsOf(rows);
  const labelled = new Map<Word, number>();
  let begun: { readonly row: number; readonly line: number; readonly block: number }[] = [];
  /** Counts the words that an empty line stands in front of. */
  let block = 0;
  let last = 0;
  for (const word of words) {
    if (word.line > last + 1) block++;
    last = word.line;
    if (word.isValue) {
      const [near, ...others] = begun.filter((label) => label.block === block);
      const own = begun.length === 1 ? begun[0] : begun.find(({ line }) => line === word.line);
      const row = (own ?? (others.length === 0 ? near : undefined))?.row;
      if (row !== undefined) labelled.set(word, row);
      begun = [];
      continue;
    }
    const row = beginning(word);
    if (row !== undefined) begun.push({ row, line: word.line, block });
  }
  return labelled;
}

/** The one row whose label a word begins, if it is long enough to tell. */
function beginningsOf(rows: readonly RowForm[]): (word: Word) => number | undefined {
  const labels = rows.map(keysOfRow);
  const begins = (key: string) => (some: readonly string[]) => some.some((label) => label.startsWith(key));
  return ({ key }) => {
    const isBegun = begins(key);
    const own = labels.findIndex(isBegun);
    const tells = key.length >= shortestBeginning || numbered.test(key) || labels[own]?.includes(key);
    if (own < 0 || !tells) return undefined;
    return labels.some((some, row) => row > own && isBegun(some)) ? undefined : own;
  };
}

const keysOfRow = keptOf((row: RowForm): readonly string[] => labelsOfRow(row).map(foldKey));

/** Whether the labels begin in the order of their rows. */
export function areInOrder(words: readonly Word[], rows: readonly RowForm[]): boolean {
  const beginning = beginningsOf(rows);
  const begun = words.flatMap((word) => (word.isValue ? [] : (beginning(word) ?? [])));
  return begun.every((row, at) => at === 0 || row >= begun[at - 1]!);
}

/** How many rows of values, one after another, have their label beside them. */
interface Beside {
  readonly rows: number;
  /** Whether other words stand between the values of one and the label below them. */
  readonly areApart: boolean;
}

/**
 * Where rows of values are seen to have their own labels beside them, as labels in tall cells do; none where one has
 * another's, or the labels do not come in their order.
 */
export function labelsBeside(
  words: readonly Word[],
  values: readonly Word[],
  rows: readonly RowForm[],
  widthOf: (row: RowForm) => number,
): Beside {
  const beginning = beginningsOf(rows);
  const own = new Set(values);
  let end = 0;
  const rowsBefore = new Map([[0, 0], ...rows.map((row, at) => [(end += widthOf(row)), at + 1] as const)]);
  let seen = 0;
  let last = -1;
  let labels = 0;
  let areApart = false;
  for (const [at, word] of words.entries()) {
    if (own.has(word)) seen++;
    const row = word.isValue ? undefined : beginning(word);
    if (row === undefined) continue;
    const before = rowsBefore.get(seen);
    if (row <= last || (row !== before && row + 1 !== before)) return { rows: 0, areApart };
    areApart ||= row !== before && !words[at - 1]!.isValue;
    last = row;
    labels++;
  }
  return { rows: labels, areApart };
}

/** What whole labels tell, each by the row that it is of. */
interface WholeLabels {
  /** By the line that the label stands on. */
  readonly onLine: ReadonlyMap<number, number>;
  /** By the value right behind the label. */
  readonly before: ReadonlyMap<Word, number>;
}

/** Where labels stand whole: by their line, and by the value right behind them. Rows by their index in the form. */
export function wholeLabels(words: readonly Word[], rows: readonly RowForm[]): WholeLabels {
  const byKey = new Map(rows.flatMap((row, at) => keysOfRow(row).map((key) => [key, at] as const)));
  const onLine = new Map<number, number>();
  const before = new Map<Word, number>();
  words.forEach(({ isValue, key, line }, at) => {
    const row = isValue ? undefined : byKey.get(key);
    if (row === undefined) return;
    onLine.set(line, row);
    const next = words[at + 1];
    if (next?.isValue) before.set(next, row);
  });
  return { onLine, before };
}

/** By row, the value that stands right behind its label: nothing but that has to be the row's first. */
export function behindLabels(
  values: readonly Word[],
  labelled: ReadonlyMap<Word, number>,
  words: readonly Word[],
): ReadonlyMap<number, number> {
  const behind = new Map<number, number>();
  const step = lineStepOf(words);
  values.forEach((value, at) => {
    const row = labelled.get(value);
    const before = words[value.at - 1];
    if (row !== undefined && before && value.line <= before.line + step) behind.set(row, at);
  });
  return behind;
}

/** How many lines a word stands below the one before: two where empty lines stand between most of them. */
function lineStepOf(words: readonly Word[]): number {
  const steps = words.slice(1).flatMap(({ line }, at) => (line > words[at]!.line ? [line - words[at]!.line] : []));
  return steps.filter((step) => step === 2).length * 2 > steps.length ? 2 : 1;
}

/** What stands between a value and the one before it. */
export function between(before: Word, value: Word, lines: readonly Line[]): Amount['behind'] {
  if (value.at < before.at) return 'gap';
  if (value.at !== before.at + 1 || lines.slice(before.line + 1, value.line + 1).some(beginsPage)) return 'words';
  return value.line > before.line + 1 ? 'gap' : 'nothing';
}

/** Of a label; shorter ones are numbers and groups, but for a number with the first character of its label: 3.危. */
const shortestBeginning = 3;
const numbered = /^\d[^\d]/;

import type { RowForm } from '../forms';
import type { Line } from '../syntax/line';
import { beginsPage } from '../syntax/pages';
import { foldKey } from '../text/chars';
import type { Amount } from './stretches';
import { labelsOfRow, type Word } from './tableWords';

// What labels tell of the values of a table in pieces.

/**
 * The rows of values right behind the beginning of a label. Where labels follow each other without values between them
 * they tell nothing, but on a line with a value.
 */
export function labelledValues(words: readonly Word[], rows: readonly RowForm[]): ReadonlyMap<Word, number> {
  const labels = rows.map((row) => labelsOfRow(row).map(foldKey));
  const labelled = new Map<Word, number>();
  let begun: { readonly row: number; readonly line: number }[] = [];
  for (const word of words) {
    if (word.isValue) {
      const own = begun.length === 1 ? begun[0] : begun.find(({ line }) => line === word.line);
      if (own) labelled.set(word, own.row);
      begun = [];
      continue;
    }
    const key = foldKey(word.cell.text);
    const own = labels.flatMap((some, row) => (some.some((label) => label.startsWith(key)) ? [row] : []));
    if (key.length >= shortestBeginning && own.length === 1) begun.push({ row: own[0]!, line: word.line });
  }
  return labelled;
}

/** What whole labels tell, each by the row that it is of. */
export interface WholeLabels {
  /** By the line that the label stands on. */
  readonly onLine: ReadonlyMap<number, number>;
  /** By the value right behind the label. */
  readonly before: ReadonlyMap<Word, number>;
}

export function wholeLabels(words: readonly Word[], rows: readonly RowForm[]): WholeLabels {
  const byKey = new Map(rows.flatMap((row, at) => labelsOfRow(row).map((label) => [foldKey(label), at] as const)));
  const onLine = new Map<number, number>();
  const before = new Map<Word, number>();
  words.forEach(({ isValue, cell, line }, at) => {
    const row = isValue ? undefined : byKey.get(foldKey(cell.text));
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
  values.forEach((value, at) => {
    const row = labelled.get(value);
    const before = words[words.indexOf(value) - 1];
    if (row !== undefined && before && value.line <= before.line + 1) behind.set(row, at);
  });
  return behind;
}

/** What stands between a value and the one before it. */
export function between(words: readonly Word[], before: Word, value: Word, lines: readonly Line[]): Amount['behind'] {
  const isNext = words[words.indexOf(value) - 1] === before;
  if (!isNext || lines.slice(before.line + 1, value.line + 1).some(beginsPage)) return 'words';
  return value.line > before.line + 1 ? 'gap' : 'nothing';
}

/** Of a label; shorter ones are numbers and groups. */
const shortestBeginning = 3;

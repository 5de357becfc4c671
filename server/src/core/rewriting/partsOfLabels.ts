import { distance } from 'fastest-levenshtein';
import type { TableForm } from '../forms';
import { labelKeys, labelsOf } from '../forms/labels';
import { endsInMarks } from '../syntax/cells/marksBehind';
import { withoutTags } from '../syntax/markup';
import { foldKey, isHan, lostCharacter } from '../text/chars';
import { readNumber } from '../text/number';

/** The keys of all that the form prints in a table and of what is read as such. */
export function keysOf({ note, over, corner, blocks }: TableForm): string[] {
  const texts = blocks.flatMap(({ title, columns, rows }) => [
    title,
    ...columns.flatMap(({ label, aliases = [], group }) => [label, ...aliases, group]),
    ...rows.flatMap(({ path, aliases = [] }) => [...path, ...aliases]),
  ]);
  return [note, over, corner, ...texts].map((text) => foldKey(text ?? ''));
}

/**
 * Whether a label says no more than the form's, as 行政许可（件） and 行政强制3 would. A misspelt one may leave some
 * characters out and have a wrong one.
 */
export function isLabel(text: string): boolean {
  const key = foldKey(withoutTags(text));
  const digits = (of: string) => of.replace(/\D/g, '');
  const covers = (other: string) => {
    const leftOut = other.length - key.length;
    return leftOut >= 0 && leftOut < 4 && digits(other) === digits(key) && distance(other, key) - leftOut <= 1;
  };
  return isPlain(text) && !endsInMarks(text) && (labelsOf(key).length > 0 || [...labelKeys()].some(covers));
}

/** A repeated heading, or a piece of a label that is broken over lines; numbers are none. */
export function isPartOfLabel(text: string, keys: readonly string[]): boolean {
  const isKnown = (part: string) => keys.some((key) => key.includes(foldKey(part)));
  if (!isPlain(text) || endsInMarks(text)) return false;
  if ([...text].some((char) => isHan(char.charCodeAt(0))) && text.length > 1 && isKnown(text)) return true;
  return text.split(/\s+/).every((word) => readNumber(word).kind === 'unreadable' && isKnown(word));
}

/** Whether a text holds no mark that refers to something: a footnote's ① or *. Markdown's ** only makes it bold. */
function isPlain(text: string): boolean {
  const inner = withoutTags(text).replace(/^\*\*([^*]*)\*\*$/, '$1');
  return [...inner].every((char) => foldKey(char) !== '' || harmless.test(char));
}

const harmless = /[\s\u200b\ufeff（）()、，,．.。：:；;“”"‘’'·/／|｜+\-—–]/;

/**
 * The first text that is none of what is left of labels other text was written over. Behind the values of a row each
 * character of its label is known; of headings there are pieces, one right behind the other.
 */
export function strayWrittenOver(rest: string, isRow: boolean, keys: readonly string[]): string | undefined {
  return isRow
    ? [...rest.replace(/[\s\ufffd]/g, '')].find((char) => !isPartOfLabel(char, keys))
    : rest.split(/\s+/).find((word) => !isMadeOfPieces(word, keys));
}

/** A piece of one character only stands beside one that was cut. */
function isMadeOfPieces(word: string, keys: readonly string[]): boolean {
  if (!isPlain(word.replaceAll(lostCharacter, ''))) return false;
  const uncut = word.split(lostCharacter).map(foldKey);
  return uncut.every((text, index) => {
    const sizes = sizesOfPieces(text, keys);
    const isAlone = (size: number, at: number) =>
      size < 2 && !(at === 0 && index > 0) && !(at === sizes.length - 1 && index < uncut.length - 1);
    return !sizes.some(isAlone);
  });
}

/** How many characters each piece of a label in a text has, the longest first; 0 where none begins. */
function sizesOfPieces(text: string, keys: readonly string[]): number[] {
  const sizes: number[] = [];
  for (let from = 0; from < text.length; from += Math.max(1, sizes.at(-1)!)) {
    let to = from;
    while (to < text.length && keys.some((key) => key.includes(text.slice(from, to + 1)))) to++;
    sizes.push(to - from);
  }
  return sizes;
}

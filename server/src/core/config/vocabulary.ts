import { distance } from 'fastest-levenshtein';
import { forms, sections } from '../forms';
import { rules } from '../rules';

// The words that a configuration file may use, all read from the rules and the forms.

export const ruleCodes: readonly string[] = rules.map(({ code }) => code);

export const sectionIds: readonly string[] = sections.map(({ id }) => id);

const blocks = forms.flatMap(({ tables }) => tables.flatMap((table) => table.blocks));

export const rowIds: readonly string[] = [...new Set(blocks.flatMap(({ rows }) => rows.map(({ id }) => id)))];

export const columnIds: readonly string[] = [...new Set(blocks.flatMap(({ columns }) => columns.map(({ id }) => id)))];

/** The word that a misspelt one is meant to be; none where no word comes near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const away = (other: string) => distance(word.slice(0, 100), other);
  const [best] = [...words].sort((a, b) => away(a) - away(b));
  return best !== undefined && away(best) <= Math.max(2, best.length / 3) ? best : undefined;
}

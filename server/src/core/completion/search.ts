import pinyin from '../forms/pinyin.json';
import { foldKey } from '../text/chars';

/** Written by `npm run generate`; a name that is not there is only found by its characters. */
const syllablesOf: Readonly<Record<string, string>> = pinyin;

/** One Chinese character typed begins too many words to mean one of ours. */
const shortestPrefix = 2;

/**
 * Whether what has been typed means a name: nothing yet, the beginning of one of its wordings, or the pinyin of it,
 * whole or initials (ztqk, zongti and zongtqk for 总体情况), from any of its characters on.
 */
export function means(typed: string, name: string, ...wordings: readonly string[]): boolean {
  const key = foldKey(typed);
  if (key === '') return typed.trim() === '';
  if (/^[a-z]+$/i.test(key)) return spells(key.toLowerCase(), name);
  if (key.length < shortestPrefix) return false;
  return [name, ...wordings].some((wording) => foldKey(wording).startsWith(key));
}

function spells(letters: string, name: string): boolean {
  const syllables = (syllablesOf[name] ?? '').split(' ');
  return syllables.some((_, from) => follows(letters, syllables.slice(from)));
}

/** Whether the letters are a run of syllables, each whole or by its initial, the last one perhaps unfinished. */
function follows(letters: string, syllables: readonly string[]): boolean {
  let rests = new Set([letters]);
  for (const syllable of syllables) {
    const next = new Set<string>();
    for (const rest of rests) {
      if (syllable.startsWith(rest)) return true;
      for (const part of [syllable, syllable.slice(0, 1)]) if (rest.startsWith(part)) next.add(rest.slice(part.length));
    }
    if (next.size === 0) return false;
    rests = next;
  }
  return rests.has('');
}

import { norms } from '../forms/norms';
import { span, type Position } from '../text/span';
import type { Completion } from './completion';
import { means } from './search';

/** Titles are not typed further than this before one is chosen. */
const longestTyped = 60;
const restOfTitle = /^[^《》，。；：]{0,60}(?=》)/;

/** Titles of norms where a 《 is open; nothing elsewhere. */
export function normCompletions(line: string, { line: at, character }: Position): Completion[] | undefined {
  const before = line.slice(0, character);
  const open = before.lastIndexOf('《');
  if (open < 0 || before.indexOf('》', open) >= 0) return undefined;
  const typed = before.slice(open + 1);
  if (typed.length > longestTyped) return [];
  // What is left of a title that is typed anew goes with it.
  const tail = restOfTitle.exec(line.slice(character))?.[0];
  const end = character + (tail?.length ?? 0);
  return norms
    .filter(({ title }) => means(typed, title, ...shortened(title)))
    .map(({ title, number }): Completion => ({
      kind: 'norm',
      label: title,
      ...(number !== undefined && { detail: number }),
      span: span(at, open + 1, end),
      newText: tail === undefined ? `${title}》` : title,
    }));
}

/** A title as writers begin it: without the state's or the issuer's name, or from the words in 〈 and 〉 on. */
function shortened(title: string): string[] {
  const parts = [/^中华人民共和国/, /^[^关]{2,30}(?=关于)/, /^[^〈]{0,60}〈(?:中华人民共和国)?/];
  return parts.map((part) => title.replace(part, ''));
}

import { skipBlanks, trimEnd } from '../../text/chars';
import { blankEntity } from '../../text/entities';
import { isInline, visibleText } from '../markup';

/** A text inside the marks of Markdown, HTML or LaTeX, and its place in the line. */
interface MarkedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What a number may be set in that is bold, slanted, a formula, code or has attributes, and what then closes it; the
 * same marks where nothing is said.
 */
const pairs: readonly { readonly open: RegExp; readonly close?: RegExp }[] = [
  { open: /^(?:\*{1,3}|_{1,3}|\${1,2}|`{1,2}|~{2})/ },
  { open: /^<(?!td|th|tr|br)[a-z][a-z:]{0,8}(?:\s[^<>]{0,200})?>/i, close: /<\/[a-z][a-z:]{0,8}>$/i },
  { open: /^\[/, close: /\]\{[^{}]{0,100}\}$/ },
  { open: /^\\\(/, close: /\\\)$/ },
  { open: /^\\\[/, close: /\\\]$/ },
  { open: /^(?:\\(?:(?:text|math)[a-z]{0,6}|bf|rm|it|bm|boldsymbol|emph|underline)\s?|\^)?\{/, close: /\}$/ },
  { open: /^\\(?:(?:bf|rm|it)\s|(?=[-+]))/, close: /$/ },
];
const opening = '*_$`~<\\[{^';
const longestMarked = 600;

/** The text that a cell holds inside its marks; nothing where it has none. */
export function insideMarks(line: string, from: number, to: number): MarkedText | undefined {
  if (!opening.includes(line[from]!) || to - from > longestMarked) return undefined;
  let [start, end] = [from, to];
  for (;;) {
    const written = line.slice(start, end);
    const inner = innerOf(written);
    if (!inner) return start > from ? { text: unescaped(written) ?? written, from: start, to: end } : undefined;
    end = trimEnd(line, start + inner.from, start + inner.to);
    start = skipBlanks(line, start + inner.from, end);
  }
}

function innerOf(text: string): { readonly from: number; readonly to: number } | undefined {
  for (const { open, close } of pairs) {
    const marks = open.exec(text)?.[0];
    if (marks === undefined) continue;
    const end = close ? close.exec(text)?.index : text.endsWith(marks) ? text.length - marks.length : undefined;
    return end !== undefined && end >= marks.length ? { from: marks.length, to: end } : undefined;
  }
  return undefined;
}

const number = /^[-+−–]?\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,6})?\s?(?:万元|万|元)?$/;
const tag = /<\/?([a-z][a-z0-9:]{0,9})((?:\s[^<>]{0,200})?)>/gi;

/** What LaTeX puts between groups of digits: 1{,}234, 1\,234. */
const thousands = /(?<=\d)(?:\{,\}|\\,)(?=\d{3})/g;
const minus = /^&(?:minus|ndash);/;

/**
 * A number without what stands inside it for the sake of the markup: digits, signs and points written as entities or
 * behind a \, tags around each digit. Nothing where a reader would see no number.
 */
export function unescaped(text: string): string | undefined {
  if (text.length > longestMarked || !/[\\&<{]/.test(text) || blankEntity.test(text)) return undefined;
  for (const [, name, attributes] of text.matchAll(tag)) if (!isInline(name!, attributes!)) return undefined;
  // A point behind the digits is escaped where it would make them the number of an item.
  const bare = text
    .replace(/\\\.$|\\(?=[-+.])/g, '')
    .replace(thousands, ',')
    .replace(minus, '-');
  const plain = visibleText(bare)?.text ?? bare;
  return number.test(plain) ? plain : undefined;
}

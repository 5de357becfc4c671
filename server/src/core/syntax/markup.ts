import { invisible } from '../text/chars';
import { characterOf, entity, voidEntity } from '../text/entities';
import { matchAt } from '../text/sticky';

/** The text of a line as a reader sees it, and where each of its characters stands in the line. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the line of the character at an offset of the text. */
  readonly startOf: (offset: number) => number;
  /** Offset in the line behind the character in front of an offset of the text. */
  readonly endOf: (offset: number) => number;
}

const unseen = new RegExp(invisible, 'g');

/**
 * A tag, the rest of one that began on the line before (id="…">), the beginning of one that goes on, or an entity. The
 * name of a place in LaTeX, or a character that nobody sees.
 */
const markup = new RegExp(
  `<\\/?[a-z!][^<>]{0,2000}(?:>|$)|^[a-z-]+="[^"<>]{0,500}"[^<>]{0,500}>|\\\\label\\{[^{}]{0,1000}\\}|${entity.source}|${invisible.source}`,
  'gi',
);

/** The visible text of a line that holds markup, or characters that nobody sees; nothing for any other line. */
export function visibleText(line: string): VisibleText | undefined {
  const hasSpans = line.includes(']{');
  const isPlain = !hasSpans && !['>', '<', '&', '\\label{'].some((mark) => line.includes(mark));
  if (isPlain && !invisible.test(line)) return undefined;
  const marks = marksOf(line, markup);
  return without(hasSpans ? [...marks, ...spanMarks(line)].sort((a, b) => a.index - b.index) : marks, line);
}

/** The text of a line that holds characters which nobody sees, without them alone. */
export function withoutInvisible(line: string): VisibleText | undefined {
  return invisible.test(line) ? without(marksOf(line, unseen), line) : undefined;
}

function marksOf(line: string, pattern: RegExp): Mark[] {
  return Array.from(line.matchAll(pattern), ({ 0: match, index }) => ({ match, index }));
}

function without(marks: readonly Mark[], line: string): VisibleText | undefined {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const take = (to: number) => {
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    text += line.slice(from, to);
  };
  for (const { match, index } of marks) {
    if (index < from) continue;
    take(index);
    from = index + match.length;
    const char = match.startsWith('&') ? characterOf(match) : '';
    for (let unit = 0; unit < char.length; unit++) {
      starts.push(index);
      ends.push(from);
    }
    text += char;
  }
  if (from === 0) return undefined;
  take(line.length);
  return {
    text,
    startOf: (offset) => starts[offset] ?? line.length,
    endOf: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? line.length)),
  };
}

interface Mark {
  readonly match: string;
  readonly index: number;
}

const attributes = /\]\{[^{}]{0,500}\}/y;

/** The brackets and attributes of pandoc around a text: [text]{.underline}. */
function spanMarks(line: string): Mark[] {
  const marks: Mark[] = [];
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '[') open.push(at);
    if (line[at] !== ']') continue;
    const index = open.pop();
    const end = index === undefined ? undefined : matchAt(attributes, line, at)?.[0];
    if (end !== undefined) marks.push({ match: '[', index: index! }, { match: end, index: at });
  }
  return marks;
}

/** The line breaks of HTML that a line ends in. */
export const lastBreaks = /(?:<br\s?\/?>\s{0,4}){1,4}$/i;

/** A line without the line breaks of HTML with which some tools end every line. */
export function withoutBreaks(text: string): string {
  return text.endsWith('>') ? text.replace(lastBreaks, '') : text;
}

const quote = /^(?:> ){1,4}|^>$/;
const hardBreak = /(?<=[^\s\\|,;])\\$/;

/** A line with blanks in place of the marks of a quotation in front of it and of the hard line break at its end. */
export function withoutLineMarks(text: string): string {
  if (!text.startsWith('>') && !text.endsWith('\\')) return text;
  return text.replace(quote, (marks) => ' '.repeat(marks.length)).replace(hardBreak, ' ');
}

/** Shown as nothing or as a blank: entities, line breaks, comments, tags with nothing in them. */
const padding = `(?:(?:${voidEntity.source}|<br\\s?/?>|<!--[^<>]{0,80}-->|<([a-z][a-z:]{0,8})(?:\\s[^<>]{0,100})?>\\s?</\\1>)\\s{0,4}){1,8}`;
const paddingBefore = new RegExp(`^${padding}`, 'i');
const paddingBehind = new RegExp(`\\s{0,4}${padding}$`, 'i');
/** No padding is longer. */
const longestPadding = 300;

/** Whether a text may begin or end with what only pads it. */
export function isPadded(line: string, from: number, to: number): boolean {
  return line[from] === '&' || line[from] === '<' || line[to - 1] === ';' || line[to - 1] === '>';
}

/** Where a text stands between what pads it. */
export function withoutPadding(text: string): { readonly from: number; readonly to: number } {
  const from = paddingBefore.exec(text.slice(0, longestPadding))?.[0].length ?? 0;
  const begin = Math.max(from, text.length - longestPadding);
  const behind = paddingBehind.exec(text.slice(begin));
  return { from, to: behind ? begin + behind.index : text.length };
}

const tag = '<[^<>]{0,500}>';
const tags = new RegExp(tag, 'g');
/** Tags, and entities that are shown as blanks or not at all. */
export const tagsAndBlanks = new RegExp(`${tag}|${voidEntity.source}`, 'g');

/** What of a text stands outside tags. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tags, '') : text;
}

/** Tags that a number may be split over: what stands in them is part of the text around. */
const inline = /^(?:a|abbr|b|bdo|big|code|em|font|i|ins|label|mark|o:p|span|strong|tt|u|v:\w+|st1:\w+)$/i;
const hidden = /display\s*:\s*none|visibility\s*:\s*hidden|\shidden=|font-size\s*:\s*0(?![.\d]*[1-9])/i;

/** Whether digits in a tag and those around it are one number: no note's mark, second line or deleted number. */
export function isInline(name: string, attributes: string): boolean {
  return inline.test(name) && !hidden.test(attributes);
}

import { Recent } from '../../recent';
import { readLine, type Line } from '../../syntax/line';
import { leadingNumeral } from '../../syntax/headings/numeral';
import { perLine } from '../../syntax/perLine';
import { proseOf } from '../../syntax/prose';
import { Segment } from '../../syntax/segment';
import { isBlank, isHan, skipBlanks, trimEnd } from '../../text/chars';
import type { Paragraph, Part } from './paragraph';

// Which lines a page or an editor has cut a paragraph into.

/** Shorter lines are sub-headings, signatures and dates. */
const shortestLine = 16;
const mostLines = 40;
/** Behind these nothing goes on, or a list begins. */
const stop = /[。；;！？!?：:…]$/;
/** What goes on across the blank lines of a page's end. */
const goesOnFar = /(?:[，,、]|被申请|被提起|收到|其中)$/;
const mostBlankLines = 3;
const tag = /<[/a-z!]/i;
/** By how much a line that was cut at the margin may be shorter than the next: a mark or a word does not fit in. */
const raggedness = 4;

/** Lines of prose that end in the middle of a sentence. */
const openLines = perLine((line) => (isOpen(line) ? true : undefined), shortestLine);

function isOpen(line: Line): boolean {
  const { text, heading, title } = line;
  if (text.length < shortestLine || title || (heading && heading.inlineText === undefined)) return false;
  const end = trimEnd(text, 0, text.length);
  return end >= shortestLine && !stop.test(text.slice(0, end)) && !tag.test(text) && proseOf(line) !== '';
}

/** The paragraph that begins on a line, or goes on there, where it is cut into lines. */
export function paragraphFrom(line: number, lines: readonly Line[]): Paragraph | undefined {
  const run = isOpen(lines[line]!) ? runFrom(line, lines, (at) => isOpen(lines[at]!)) : [];
  return run.length > 1 ? join(run, lines) : undefined;
}

/** The lines over which a paragraph goes on. */
function runFrom(first: number, lines: readonly Line[], goesOn: (line: number) => boolean): number[] {
  const run = [first];
  for (let last = first; goesOn(last) && run.length < mostLines;) {
    const next = nextOf(last, lines);
    if (next === undefined) break;
    run.push((last = next));
  }
  return run;
}

/** The paragraphs of a segment that are cut into lines. */
export const cutParagraphs = Segment.keeping.kept((segment): readonly Paragraph[] => {
  const { lines } = segment;
  const open = new Set(openLines(segment).map(([at]) => at));
  const found: Paragraph[] = [];
  let end = -1;
  for (const first of open) {
    if (first <= end) continue;
    const run = runFrom(first, lines, (line) => open.has(line));
    end = run.at(-1)!;
    const paragraph = run.length > 1 ? join(run, lines) : undefined;
    if (paragraph) found.push(paragraph);
  }
  return found;
});

/** The line on which a sentence goes on; none where a paragraph, a heading or a table begins. */
function nextOf(line: number, lines: readonly Line[]): number | undefined {
  const { text } = lines[line]!;
  let next = line + 1;
  while (next - line <= mostBlankLines && lines[next]?.text.trim() === '') next++;
  const following = lines[next];
  if (!following || (next > line + 1 && !goesOnFar.test(text.trimEnd()))) return undefined;
  const { heading, title, separated, rule, cells } = following;
  if (heading || title || separated || rule || cells.length !== 1 || cells[0]!.labels.length > 0) return undefined;
  if (cells[0]!.reading.kind === 'number' || tag.test(following.text) || leadingNumeral(following.text))
    return undefined;
  const indented = skipBlanks(following.text, 0) > skipBlanks(text, 0);
  return indented || isShorter(text.trim(), following.text.trim()) ? undefined : next;
}

/** Whether a line is shorter than the next, so that no margin has cut it; those of a page are as long, or as wide. */
function isShorter(text: string, next: string): boolean {
  return text.length + raggedness / 2 < next.length && widthOf(text) + raggedness < widthOf(next);
}

/** Of characters, Chinese ones counted twice: blanks between words and digits are as narrow as the page makes them. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code)) width += isHan(code) || code > 0x3000 ? 2 : 1;
  }
  return width;
}

/** The same paragraphs stay the same lines while others are edited. */
const linesByText = new Recent<Line>(30_000);

function join(run: readonly number[], lines: readonly Line[]): Paragraph | undefined {
  const parts: Part[] = [];
  let text = '';
  for (const line of run) {
    const own = lines[line]!.text;
    const from = parts.length === 0 ? 0 : skipBlanks(own, 0);
    parts.push({ line, from, at: text.length });
    text += own.slice(from, trimEnd(own, from, own.length));
  }
  let line = linesByText.get(text);
  if (!line) linesByText.set(text, (line = readLine(text)));
  return line.title || line.separated ? undefined : { line, parts };
}

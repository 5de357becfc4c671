// What stands around a heading or a title on its line, and is none of it.
import { isPrivateUse, skipBlanks, trimEnd } from '../../text/chars';
import { endOfMatch } from '../../text/sticky';

/** Where the text of a line stands between its marks. */
interface Inside {
  readonly from: number;
  readonly to: number;
  /** Whether the line is an item of a list, or a link. */
  readonly listed?: true;
}

const lineNumber = /^\s{0,8}\d{1,4}[\t ]{1,4}(?=[一二三四五六]\s?[、.．])/;

/** What a tool has made of a heading: - , + , ● , - [ ] , and links. */
const bullet = /^\s{0,8}(?:[-+]\s{1,4}|[●•·▪■◆]\s{0,4}|\*\s{1,4}(?=\[[ xX]?\]))(?:\[[ xX]?\]\s{1,4})?/;
const link = /^\[([^[\]]{4,80})\]\([^()]{0,300}\)$/;

/** Where a heading or a title stands between its marks, and whether these make it an item of a list or a link. */
export function insideDecoration(line: string): Inside {
  const item = bullet.exec(line)?.[0];
  // The number of a line in front of a heading that has its own is none of the heading's.
  const from = skipDecoration(line, (item ?? lineNumber.exec(line)?.[0])?.length ?? 0);
  const to = trimDecoration(line, from);
  const text = line[from] === '[' && line[to - 1] === ')' ? link.exec(line.slice(from, to))?.[1] : undefined;
  if (text === undefined) return { from, to, ...(item && { listed: true }) };
  const begin = skipDecoration(line, from + 1);
  return { from: begin, to: trimDecoration(line.slice(0, from + 1 + text.length), begin), listed: true };
}

/**
 * The mark of a heading in Textile and Jira, h2(#name). and {anchor:name}, and in LaTeX, \section*{ or \textbf{ with ties for
 * an indent behind it; what closes that one is trimmed.
 */
const command =
  /\s{0,20}(?:h[1-6](?:\([^()]{0,100}\))?\.\s{1,4}(?:\{anchor:[^{}]{0,100}\}\s{0,4})?|\\(?:title|(?:sub){0,2}section|textbf)\*?\{[\s~]{0,20})/y;

/**
 * Past blanks, `[bookmark: …]` residue, bullets of Word, and the marks of Markdown, Org, AsciiDoc, wikis and LaTeX before
 * a heading.
 */
export function skipDecoration(line: string, from = 0): number {
  let at = skipBlanks(line, endOfMatch(command, line, from) ?? from);
  for (;;) {
    if (line.startsWith('[bookmark:', at)) {
      const close = line.indexOf(']', at);
      if (close < 0) return at;
      at = skipBlanks(line, close + 1);
    } else if (at < line.length && (marks.includes(line[at]!) || isPrivateUse(line.charCodeAt(at)))) {
      at = skipBlanks(line, at + 1);
    } else return at;
  }
}

const marks = `#*=_'"{}【】`;

/** The attributes of pandoc behind a heading: {#name .class}. */
const attributes = /\s{0,4}\{[#.][^{}]{0,200}\}\s{0,20}$/;

/** The offset behind the last character at or after `from` that is no mark, attribute or colon behind a heading. */
export function trimDecoration(line: string, from: number): number {
  let end = trimEnd(line, from, line.length);
  if (line[end - 1] === '}') end = attributes.exec(line)?.index ?? end;
  while (end > from && `${marks}：:。,`.includes(line[end - 1]!)) end = trimEnd(line, from, end - 1);
  return end;
}

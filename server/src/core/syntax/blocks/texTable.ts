import { skipBlanks, trimEnd } from '../../text/chars';
import { endOfMatch } from '../../text/sticky';
import { joinLines, tokenIn, type JoinedCell } from './joinedLines';
import type { Line } from '../line';
import type { Token } from '../cells/token';

/** A table of LaTeX, as programs write it that read pictures of pages: & parts cells, \\ ends a row. */
const begins = /\\begin\{(?:tabular[xy*]?|longtable|array)\}/;
const environment = /\\(begin|end)\{/g;

/** More lines than any table takes, each cell of which may have three. */
const mostLines = 1_000;
/** A cell may hold a small table of its own, for the lines of its text. */
const deepest = 4;

/** The line behind the table that begins on a line; nothing where none does. */
export function endOfTexTable(lines: readonly Line[], from: number): number | undefined {
  if (!lines[from]!.text.includes('\\begin{') || !begins.test(lines[from]!.text)) return undefined;
  let depth = 0;
  for (let line = from; line < Math.min(lines.length, from + mostLines) && depth <= deepest; line++) {
    const { text } = lines[line]!;
    if (text.includes('\\')) for (const [, kind] of text.matchAll(environment)) depth += kind === 'begin' ? 1 : -1;
    if (depth <= 0) return line + 1;
  }
  return undefined;
}

/** The cells of a table of LaTeX, from the line of its \begin up to `to`, as tokens. */
export function texTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const joined = joinLines(lines, from, to);
  const { text } = joined;
  const tokens: Token[] = [];
  let start = beginOfCells(text);
  let column = 0;
  let depth = 0;
  const close = (end: number, next: number) => {
    tokens.push(tokenIn(joined, cellIn(text, start, end), column, column === 0));
    start = next;
    column++;
  };
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '&' && depth === 0) close(at, at + 1);
    else if (char !== '\\') continue;
    else if (text.startsWith('begin{', at + 1)) depth++;
    else if (text.startsWith('end{', at + 1) && depth-- === 0) {
      // Behind the last \\ only the rule below the table may stand.
      if (column > 0 || skipBlanks(text, behindRules(text, start, at), at) < at) close(at, at);
      break;
    } else if (text[at + 1] === '\\' && depth === 0) {
      close(at, at + 2);
      column = 0;
    }
    // What follows is escaped, or the name of a command.
    if (char === '\\') at++;
  }
  return tokens;
}

/** Where the first cell begins: behind what the table says of its columns. */
function beginOfCells(text: string): number {
  const [begin] = begins.exec(text)!;
  let at = text.indexOf(begin) + begin.length;
  if (text[at] === '[') at = text.indexOf(']', at) + 1;
  // A table of a given width names it first.
  for (let group = /[xy*]\}$/.test(begin) ? 2 : 1; group > 0 && text[at] === '{'; group--) at = groupEnd(text, at) + 1;
  return at;
}

/** The place of the bracket that closes the one at a place. */
function groupEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** Rules between rows, and the distance to the next that stands behind the end of one: [2pt]. */
const rule =
  /\s*\\(?:hline|(?:top|mid|bottom)rule|end(?:first)?head|end(?:last)?foot|(?:cline|cmidrule)\{[-\d]{1,9}\})|\[-?[\d.]{1,5}\s?[a-z]{2}\]/y;

/** Where the rules between rows end that stand at a place. */
function behindRules(text: string, from: number, to: number): number {
  let at = from;
  for (let end = endOfMatch(rule, text, at); end !== undefined && end <= to; end = endOfMatch(rule, text, at)) at = end;
  return at;
}

/** Around the text of one cell, inside each other. */
const mostMarks = 8;
const command = /\\[a-z]{1,24}\*?(?:\[[^[\]]{0,20}\])?/iy;
/** Inside a text: environments with their columns, commands, ends of lines, brackets. */
const marksInside =
  /\\begin\{[a-z*]{1,12}\}(?:\[[a-z]\])?(?:\{(?:[^{}]|\{[^{}]{0,20}\}){0,80}\})?|\\end\{[a-z*]{1,12}\}|\\\\|\\[a-z]{1,24}|[{}~]/gi;

/** The first cell of a row stands on the row's own line. */
function blankAt(text: string, begin: number, to: number): JoinedCell {
  const from = begin + text.slice(begin, to).lastIndexOf('\n') + 1;
  const at = to - from >= 2 && text[from] === ' ' ? from + 1 : from;
  return { text: '', from: at, to: at };
}

/** What a cell says, and where that stands: inside all that only tells how it looks or over what it is merged. */
function cellIn(text: string, start: number, end: number): JoinedCell {
  const begin = behindRules(text, start, end);
  let from = behindBlanks(text, begin, end);
  // A value is written into a blank cell with air on both sides.
  if (from === end) return blankAt(text, begin, end);
  let to = withoutBlanksBehind(text, from, end);
  for (let level = 0; level < mostMarks; level++) {
    if (isFormula(text, from, to)) {
      from = behindBlanks(text, from + 1, to - 1);
      to = withoutBlanksBehind(text, from, to - 1);
    }
    let at = endOfMatch(command, text, from) ?? from;
    if (at > to || text.startsWith('\\begin', from)) break;
    let open = -1;
    while (at < to && text[at] === '{') {
      open = at;
      at = groupEnd(text, at) + 1;
    }
    // {a} b is no group of its own.
    if (open >= 0 && at !== to) break;
    if (open < 0 && at === from) break;
    [from, to] = open < 0 ? [at, to] : [open + 1, to - 1];
    from = behindBlanks(text, from, to);
    to = withoutBlanksBehind(text, from, to);
  }
  return { text: text.slice(from, to).replace(marksInside, ''), from, to };
}

/** A tie is a blank at which no line ends. */
const blanks = /[\s~]*/y;

function behindBlanks(text: string, from: number, to: number): number {
  blanks.lastIndex = from;
  blanks.test(text);
  return Math.min(blanks.lastIndex, to);
}

function withoutBlanksBehind(text: string, from: number, to: number): number {
  let end = trimEnd(text, from, to);
  while (end > from && text[end - 1] === '~' && text[end - 2] !== '\\') end = trimEnd(text, from, end - 1);
  return end;
}

/** Whether all of a text stands between two $. */
function isFormula(text: string, from: number, to: number): boolean {
  return text[from] === '$' && to - from > 2 && text.indexOf('$', from + 1) === to - 1;
}

const frame =
  /\\begin\{[a-z*]{1,12}\}(?:\[[a-z]\])?(?:\{(?:[^{}]|\{[^{}]{0,20}\}){0,80}\}){0,2}|\\(?:multicolumn|multirow)\{[^{}]{0,9}\}\{[^{}]{0,40}\}|\\foreignlanguage\{[a-z]{1,20}\}|\\(?:cline|cmidrule|end)\{[^{}]{0,12}\}|\\\\(?:\[[^[\]]{0,9}\])?|\\[a-z]{1,24}|[{}&$~]/gi;

/** A line of such a table without all that it is drawn with. */
export function withoutTexFrame(text: string): string {
  return text.replace(frame, ' ');
}

/** Whether a line is one of such a table, by a mark that nothing else has. */
export function isTexRow(text: string): boolean {
  return text.includes('\\\\') || /\\(?:hline|(?:begin|end)\{(?:tabular|longtable|array))/.test(text);
}

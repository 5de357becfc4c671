import { Parser } from 'htmlparser2';
import { isBlank, skipBlanks, trimEnd } from '../text/chars';
import { positionAt } from '../text/lines';
import { cellOf, readCell } from './cells';
import type { Line } from './line';
import { tokenOverLines, type Token } from './token';

const opens = /<(?:table|tr|td|th)[\s>]/i;
const closes = /<\/table\s*>/i;

/** More tags inside each other than any page has. The parser takes longer for each the deeper it stands. */
const deepest = 256;

/** The line behind the HTML table that begins on a line; nothing where none begins there. */
export function endOfHtmlTable(lines: readonly Line[], from: number): number | undefined {
  if (!lines[from]!.text.includes('<') || !opens.test(lines[from]!.text)) return undefined;
  let to = from;
  while (to < lines.length - 1 && !closes.test(lines[to]!.text)) to++;
  return to + 1;
}

/** The cells of the HTML table on some lines. A cell's place is that of its text, tags inside it included. */
export function htmlTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const starts: number[] = [];
  let html = '';
  for (let line = from; line < to; line++) {
    starts.push(html.length);
    html += `${lines[line]!.text}\n`;
  }
  const tokens: Token[] = [];
  let open: { text: string; from: number; to: number; inside: number } | undefined;
  let startsRow = true;
  let column = 0;
  let depth = 0;

  const close = () => {
    if (open) tokens.push(tokenIn(open, lines, column++, startsRow, starts, from));
    if (open) startsRow = false;
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name) {
      if (++depth > deepest) parser.pause();
      if (name === 'tr') {
        close();
        startsRow = true;
        column = 0;
      } else if (name === 'td' || name === 'th') {
        close();
        const inside = parser.endIndex + 1;
        open = { text: '', from: inside, to: inside, inside };
      } else if (open?.text === '' && open.from === open.inside) {
        // What is written into a blank cell goes inside its innermost tag.
        open.from = open.to = open.inside = parser.endIndex + 1;
      }
    },
    ontext(text) {
      if (!open) return;
      const blank = [...text].every((char) => isBlank(char.charCodeAt(0)));
      if (blank && open.text === '') {
        // A blank written out (&nbsp;) is replaced when something is written.
        if (html.startsWith('&', parser.startIndex)) {
          if (open.from === open.inside) open.from = parser.startIndex;
          open.to = parser.endIndex + 1;
        }
        return;
      }
      if (open.text === '') open.from = skipBlanks(html, parser.startIndex, parser.endIndex + 1);
      open.text += text;
      if (!blank) open.to = trimEnd(html, parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      depth--;
      if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') close();
    },
  });
  parser.end(html);
  return tokens;
}

function tokenIn(
  open: { text: string; from: number; to: number },
  lines: readonly Line[],
  column: number,
  startsRow: boolean,
  starts: readonly number[],
  firstLine: number,
): Token {
  const start = positionAt(open.from, starts);
  const end = positionAt(Math.max(open.to, open.from), starts);
  const text = open.text.trim();
  const line = lines[firstLine + start.line]!.text;
  const to = start.line === end.line ? end.character : start.character;
  // A number may be set as a formula; entities and tags inside the text are not what they stand for.
  const isAsWritten = text !== '' && line.slice(start.character, to) === text;
  const cell = isAsWritten ? readCell(line, start.character, to) : cellOf(text, start.character, to);
  return tokenOverLines(
    cell,
    firstLine + start.line,
    column,
    firstLine + end.line,
    isAsWritten ? cell.to : end.character,
    startsRow,
    true,
  );
}

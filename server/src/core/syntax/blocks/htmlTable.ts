import { Parser } from 'htmlparser2';
import { isBlank, skipBlanks, trimEnd } from '../../text/chars';
import { joinLines, tokenIn } from './joinedLines';
import type { Line } from '../line';
import { isInline } from '../markup';
import type { Token } from '../cells/token';

const opens = /<(?:table|tr|td|th)[\s>]/i;
const closes = /<\/table\s*>/i;

/** More tags inside each other than any page has. The parser takes longer for each the deeper it stands. */
export const deepestTags = 256;

/** Whether digits in a tag, and those in front of it, are no one number. */
function partsNumbers(name: string, { style = '', hidden }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || !isInline(name, style);
}

/** Between digits that are no one number: what they make together is none. */
const numberMark = '、';

/** The line behind the HTML table that begins on a line; nothing where none begins there. */
export function endOfHtmlTable(lines: readonly Line[], from: number): number | undefined {
  if (!lines[from]!.text.includes('<') || !opens.test(lines[from]!.text)) return undefined;
  let to = from;
  while (to < lines.length - 1 && !closes.test(lines[to]!.text)) to++;
  return to + 1;
}

/** The cells of the HTML table on some lines. A cell's place is that of its text, tags inside it included. */
export function htmlTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const joined = joinLines(lines, from, to);
  const html = joined.text;
  const tokens: Token[] = [];
  let open: { text: string; from: number; to: number; inside: number } | undefined;
  let startsRow = true;
  let column = 0;
  /** Of each open tag, whether it parts numbers. */
  const parting: boolean[] = [];
  let isParted = false;

  const close = () => {
    if (open) tokens.push(tokenIn(joined, open, column++, startsRow));
    if (open) startsRow = false;
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      parting.push(partsNumbers(name, attributes));
      isParted ||= parting.at(-1)!;
      if (parting.length > deepestTags) parser.pause();
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
      if (isParted && /[0-9０-９]\s*$/.test(open.text) && /^\s*[0-9０-９]/.test(text)) open.text += numberMark;
      isParted &&= blank;
      open.text += text;
      if (!blank) open.to = trimEnd(html, parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      isParted = parting.pop() === true || isParted;
      if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') close();
    },
  });
  parser.end(html);
  return tokens;
}

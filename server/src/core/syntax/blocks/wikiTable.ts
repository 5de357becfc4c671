import type { CellPart } from '../cells/cellParts';
import { readCell, type CellSyntax } from '../cells/cells';
import type { Line } from '../line';
import { tokenOfParts, type Token } from '../cells/token';

/**
 * A table of MediaWiki, between {| and |}: a cell begins with | or !, at the beginning of a line or doubled on it, and
 * goes on over the lines below; |- begins a row.
 */
const begins = /^\s{0,8}\{\|/;
const ends = /^\s{0,8}\|\}/;
const newRow = /^\s{0,8}\|-/;
const newCell = /^\s{0,8}[|!]/;
const doubled = /\|\||!!/g;
/** What stands in front of a cell's text and a single |: colspan="4"|. */
const attributes = /^\s{0,8}(?:[a-z]{1,20}\s?=\s?"[^"|]{0,300}"\s{0,4}){1,8}\|/i;

/** The line behind the table that begins on a line; nothing where none does. */
export function endOfWikiTable(lines: readonly Line[], from: number): number | undefined {
  const { text } = lines[from]!;
  if (!text.includes('{|') || !begins.test(text)) return undefined;
  for (let line = from + 1; line < lines.length && !begins.test(lines[line]!.text); line++) {
    if (ends.test(lines[line]!.text)) return line + 1;
  }
  return undefined;
}

/** The cells of a table of MediaWiki, below the line at `from` that opens it up to `to`, as tokens. */
export function wikiTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let parts: CellPart[] = [];
  let column = 0;
  const close = () => {
    if (parts.length > 0) tokens.push(tokenOfParts(parts, column++, column === 1));
    parts = [];
  };
  for (let line = from + 1; line < to; line++) {
    const { text } = lines[line]!;
    if (newRow.test(text) || ends.test(text)) {
      close();
      column = 0;
    } else if (newCell.test(text)) {
      for (const cell of cellsOf(text)) {
        close();
        parts.push({ cell, line });
      }
    } else if (parts.length > 0 && text.trim() !== '') parts.push({ cell: readCell(text, 0, text.length), line });
  }
  return tokens;
}

function cellsOf(text: string): CellSyntax[] {
  const starts = [text.search(/[|!]/) + 1, ...[...text.matchAll(doubled)].map(({ index }) => index + 2)];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : next - 2;
    const skipped = attributes.exec(text.slice(start, end))?.[0].length ?? 0;
    return readCell(text, start + skipped, end);
  });
}

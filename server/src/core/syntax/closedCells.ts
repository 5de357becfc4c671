import { isBlank, trimEnd } from '../text/chars';
import { cellOf, readCell, type CellSyntax } from './cells';
import type { Line } from './line';
import { tokenOfParts, tokenOverLines, type CellPart, type Token } from './token';

/*
 * Cells that a crawl of a web page closes with a pipe, each on lines of its own, in one of two manners:
 *
 *     规章 |        规章
 *     0 |           |
 *     1 |           0
 *     |             |
 *
 * A pipe closes the cell in front of it or, behind another pipe, a blank one; pipes side by side (|||) fill a row up to
 * the width of the table.
 */

/** Fewer closed cells are no table. */
const fewestCells = 6;
/** More lines without a pipe are no cell. */
const mostLines = 6;
/** Longer lines are prose. */
const longestPart = 90;

type Kind = 'part' | 'closing' | 'pipes' | 'other';

/** What a line is to a cell: part of it, its last part with the pipe, pipes alone, or nothing of the kind. */
function kindOf({ text, heading }: Line): Kind {
  const pipe = text.indexOf('|');
  if (pipe < 0) return text.length <= longestPart && heading === undefined ? 'part' : 'other';
  if (text.length > longestPart) return 'other';
  const end = trimEnd(text, 0, text.length);
  if (pipe === end - 1) return trimEnd(text, 0, pipe) > 0 ? 'closing' : 'pipes';
  for (let at = 0; at < end; at++) if (text[at] !== '|' && !isBlank(text.charCodeAt(at))) return 'other';
  return 'pipes';
}

/** The line behind the last cell, where such cells begin on a line; nothing where they do not. */
export function endOfClosedCells(lines: readonly Line[], from: number): number | undefined {
  const first = kindOf(lines[from]!);
  const begins = first === 'closing' || (first === 'part' && lines[from + 1]?.text.startsWith('|'));
  if (!begins) return undefined;
  let cells = 0;
  let end = from;
  for (let line = from; line < lines.length && line - end <= mostLines; line++) {
    const kind = kindOf(lines[line]!);
    if (kind === 'other') break;
    if (kind === 'part') continue;
    cells++;
    end = line + 1;
  }
  return cells >= fewestCells ? end : undefined;
}

export function closedTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let open: CellPart[] = [];
  const close = () => {
    const token = tokenOfParts(open, 0, false);
    // A label begins a row; the values behind it are in it.
    tokens.push({ ...token, startsRow: !token.cell.valueLike });
    open = [];
  };
  for (let line = from; line < to; line++) {
    const { text } = lines[line]!;
    const kind = kindOf(lines[line]!);
    if (kind === 'pipes') {
      for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
        if (open.length > 0) close();
        else tokens.push(tokenOverLines(cellOf('', at, at), line, 0, line, at, false));
      }
      continue;
    }
    const cell = cellIn(lines[line]!);
    if (cell.text !== '') open.push({ cell, line });
    if (kind === 'closing') close();
  }
  return tokens;
}

/** The line's own cell, so that a number typed into it is found again. */
function cellIn({ text, cells }: Line): CellSyntax {
  const pipe = text.indexOf('|');
  return cells.length === 1 ? cells[0]! : readCell(text, 0, pipe < 0 ? text.length : pipe);
}

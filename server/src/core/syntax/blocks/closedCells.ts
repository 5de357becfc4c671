import { isBlank, trimEnd } from '../../text/chars';
import type { CellPart } from '../cells/cellParts';
import { cellOf, readCell, type CellSyntax } from '../cells/cells';
import type { Line } from '../line';
import { tokenOfParts, tokenOverLines, type Token } from '../cells/token';

/*
 * Cells that a crawl of a web page closes with a pipe, each on lines of its own, in one of two manners:
 *
 *     规章 |        规章
 *     0 |           |
 *     1 |           0
 *     |             |
 *
 * A pipe closes the cell in front of it or, behind another pipe, a blank one; pipes side by side (|||) are no cells,
 * they fill a row up to the width of the table.
 */

/** Fewer closed cells are no table. */
const fewestCells = 6;
/** More lines without a pipe are no cell. */
const mostLines = 6;
/** Longer lines are prose. */
const longestPart = 90;

type Kind = 'part' | 'closing' | 'pipes' | 'other';

/** What a line is to a cell: part of it, its last part with the pipe and padding, pipes alone, or nothing of the kind. */
function kindOf({ text, heading }: Line): Kind {
  const pipe = text.indexOf('|');
  if (pipe < 0) return text.length <= longestPart && heading === undefined ? 'part' : 'other';
  if (text.length > longestPart) return 'other';
  for (let at = pipe; at < text.length; at++) if (text[at] !== '|' && !isBlank(text.charCodeAt(at))) return 'other';
  if (trimEnd(text, 0, pipe) === 0) return 'pipes';
  // Blanks between pipes are cells: all of a row stands on the line.
  return /^[^|]*\|\s?\|*\s*$/.test(text) ? 'closing' : 'other';
}

/** The line behind the last cell, where such cells begin on a line; nothing where they do not. */
export function endOfClosedCells(lines: readonly Line[], from: number): number | undefined {
  if (!begins(lines, from) && !(opensRow(lines[from]!) && begins(lines, from + 1))) return undefined;
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

function begins(lines: readonly Line[], line: number): boolean {
  if (line >= lines.length) return false;
  const kind = kindOf(lines[line]!);
  // With empty lines around them pipes stand between cells and close none.
  const isText = () => kind === 'part' && lines[line]!.text.trim() !== '';
  return kind === 'closing' || (lines[line + 1]?.text.startsWith('|') === true && isText());
}

/** A pipe alone, with which some crawls begin each row. */
function opensRow({ text }: Line): boolean {
  return text.length <= longestPart && text.includes('|') && text.trim() === '|';
}

/** The cells on the lines from `from` up to `to`, each of which ends at a pipe, as tokens; labels begin rows. */
export function closedTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const cells = cellsOf(lines, from, to);
  const tokens = opensRow(lines[from]!) ? withoutOpeners(cells, lines) : cells;
  // A label begins a row; the values behind it are in it.
  return tokens.map((token) => ({ ...token, startsRow: !token.cell.valueLike }));
}

function cellsOf(lines: readonly Line[], from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let open: CellPart[] = [];
  const close = () => {
    // Labels go over lines; numbers below each other lack a pipe between them.
    const apart = open.every(({ cell }) => cell.valueLike);
    for (const parts of apart ? open.map((part) => [part]) : [open]) tokens.push(tokenOfParts(parts, 0, false));
    open = [];
  };
  for (let line = from; line < to; line++) {
    const { text } = lines[line]!;
    const kind = kindOf(lines[line]!);
    if (kind === 'pipes') {
      for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
        const isPadding = text[at - 1] === '|' || text[at + 1] === '|';
        if (open.length > 0) close();
        else if (!isPadding) tokens.push(tokenOverLines(cellOf('', at, at), line, 0, line, at, false));
      }
      continue;
    }
    const cell = cellIn(lines[line]!);
    if (cell.text !== '') open.push({ cell, line });
    if (kind === 'closing') close();
  }
  return tokens;
}

/** A row of more labels in front of values than a group and its row is one of headings: values stand in the next. */
const mostLabels = 2;

/** The cells without the pipes that open rows: in front of a label, and behind a row of headings. */
function withoutOpeners(cells: readonly Token[], lines: readonly Line[]): Token[] {
  let labels = 0;
  return cells.filter(({ cell, line }, index) => {
    const next = cells[index + 1];
    const mayOpen = cell.text === '' && opensRow(lines[line]!);
    const isOpener = mayOpen && (labels > mostLabels || (next !== undefined && !next.cell.valueLike));
    labels = isOpener ? 0 : labels + (cell.valueLike ? 0 : 1);
    return !isOpener;
  });
}

/** The line's own cell, so that a number typed into it is found again; the pipe behind it leaves a blank one. */
function cellIn({ text, cells }: Line): CellSyntax {
  const pipe = text.indexOf('|');
  const [first, second] = cells;
  const isOwn = first && (second ? cells.length === 2 && second.text === '' && first.to <= pipe : true);
  return isOwn ? first : readCell(text, 0, pipe < 0 ? text.length : pipe);
}

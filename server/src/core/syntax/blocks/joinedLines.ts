// Tables of markup whose cells may take several lines, read as one text.
import { positionAt } from '../../text/lines';
import { cellOf, readCell } from '../cells/cells';
import type { Line } from '../line';
import { tokenOverLines, type Token } from '../cells/token';

/** The text of some lines, each with a line feed, and where they begin in it. */
interface JoinedLines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly Line[];
  /** The first of them. */
  readonly from: number;
}

/** The lines from `from` up to `to` as one text, each with a line feed behind it. */
export function joinLines(lines: readonly Line[], from: number, to: number): JoinedLines {
  const starts: number[] = [];
  let text = '';
  for (let line = from; line < to; line++) {
    starts.push(text.length);
    text += `${lines[line]!.text}\n`;
  }
  return { text, starts, lines, from };
}

/** What a cell says and where that stands in the joined text, marks inside it included. */
export interface JoinedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The token of a cell that marks delimit. */
export function tokenIn(
  { lines, starts, from }: JoinedLines,
  cell: JoinedCell,
  column: number,
  startsRow: boolean,
): Token {
  const start = positionAt(cell.from, starts);
  const end = positionAt(Math.max(cell.to, cell.from), starts);
  const text = cell.text.trim();
  const line = lines[from + start.line]!.text;
  const to = start.line === end.line ? end.character : start.character;
  // A number may be set as a formula; entities and marks inside the text are not what they stand for.
  const isAsWritten = text !== '' && line.slice(start.character, to) === text;
  const syntax = isAsWritten ? readCell(line, start.character, to) : cellOf(text, start.character, to);
  return tokenOverLines(
    syntax,
    from + start.line,
    column,
    from + end.line,
    isAsWritten ? syntax.to : end.character,
    startsRow,
    true,
  );
}

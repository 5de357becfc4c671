import { displayWidth } from '../text/width';
import type { Position } from '../text/span';
import type { Report } from './report';
import type { Row } from './table';

/** More lines than a label is wrapped to. */
const mostLines = 40;
const rule = /\+[-=]{2,}\+/;

function isBorder(line: string): boolean {
  const text = line.trim();
  return /^[|+]/.test(text) && /[|+]$/.test(text) && rule.test(text);
}

/** A row in a grid drawn with + - |, as text to insert. */
export interface GridRow {
  readonly place: Position;
  readonly text: string;
}

/**
 * A row of zeros below another one of a drawn grid, its label wrapped in its column, and the border behind it; nothing
 * where the row does not stand in such a grid. `at` is the line that the row's table counts from.
 */
export function gridRow(label: string, { cells, span }: Row, at: number, { lines }: Report): GridRow | undefined {
  const own = lines[at + (cells[0]?.span.start.line ?? span.start.line)]!.text;
  const below = lines.slice(at + span.end.line + 1, at + span.end.line + 1 + mostLines);
  const end = below.findIndex(({ text }) => isBorder(text));
  if (cells.length === 0 || end < 0 || below.slice(0, end).some(({ text }) => !/^\s*\|/.test(text))) return undefined;
  const parts = own.split('|');
  const values = parts.length - 1 - cells.length;
  if (values < 2 || parts.at(-1)!.trim() !== '') return undefined;
  const blank = parts.map((part) => ' '.repeat(displayWidth(part)));
  const pieces = wrap(label, blank[values - 1]!.length - 2);
  if (pieces.length > mostLines) return undefined;
  const rows = pieces.map((piece, index) =>
    blank
      .map((part, column) => {
        if (column === values - 1) return fill(` ${piece}`, part.length);
        return index === 0 && column >= values && column < parts.length - 1 ? fill(' 0', part.length) : part;
      })
      .join('|')
      .trimEnd(),
  );
  const line = at + span.end.line + 1 + end;
  const border = lines[line]!.text;
  const bare = [...border.replaceAll('=', '-')].map((char) =>
    '+-| '.includes(char) ? char : ' '.repeat(displayWidth(char)),
  );
  return { place: { line, character: border.length }, text: `\n${rows.join('\n')}\n${bare.join('')}` };
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A text in pieces of a width at most. */
function wrap(text: string, width: number): string[] {
  const pieces = [''];
  for (const char of text) {
    const longer = pieces.at(-1)! + char;
    if (displayWidth(longer) > Math.max(width, 2)) pieces.push(char);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

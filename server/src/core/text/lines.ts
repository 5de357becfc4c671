import type { Position } from './span';

/** One line as it stands in the file: its text, then `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = (isFeed || feed === carriage + 1 ? feed : carriage) + 1;
    lines.push(text.slice(start, end));
    start = end;
    if (feed >= 0 && feed < end) feed = text.indexOf('\n', end);
    if (carriage >= 0 && carriage < end) carriage = text.indexOf('\r', end);
  }
  lines.push(text.slice(start));
  return lines;
}

export type LineEnd = '' | '\n' | '\r\n' | '\r';

/** What ends a line that is given with its terminator; empty where it is the last of its text. */
export function lineEnd(raw: string): LineEnd {
  if (raw.endsWith('\n')) return raw.endsWith('\r\n') ? '\r\n' : '\n';
  return raw.endsWith('\r') ? '\r' : '';
}

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  let end = 0;
  return splitLines(text).map((line) => (end += line.length) - line.length);
}

/** Where in a text, whose lines begin at the given offsets, an offset lies. */
export function positionAt(offset: number, starts: readonly number[]): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}

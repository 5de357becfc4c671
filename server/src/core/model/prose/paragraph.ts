import type { Line } from '../../syntax/line';
import { skipBlanks, trimEnd } from '../../text/chars';
import type { Position, Span } from '../../text/span';

/** No paragraph is longer; what is has lost its line ends and is no draft to check. */
export const longestParagraph = 100_000;

/**
 * A line of prose, or a paragraph that a page has cut into lines, read as one line; spans count from the segment's
 * first.
 */
export interface Paragraph {
  readonly line: Line;
  readonly parts: readonly Part[];
}

/** What one line holds of a paragraph. */
export interface Part {
  /** The line, and where its text begins in it. */
  readonly line: number;
  readonly from: number;
  /** Where its text begins in that of the paragraph. */
  readonly at: number;
}

/** A line as a paragraph of its own. */
export function wholeLine(at: number, lines: readonly Line[]): Paragraph {
  return { line: lines[at]!, parts: [{ line: at, from: 0, at: 0 }] };
}

/** The text that a span holds, put together where lines cut it. */
export function textOver({ start, end }: Span, lines: readonly Line[]): Pick<Paragraph, 'parts'> & { text: string } {
  const parts: Part[] = [];
  let text = '';
  for (let line = start.line; line <= end.line; line++) {
    const own = lines[line]!.text.slice(0, line === end.line ? end.character : undefined);
    const from = line === start.line ? start.character : skipBlanks(own, 0);
    parts.push({ line, from, at: text.length });
    text += own.slice(from, trimEnd(own, from, own.length));
  }
  return { text, parts };
}

/** Where a stretch of a paragraph's text stands. */
export function placeIn({ parts }: Pick<Paragraph, 'parts'>, from: number, to: number): Span {
  const start = positionOf(parts, from);
  return { start, end: to > from ? after(positionOf(parts, to - 1)) : start };
}

function positionOf(parts: readonly Part[], offset: number): Position {
  const part = parts.filter(({ at }) => at <= offset).at(-1)!;
  return { line: part.line, character: part.from + offset - part.at };
}

function after({ line, character }: Position): Position {
  return { line, character: character + 1 };
}

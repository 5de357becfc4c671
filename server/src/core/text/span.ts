/** A place in a text: line and UTF-16 code unit in the line, both from 0, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * A half-open stretch of text in UTF-16 code units. Lines are relative to whatever owns the span (a segment, a
 * report or the document); `shift` moves it from one to the other.
 */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A span on one line, from an offset up to another. */
export function span(line: number, from: number, to: number): Span {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** The smallest span that holds both. */
export function cover(first: Span, last: Span): Span {
  return {
    start: comparePositions(first.start, last.start) <= 0 ? first.start : last.start,
    end: comparePositions(first.end, last.end) >= 0 ? first.end : last.end,
  };
}

/** The span so many lines further down, or up where the number is negative. */
export function shift({ start, end }: Span, lines: number): Span {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

/** Less than 0 where the first comes first in the text, 0 where they are one place, else more than 0. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two spans begin and end at the same places. */
export function isSameSpan(one: Span, other: Span): boolean {
  return comparePositions(one.start, other.start) === 0 && comparePositions(one.end, other.end) === 0;
}

/** Whether two spans share a place; touching ends count, as an empty span must be reachable. */
export function touches(a: Span, b: Span): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** Whether a position is in a span or at its end: the cursor behind a word is still at it. */
export function contains(outer: Span, position: Position): boolean {
  return comparePositions(outer.start, position) <= 0 && comparePositions(position, outer.end) <= 0;
}

/** Replace the text of a span. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits, insertions at one place as one; in the order in which they are given. */
export function joinInsertions(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  const isInsertion = ({ span: { start, end } }: Edit) => comparePositions(start, end) === 0;
  for (const edit of edits) {
    const isBeside = (other: Edit) => isInsertion(other) && comparePositions(other.span.start, edit.span.start) === 0;
    const index = isInsertion(edit) ? joined.findIndex(isBeside) : -1;
    if (index < 0) joined.push(edit);
    else joined[index] = { span: edit.span, newText: joined[index]!.newText + edit.newText };
  }
  return joined;
}

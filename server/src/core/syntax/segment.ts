import type { SectionId } from '../forms';
import type { Line } from './line';

/**
 * A run of lines that begins with a heading or a title (or with the text itself) and ends before the next. The unit
 * of reuse: a segment without an edit stays the same object wherever the edits around it move it, so everything that
 * is derived from it is kept in WeakMaps. Spans of a segment count lines from its first.
 */
export interface Segment {
  readonly lines: readonly Line[];
}

export function beginsSegment(line: Line): boolean {
  return line.heading !== undefined || line.title !== undefined;
}

/** The section whose heading the segment begins with; none in a title or a preamble. */
export function sectionOf(segment: Segment): SectionId | undefined {
  return segment.lines[0]?.heading?.section;
}

/** Cuts lines into segments; empty input gives none. */
export function segmentLines(lines: readonly Line[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !beginsSegment(lines[end]!)) end++;
    segments.push({ lines: lines.slice(start, end) });
    start = end;
  }
  return segments;
}

/** Whether any line below the first, or text on the heading's own line, holds something. */
export function hasText(segment: Segment): boolean {
  const inline = segment.lines[0]?.heading?.inlineText;
  if (inline !== undefined && inline < segment.lines[0]!.text.length) return true;
  for (let i = 1; i < segment.lines.length; i++)
    if (segment.lines[i]!.cells.some(({ text }) => text !== '')) return true;
  return false;
}

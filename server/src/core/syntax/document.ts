import type { Position, Span } from '../text/span';
import { splitLines } from '../text/lines';
import { readLine, type Line } from './line';
import { findReports, type ReportSyntax } from './reports';
import { beginsSegment, segmentLines, succeed, type Segment } from './segment';

/** What an edit did to the tree, for measurements and tests of reuse. */
export interface EditResult {
  readonly reusedSegments: number;
  readonly newSegments: number;
}

/**
 * A text under edit: its lines, cut into segments, grouped into reports. `edit` re-reads the touched lines and
 * re-cuts the touched segments; all others stay the same objects. After any edits the tree equals that of a fresh
 * document of the same text.
 */
export class ReportDocument {
  #lines: Line[];
  #segments: Segment[];
  /** First line of each segment. */
  #starts: number[] = [];
  #reports: readonly ReportSyntax[] = [];

  constructor(text: string) {
    this.#lines = splitLines(text).map(readLine);
    this.#segments = segmentLines(this.#lines, 0, this.#lines.length);
    this.#place(0);
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  get reports(): readonly ReportSyntax[] {
    return this.#reports;
  }

  /** The whole text, every line with its own terminator. */
  get text(): string {
    return this.#lines.map(({ text, eol }) => text + eol).join('');
  }

  /** First line of the segment with the given index. */
  startOf(segment: number): number {
    return this.#starts[segment]!;
  }

  /** Replaces a span; positions past the end of a line or of the text mean that end, as in LSP. */
  edit(span: Span, newText: string): EditResult {
    const { line: first, character: fromCharacter } = this.#clamp(span.start);
    let from = first;
    const { line: to, character: toCharacter } = this.#clamp(span.end);
    const last = this.#lines[to]!;
    let head = this.#lines[first]!.text.slice(0, fromCharacter);
    const tail = last.text.slice(toCharacter) + last.eol;
    // A line feed put right behind a lone carriage return joins it.
    if (fromCharacter === 0 && from > 0 && this.#lines[from - 1]!.eol === '\r' && (newText + tail).startsWith('\n')) {
      from--;
      head = this.#lines[from]!.text + '\r';
    }
    const inserted = splitLines(head + newText + tail).map(readLine);
    // The text ends in a terminator, so its last piece is the beginning of the line that follows.
    if (to + 1 < this.#lines.length) inserted.pop();
    return this.#replace(from, to + 1, inserted);
  }

  #clamp({ line, character }: Position): Position {
    if (line >= this.#lines.length) return { line: this.#lines.length - 1, character: this.#lines.at(-1)!.text.length };
    const length = this.#lines[line]!.text.length;
    return { line, character: Math.min(character, length) };
  }

  #replace(from: number, to: number, inserted: readonly Line[]): EditResult {
    splice(this.#lines, from, to, inserted);
    const delta = inserted.length - (to - from);
    let first = this.#segmentAt(from);
    const last = this.#segmentAt(to - 1);
    // A segment whose first line begins none any more belongs to the one before it.
    if (first > 0 && !beginsSegment(this.#lines[this.#starts[first]!] ?? noLine)) first--;
    const start = this.#starts[first]!;
    const end = this.#starts[last]! + this.#segments[last]!.lines.length + delta;
    const fresh = segmentLines(this.#lines, start, end);
    const reusedSegments = this.#segments.length - (last + 1 - first);
    if (fresh.length === 1 && first === last) succeed(fresh[0]!, this.#segments[first]!);
    splice(this.#segments, first, last + 1, fresh);
    this.#place(first);
    return { reusedSegments, newSegments: fresh.length };
  }

  /** The segment that holds a line, by binary search. */
  #segmentAt(line: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #place(from: number): void {
    let start = from === 0 ? 0 : this.#starts[from - 1]! + this.#segments[from - 1]!.lines.length;
    this.#starts.length = this.#segments.length;
    for (let index = from; index < this.#segments.length; index++) {
      this.#starts[index] = start;
      start += this.#segments[index]!.lines.length;
    }
    this.#reports = findReports(this.#segments, this.#reports);
  }
}

const noLine = readLine('');

/** `Array.splice` without its limit on the number of arguments. */
function splice<T>(array: T[], from: number, to: number, items: readonly T[]): void {
  if (items.length < 10_000) {
    array.splice(from, to - from, ...items);
    return;
  }
  const rest = array.splice(from);
  for (const item of items) array.push(item);
  for (let index = to - from; index < rest.length; index++) array.push(rest[index]!);
}

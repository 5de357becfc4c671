import { splice } from '../text/splice';
import type { Segment } from './segment';

/** The segments that a text is cut into, with the line that each begins on. */
export class SegmentList {
  readonly #segments: Segment[];
  readonly #starts: number[];

  constructor(segments: readonly Segment[], starts: readonly number[] = []) {
    this.#segments = [...segments];
    this.#starts = [...starts];
    this.#place(starts.length, segments.length);
  }

  copy(): SegmentList {
    return new SegmentList(this.#segments, this.#starts);
  }

  get all(): readonly Segment[] {
    return this.#segments;
  }

  /** The first line of a segment, by its index. */
  startOf(index: number): number {
    return this.#starts[index]!;
  }

  /** The line behind a segment. */
  endOf(index: number): number {
    return this.#starts[index]! + this.#segments[index]!.lines.length;
  }

  /** The index of the segment that holds a line, by binary search. */
  indexAt(line: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Puts others in place of those from an index up to another, which is not replaced. */
  replace(from: number, to: number, fresh: readonly Segment[]): void {
    splice(this.#segments, from, to, fresh);
    this.#place(from, fresh.length === to - from ? to : this.#segments.length);
  }

  /** Notes where segments begin, from one on; from `same` on they are those of before, and may have moved. */
  #place(from: number, same: number): void {
    let start = from === 0 ? 0 : this.endOf(from - 1);
    this.#starts.length = this.#segments.length;
    for (let index = from; index < this.#segments.length; index++) {
      if (index >= same && this.#starts[index] === start) break;
      this.#starts[index] = start;
      start += this.#segments[index]!.lines.length;
    }
  }
}

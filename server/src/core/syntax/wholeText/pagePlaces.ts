import type { Line } from '../line';
import { plain, sure } from './pageMark';
import { bracketedHeadings, mayBeBracketed } from './bracketedHeadings';
import { cutHeadings, mayBeCut, mayBeRest } from './cutHeading';
import { itemHeadings } from './itemHeadings';
import { beginsPage, isInside, pageMarks } from './pages';
import { isHead, isNumberAlone, numberedPages, runningHeads } from './runningHeads';
import type { Segment } from '../segment';

/**
 * Where a text under edit has page breaks, titles and headings of sections, lines that may be headings, and lines that
 * have a role in the whole; lines by number.
 */
export class PagePlaces {
  #breaks: readonly number[];
  #heads: readonly number[];
  #bracketed: readonly number[];
  #cut: readonly number[];
  #marks: readonly number[] = [];

  constructor(lines: readonly Line[]) {
    this.#breaks = placesOf(lines, beginsPage);
    this.#heads = placesOf(lines, isHead);
    this.#bracketed = placesOf(lines, mayBeBracketed);
    this.#cut = placesOf(lines, mayBeCut);
  }

  /** The same places, to be moved apart from these. */
  copy(): PagePlaces {
    const copy = new PagePlaces([]);
    copy.#breaks = this.#breaks;
    copy.#heads = this.#heads;
    copy.#bracketed = this.#bracketed;
    copy.#cut = this.#cut;
    copy.#marks = this.#marks;
    return copy;
  }

  /** Takes note that lines came in the place of others. */
  move(from: number, to: number, inserted: readonly Line[]): void {
    const by = inserted.length - (to - from);
    const moved = (places: readonly number[], fresh: readonly number[]) => {
      if (by === 0 && fresh.length === 0 && !places.some((line) => line >= from && line < to)) return places;
      return [
        ...places.filter((line) => line < from),
        ...fresh.map((line) => from + line),
        ...places.filter((line) => line >= to).map((line) => line + by),
      ];
    };
    this.#breaks = moved(this.#breaks, placesOf(inserted, beginsPage));
    this.#heads = moved(this.#heads, placesOf(inserted, isHead));
    this.#bracketed = moved(this.#bracketed, placesOf(inserted, mayBeBracketed));
    this.#cut = moved(this.#cut, placesOf(inserted, mayBeCut));
    this.#marks = moved(this.#marks, []);
  }

  /**
   * Whether an edit may have changed the role of lines: those of other pages as well, as marks go on from page to page.
   * `inserted` are in `lines` already, at `from`.
   */
  mayChange(lines: readonly Line[], from: number, removed: readonly Line[], inserted: readonly Line[]): boolean {
    const touched = [...removed, ...inserted];
    if (touched.some((line) => line.role !== undefined || isOne.some((may) => may(line)))) return true;
    if (mayBeRest(lines, from)) return true;
    if (this.#breaks.length === 0) return touched.some(isNumberAlone);
    return !isInside(lines, from - 1, -1) || !isInside(lines, from + inserted.length, 1);
  }

  /** The lines that have to be read in another way: in the role that they have, and as text what has none any more. */
  update(lines: readonly Line[], segments: readonly Segment[]): (readonly [at: number, line: Line])[] {
    const plainLines = (places: readonly number[]) => places.map((at) => plain(lines[at]!));
    const heads = runningHeads(plainLines(this.#heads)).map((index) => this.#heads[index]!);
    const marks = new Map(pageMarks(lines, this.#breaks, heads));
    const numbers = this.#breaks.length === 0 ? numberedPages(segments) : [];
    for (const at of numbers) marks.set(at, sure(lines[at]!));
    const running = new Set(heads);
    const others = this.#heads.filter((at) => !running.has(at));
    for (const [index, line] of itemHeadings(plainLines(others))) marks.set(others[index]!, line);
    for (const [at, line] of bracketedHeadings(lines, this.#bracketed, this.#heads)) marks.set(at, line);
    for (const [at, line] of cutHeadings(lines, this.#cut)) if (!marks.has(at)) marks.set(at, line);
    const gone = this.#marks.filter((at) => !marks.has(at)).map((at) => [at, plain(lines[at]!)] as const);
    this.#marks = [...marks.keys()];
    return [...gone, ...[...marks].filter(([at, line]) => line !== lines[at])];
  }
}

/** What the role of lines hangs on. */
const isOne = [beginsPage, isHead, mayBeBracketed, mayBeCut];

function placesOf(lines: readonly Line[], isOne: (line: Line) => boolean): number[] {
  const places: number[] = [];
  lines.forEach((line, at) => {
    if (isOne(line)) places.push(at);
  });
  return places;
}

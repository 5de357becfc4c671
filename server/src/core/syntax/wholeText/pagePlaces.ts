import type { Line } from '../line';
import { plain, sure } from './pageMark';
import { bracketedHeadings, mayBeBracketed } from './bracketedHeadings';
import { cutHeadings, mayBeCut, mayBeRest } from './cutHeading';
import { itemHeadings } from './itemHeadings';
import { beginsPage, isInside, pageMarks } from './pages';
import { isHead, isNumberAlone, numberedPages, runningHeads } from './runningHeads';
import type { Segment } from '../segment';

/** What the role of lines hangs on: page breaks, titles and headings of sections, and what may be such a heading. */
const kinds = [beginsPage, isHead, mayBeBracketed, mayBeCut];

/** Which of them a line is, as bits of a number. */
function kindsOf(line: Line): number {
  return (line.kinds ??= kinds.reduce((bits, isOne, kind) => (isOne(line) ? bits | (1 << kind) : bits), 0));
}

type Numbers = readonly number[];

/** The lines of each kind, by number. */
type Places = readonly [breaks: Numbers, heads: Numbers, bracketed: Numbers, cut: Numbers];

/** Where a text under edit has lines on which the role of lines hangs, and lines that have one. */
export class PagePlaces {
  #places: Places;
  #marks: Numbers = [];

  constructor(lines: readonly Line[]) {
    this.#places = placesOf(lines);
  }

  /** The same places, to be moved apart from these. */
  copy(): PagePlaces {
    const copy = new PagePlaces([]);
    copy.#places = this.#places;
    copy.#marks = this.#marks;
    return copy;
  }

  /** Takes note that lines came in the place of others. */
  move(from: number, to: number, inserted: readonly Line[]): void {
    const by = inserted.length - (to - from);
    const moved = (places: Numbers, fresh: Numbers) => {
      if (by === 0 && fresh.length === 0 && !places.some((line) => line >= from && line < to)) return places;
      return [
        ...places.filter((line) => line < from),
        ...fresh.map((line) => from + line),
        ...places.filter((line) => line >= to).map((line) => line + by),
      ];
    };
    const fresh = placesOf(inserted);
    const [breaks, heads, bracketed, cut] = this.#places;
    this.#places = [moved(breaks, fresh[0]), moved(heads, fresh[1]), moved(bracketed, fresh[2]), moved(cut, fresh[3])];
    this.#marks = moved(this.#marks, []);
  }

  /**
   * Whether an edit may have changed the role of lines: those of other pages as well, as marks go on from page to page.
   * `inserted` are in `lines` already, at `from`.
   */
  mayChange(lines: readonly Line[], from: number, removed: readonly Line[], inserted: readonly Line[]): boolean {
    const touched = [...removed, ...inserted];
    if (touched.some((line) => line.role !== undefined || kindsOf(line) !== 0)) return true;
    if (mayBeRest(lines, from)) return true;
    if (this.#places[0].length === 0) return touched.some(isNumberAlone);
    return !isInside(lines, from - 1, -1) || !isInside(lines, from + inserted.length, 1);
  }

  /** The lines that have to be read in another way: in the role that they have, and as text what has none any more. */
  update(lines: readonly Line[], segments: readonly Segment[]): (readonly [at: number, line: Line])[] {
    const [breaks, heads, bracketed, cut] = this.#places;
    const plainLines = (places: Numbers) => places.map((at) => plain(lines[at]!));
    const repeated = runningHeads(plainLines(heads)).map((index) => heads[index]!);
    const marks = new Map(pageMarks(lines, breaks, repeated));
    const numbers = breaks.length === 0 ? numberedPages(segments) : [];
    for (const at of numbers) marks.set(at, sure(lines[at]!));
    const running = new Set(repeated);
    const others = heads.filter((at) => !running.has(at));
    for (const [index, line] of itemHeadings(plainLines(others))) marks.set(others[index]!, line);
    for (const [at, line] of bracketedHeadings(lines, bracketed, heads)) marks.set(at, line);
    for (const [at, line] of cutHeadings(lines, cut)) if (!marks.has(at)) marks.set(at, line);
    const gone = this.#marks.filter((at) => !marks.has(at)).map((at) => [at, plain(lines[at]!)] as const);
    this.#marks = [...marks.keys()];
    return [...gone, ...[...marks].filter(([at, line]) => line !== lines[at])];
  }
}

function placesOf(lines: readonly Line[]): Places {
  const places: [number[], number[], number[], number[]] = [[], [], [], []];
  lines.forEach((line, at) => {
    const bits = kindsOf(line);
    if (bits !== 0) places.forEach((own, kind) => (bits & (1 << kind)) !== 0 && own.push(at));
  });
  return places;
}

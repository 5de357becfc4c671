// What the pages of a PDF bear beside its text: numbers, running heads. A form feed stands in front of each page.
import type { Line } from '../line';
import { goesOn, hardly, markOn, maybe, sure, type Mark } from './pageMark';

/** Lines that are marks of pages, or may be, by their number in the text, as they are to be read. */
type PageMarks = ReadonlyMap<number, Line>;

/** Whether a form feed in front of a line says that a page begins there. */
export function beginsPage({ text }: Line): boolean {
  return text.startsWith('\f');
}

/** Whether a line may be the number of its page, though nothing but its place says so. */
export function mayCountPage({ role }: Line): boolean {
  return role === 'maybe' || role === 'hardly';
}

/** Whether a line may be the number of the page that it is the last of; where no sum tells, only if that is likely. */
export function mayEndPage(line: Line, hasSums: boolean): boolean {
  return (hasSums ? mayCountPage(line) : line.role === 'maybe') && !beginsPage(line);
}

/** Whether a line may be the number of the page that it is the first of. */
export function mayBeginPage(line: Line): boolean {
  return mayCountPage(line) && beginsPage(line);
}

/** So many pages one after another have a mark by no chance; a text of fewer has it on most of them. */
const surePages = 3;
const sureShare = 2 / 3;
/** Where no more pages end, nothing tells the number of a page from a value that stands last on it, if it is so low. */
const fewPages = 2;
const lowNumber = /^[1-9]$/;
/** So many lines may be above or below the text of a page. */
const mostMarginLines = 3;

/**
 * Finds what stands at the ends or the beginnings of pages and is the same from page to page, but for numbers that grow
 * by one. A look at more than one table is needed to tell a bare number from a value, so this is read of the whole
 * text. `breaks` are the lines that begin pages, `heads` the titles that are known to be running heads: no other title
 * is a mark, as it may begin a report.
 */
export function pageMarks(lines: readonly Line[], breaks: readonly number[], heads: readonly number[]): PageMarks {
  const marks = new Map<number, Line>(heads.map((at) => [at, sure(lines[at]!)]));
  if (breaks.length === 0) return marks;
  const ends = breaks.map((line) => held(lines, line - 1, -1));
  // What the first page begins with is the text's own; the others may repeat it.
  const begins = [0, ...breaks].map((line) => held(lines, line, 1));
  findMarks(lines, ends, -1, marks);
  findMarks(lines, begins, 1, marks);
  return marks;
}

/** `places` are the outermost lines of each page; `inwards` is the way from them to the page's text. */
function findMarks(
  lines: readonly Line[],
  places: readonly (number | undefined)[],
  inwards: 1 | -1,
  marks: Map<number, Line>,
): void {
  for (let depth = 0; depth < mostMarginLines && places.some((place) => place !== undefined); depth++) {
    const inside = (at: number | undefined) => (at === undefined ? undefined : held(lines, at, inwards, true));
    const next = places.map((at) => (at !== undefined && marks.has(at) ? inside(at) : undefined));
    for (const { from, to } of runs(places.map((at) => (at === undefined ? undefined : markOn(lines[at]!))))) {
      const length = to - from;
      const isSure = length >= surePages || (length > 1 && length >= places.length * sureShare);
      for (let page = from; page < to; page++) {
        const at = places[page]!;
        const line = lines[at]!;
        if (isSure) {
          if (at > 0) marks.set(at, sure(line));
          next[page] = inside(at);
        } else if (places.length <= fewPages + 1 && lowNumber.test(line.text.trim())) {
          marks.set(at, isLikely(page, at) ? maybe(line) : hardly(line));
        }
      }
    }
    places = next;
  }

  /** Right below the text of a page that is another one, a number is likely to be none of pages. */
  function isLikely(page: number, at: number): boolean {
    const number = Number(lines[at]!.text);
    return inwards > 0 || lines[at - 1]!.text.trim() === '' || number === page || number === page + 1;
  }
}

/**
 * Whether so many lines stand between a line, in the direction of the step, and the end of its page that none is a
 * mark.
 */
export function isInside(lines: readonly Line[], at: number, step: 1 | -1): boolean {
  let holding = 0;
  for (let line = at; holding < mostMarginLines; line += step) {
    // Behind the last page nothing begins; what the first one begins with is compared with the others.
    if (!lines[line]) return step > 0;
    if (step > 0 && beginsPage(lines[line]!)) return false;
    if (lines[line]!.text.trim() !== '') holding++;
    if (step < 0 && beginsPage(lines[line]!)) return holding === mostMarginLines;
  }
  return true;
}

/** Stretches of pages, half open, whose marks go on from one to the next. */
function runs(marks: readonly (Mark | undefined)[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  marks.forEach((mark, page) => {
    if (!mark) return;
    const last = found.at(-1);
    if (last?.to === page && goesOn(marks[page - 1]!, mark)) last.to++;
    else found.push({ from: page, to: page + 1 });
  });
  return found;
}

/** The first line from `at` on that holds something and is of the same page; `after` leaves out the line itself. */
function held(lines: readonly Line[], at: number, step: 1 | -1, after = false): number | undefined {
  const isLast = (line: number) =>
    step < 0 ? beginsPage(lines[line]!) : !lines[line + 1] || beginsPage(lines[line + 1]!);
  if (after && isLast(at)) return undefined;
  for (let line = after ? at + step : at; lines[line]; line += step) {
    if (lines[line]!.text.trim() !== '') return line;
    if (isLast(line)) return undefined;
  }
  return undefined;
}

export const pageNumber = /^[1-9]\d?$/;

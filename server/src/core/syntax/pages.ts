// Bare numbers that count the pages of a PDF. Its text has a form feed in front of the first line of each page.
import { Line, readLine } from './line';

/** Lines that count pages, or may, by their number in the text, as they are to be read. */
export type PageCounts = ReadonlyMap<number, Line>;

export function beginsPage({ text }: Line): boolean {
  return text.startsWith('\f');
}

/** Whether a line may count the page that it is the last of. */
export function mayEndPage(line: Line): boolean {
  return line.pageCount === 'maybe' && !beginsPage(line);
}

/** Whether a line may count the page that it is the first of. */
export function mayBeginPage(line: Line): boolean {
  return line.pageCount === 'maybe' && beginsPage(line);
}

/** So many pages one after another are numbered by no chance; a text of fewer has numbers at most of its breaks. */
const surePages = 3;
const sureShare = 2 / 3;
/** Where no more pages end, nothing tells the number of a page from a value that stands last on it. */
const fewPages = 2;

/**
 * Finds the numbers beside page breaks that grow by one from page to page. `breaks` are the lines that begin pages. A
 * look at more than one table is needed to tell them from values, so this is read of the whole text.
 */
export function pageCounts(lines: readonly Line[], breaks: readonly number[]): PageCounts {
  const counts = new Map<number, Line>();
  if (breaks.length === 0) return counts;
  const ends = breaks.map((line) => lineAbove(line, lines));
  for (const places of [ends, breaks]) {
    for (const { from, to } of runs(places.map((line) => countOn(lines[line])))) {
      const length = to - from;
      const isSure = length >= surePages || (length > 1 && length >= breaks.length * sureShare);
      if (!isSure && breaks.length > fewPages) continue;
      for (const line of places.slice(from, to)) {
        counts.set(line, isSure ? sure(lines[line]!) : maybe(lines[line]!));
      }
    }
  }
  return counts;
}

/** Stretches, half open, of counts that grow by one. */
function runs(counts: readonly (number | undefined)[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  counts.forEach((count, at) => {
    if (count === undefined) return;
    const last = found.at(-1);
    if (last?.to === at && counts[at - 1] === count - 1) last.to++;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}

/** The last line above that holds something; -1 if there is none. */
function lineAbove(line: number, lines: readonly Line[]): number {
  let above = line - 1;
  while (above >= 0 && lines[above]!.text.trim() === '') above--;
  return above;
}

/** The number alone on a line, if it can be that of a page. */
function countOn(line: Line | undefined): number | undefined {
  const text = line && line.text.length <= longestCount ? line.text.trim() : '';
  return pageCount.test(text) ? Number(text) : undefined;
}

export const pageCount = /^[1-9]\d?$/;
/** Numbers of pages stand in the middle of the page, or at its edge. */
const longestCount = 200;

const noCells = { cells: [], separated: false, rule: false };

/** It holds nothing of a table, as other marks of pages do not. */
const sure = Line.kept((line) =>
  line.pageCount === 'sure' ? line : new Line(line.text, line.eol, undefined, undefined, noCells, 'sure'),
);

const maybe = Line.kept((line) =>
  line.pageCount === 'maybe' ? line : new Line(line.text, line.eol, undefined, undefined, cellsOf(line), 'maybe'),
);

/** What it holds where it counts no page. */
function cellsOf(line: Line): Line {
  return line.pageCount === 'sure' ? plain(line) : line;
}

/** A line as it is read wherever it stands. */
export function plain({ text, eol }: Line): Line {
  return readLine(text + eol);
}

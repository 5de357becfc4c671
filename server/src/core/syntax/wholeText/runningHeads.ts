// Marks of pages in a text that shows no page breaks, as it is copied from a reader of PDF.
import { sectionIndex, type SectionId } from '../../forms';
import { perLine } from '../perLine';
import { foldKey } from '../../text/chars';
import { Line } from '../line';
import { markOn, plain } from './pageMark';
import type { Segment } from '../segment';

/** Whether a line is one of those that running heads are known by: a title, or the heading of a section. */
export function isHead(line: Line): boolean {
  const { title, heading } = plain(line);
  return title !== undefined || heading?.section !== undefined;
}

/**
 * Of the titles and headings of a text, in their order, the titles inside a report that repeat its own or that of a
 * whole collection: behind them its sections go on. Behind the title of another report they begin anew. Gives their
 * indices.
 */
export function runningHeads(heads: readonly Line[]): readonly number[] {
  const found: number[] = [];
  let own: string | undefined;
  const known = new Set<string>();
  let seen = new Set<SectionId>();
  heads.forEach((head, index) => {
    const section = head.heading?.section;
    if (section) seen.add(section);
    const title = titleOf(head);
    if (title === undefined) return;
    const isKnown = known.has(title) || own?.includes(title);
    known.add(title);
    if (isKnown && seen.size > 0 && !beginsAnew(index)) found.push(index);
    else {
      own = title;
      seen = new Set();
    }
  });
  return found;

  function beginsAnew(head: number): boolean {
    const next = heads.slice(head + 1, head + 1 + mostHeads).find(({ heading }) => heading?.section)?.heading?.section;
    return next !== undefined && (seen.has(next) || [...seen].every((each) => sectionIndex[next] < sectionIndex[each]));
  }
}

/** So many running heads may stand in front of the next section; table three goes over no more pages. */
const mostHeads = 20;

/** The words of a title; those that count pages behind it are left out. */
const titleOf = Line.kept((line) => {
  const { text, title } = plain(line);
  return title && foldKey(text.slice(title.from, title.to)).replace(pageBehind, '');
});

/** 报告 3, 报告 第3页 共12页, 报告 3/12. */
const pageBehind = /(?<=报告)第?\d{1,3}页?(?:[/共]?\d{1,3}页?)?$/;

/** So many pages one after another are numbered by no chance. */
const fewestPages = 3;
/** Numbers that stand closer are values. */
const shortestPage = 8;
/** Two are enough where they are so far apart and the text begins with its first page, or that is not numbered. */
const usualPage = 20;
const firstPages = [1, 2];

/** The bare numbers of pages, where no other number stands alone on its line: they grow by one from page to page. */
export function numberedPages(segments: readonly Segment[]): readonly number[] {
  const found: number[] = [];
  let start = 0;
  let run = 0;
  let before: { readonly at: number; readonly number: number } | undefined;
  for (const segment of segments) {
    for (const [line, number] of numbersAlone(segment)) {
      const at = start + line;
      const isNext = before?.number === number - 1;
      if (before && at < before.at + shortestPage) return [];
      if (before && !isNext && run < fewestPages) return [];
      run = isNext ? run + 1 : 1;
      before = { at, number };
      found.push(at);
    }
    start += segment.lines.length;
  }
  const [first = 0, second = 0] = found;
  const areTwo =
    found.length === 2 && run === 2 && firstPages.includes(before!.number - 1) && second - first >= usualPage;
  return run >= fewestPages || areTwo ? found : [];
}

const numbersAlone = perLine((line) => {
  const number = isNumberAlone(line) ? markOn(line)!.numbers[0]! : mostPages + 1;
  return number <= mostPages ? number : undefined;
});

/** Whether a line holds one number and no word, as that of a page does. */
export function isNumberAlone(line: Line): boolean {
  return oneNumber.test(line.text) && markOn(line)?.words === '#';
}

/** Tells of most lines at their first character that they hold more, or other things, than one number. */
const oneNumber = /^[^0-9０-９a-z\u4e00-\u9fff]*[0-9０-９]+[^0-9０-９a-z\u4e00-\u9fff]*$/i;

const mostPages = 99;

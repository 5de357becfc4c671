import { sectionIndex } from '../forms';
import type { Segment } from '../syntax/segment';

/** Fewer headings without text under them, one after another, are empty sections and not a table of contents. */
const shortestContents = 3;

/** Indices of a report's segments that only list headings which all stand again further down. */
export function tableOfContents(segments: readonly Segment[]): ReadonlySet<number> {
  const contents = new Set<number>();
  let from = 0;
  while (from < segments.length && !segments[from]!.lines[0]!.heading) from++;
  let to = from;
  while (to < segments.length && segments[to]!.lines[0]!.heading && !segments[to]!.hasText) to++;
  // The list's last heading owns whatever stands between the list and the report.
  if (segments[to]?.lines[0]?.heading && to > from && sectionIndex[segments[to]!.lines[0]!.heading!.section] > 0) to++;
  if (to - from < shortestContents) return contents;
  const later = new Set(segments.slice(to).map(({ lines }) => lines[0]!.heading?.section));
  for (let index = from; index < to; index++) {
    if (!later.has(segments[index]!.lines[0]!.heading!.section)) return new Set();
    contents.add(index);
  }
  return contents;
}

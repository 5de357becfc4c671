import type { SectionId } from '../forms';
import { hasText, sectionOf, type Segment } from './segment';

/** The segments of one report; a file may hold several, one after another. Lines count from its first segment. */
export interface ReportSyntax {
  readonly segments: readonly Segment[];
}

/** A report that begins without a title must show at least this many sections, as must the one it ends. */
const sectionsOfRestart = 4;

/**
 * Where the reports of a file begin: at a title below which sections follow, and at a restarted 一、总体情况 once the
 * report before it has most of its sections. Anything else that occurs twice is a fault inside one report.
 */
export function findReports(segments: readonly Segment[], known: readonly ReportSyntax[]): ReportSyntax[] {
  const reusable = new Map(known.map((report) => [report.segments[0], report]));
  const starts = findStarts(segments);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? segments.length;
    const old = reusable.get(segments[start]);
    return old && holds(old, segments, start, end) ? old : { segments: segments.slice(start, end) };
  });
}

function holds({ segments: own }: ReportSyntax, segments: readonly Segment[], start: number, end: number): boolean {
  return own.length === end - start && own.every((segment, index) => segment === segments[start + index]);
}

function findStarts(segments: readonly Segment[]): number[] {
  const starts = segments.length > 0 ? [0] : [];
  const seen = new Set<SectionId>();
  let withText = false;
  segments.forEach((segment, index) => {
    const section = sectionOf(segment);
    if (index > 0 && begins(segments, index, section, seen, withText)) {
      starts.push(index);
      seen.clear();
      withText = false;
    }
    if (section) {
      seen.add(section);
      withText ||= hasText(segment);
    }
  });
  return starts;
}

function begins(
  segments: readonly Segment[],
  index: number,
  section: SectionId | undefined,
  seen: ReadonlySet<SectionId>,
  withText: boolean,
): boolean {
  if (segments[index]!.lines[0]?.title) return seen.size > 0 && sectionsAhead(segments, index) > 0;
  return (
    section === 'overview' &&
    seen.has('overview') &&
    withText &&
    seen.size >= sectionsOfRestart &&
    sectionsAhead(segments, index) >= sectionsOfRestart
  );
}

/** How many sections follow before the next title, counted up to what a restart needs. */
function sectionsAhead(segments: readonly Segment[], index: number): number {
  const ahead = new Set<SectionId>();
  const own = sectionOf(segments[index]!);
  if (own) ahead.add(own);
  for (let at = index + 1; at < segments.length && ahead.size < sectionsOfRestart; at++) {
    const section = sectionOf(segments[at]!);
    if (!section) break;
    if (ahead.has(section)) break;
    ahead.add(section);
  }
  return ahead.size;
}

import { Keeper } from '../keeper';
import { sectionBit, sizeOf, type SectionSet, type Segment } from './segment';

/** The segments of one report; a file may hold several, one after another. Lines count from its first segment. */
export class ReportSyntax extends Keeper {
  static readonly keeping = Keeper.keepingOf<ReportSyntax>();
  readonly lineCount: number;

  constructor(readonly segments: readonly Segment[]) {
    super();
    this.lineCount = segments.reduce((count, { lines }) => count + lines.length, 0);
  }
}

/** A report that begins without a title must show at least this many sections, as must the one it ends. */
const sectionsOfRestart = 4;

/** A table of contents has text in one section at most: what stands between it and the report. */
const textsOfReport = 2;

/**
 * Where the reports of a file begin: at a title below which sections follow, once the report before it has text, and
 * at a restarted 一、总体情况 once it has most of its sections. Anything else that occurs twice is a fault inside one report.
 */
export function findReports(segments: readonly Segment[], known: readonly ReportSyntax[]): ReportSyntax[] {
  // Reports of equal text consist of the same segments; each is taken once.
  const reusable = new Map<Segment, ReportSyntax[]>();
  for (const report of known) {
    const [first] = report.segments as [Segment];
    const same = reusable.get(first);
    if (same) same.push(report);
    else reusable.set(first, [report]);
  }
  const starts = findStarts(segments);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? segments.length;
    const same = reusable.get(segments[start]!) ?? [];
    const found = same.findIndex((old) => consistsOf(old, segments, start, end));
    return found < 0 ? new ReportSyntax(segments.slice(start, end)) : same.splice(found, 1)[0]!;
  });
}

/** Whether segments in the place of as many others leave all reports where they begin. */
export function marksSameReports(gone: readonly Segment[], fresh: readonly Segment[]): boolean {
  return gone.length === fresh.length && gone.every((segment, index) => marksSame(segment, fresh[index]!));
}

function marksSame(a: Segment, b: Segment): boolean {
  return (
    a.section === b.section &&
    a.hasText === b.hasText &&
    (a.lines[0]!.title === undefined) === (b.lines[0]!.title === undefined)
  );
}

/** The reports with other segments in the place of as many, of which `marksSameReports` is true. */
export function replaceSegments(
  reports: readonly ReportSyntax[],
  from: number,
  fresh: readonly Segment[],
): ReportSyntax[] {
  let end = 0;
  return reports.map((old) => {
    const start = end;
    end += old.segments.length;
    if (from >= end || from + fresh.length <= start) return old;
    return new ReportSyntax(old.segments.map((segment, index) => fresh[start + index - from] ?? segment));
  });
}

/** Whether a report consists of the very segments of a list that stand from `start` to before `end`. */
export function consistsOf(
  { segments: own }: ReportSyntax,
  segments: readonly Segment[],
  start: number,
  end: number,
): boolean {
  if (own.length !== end - start) return false;
  for (let index = 0; index < own.length; index++) if (own[index] !== segments[start + index]) return false;
  return true;
}

function findStarts(segments: readonly Segment[]): number[] {
  const starts: number[] = [];
  let seen: SectionSet = 0;
  let withText = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    if (index === 0 || begins(segments, index, seen, withText)) {
      starts.push(index);
      seen = 0;
      withText = 0;
    }
    if (segment.section) {
      seen |= sectionBit(segment.section);
      if (segment.hasText) withText++;
    }
  }
  return starts;
}

function begins(segments: readonly Segment[], index: number, seen: SectionSet, withText: number): boolean {
  const { lines, section } = segments[index]!;
  if (withText < textsOfReport) return false;
  if (lines[0]!.title) return sectionsAhead(segments, index, 1) >= 1;
  return (
    section === 'overview' &&
    (seen & sectionBit('overview')) !== 0 &&
    sizeOf(seen) >= sectionsOfRestart &&
    sectionsAhead(segments, index, sectionsOfRestart) >= sectionsOfRestart
  );
}

/** How many sections follow before the next title or repetition, counted up to `enough`. */
function sectionsAhead(segments: readonly Segment[], index: number, enough: number): number {
  const own = segments[index]!.section;
  let ahead: SectionSet = own ? sectionBit(own) : 0;
  let count = own ? 1 : 0;
  for (let at = index + 1; at < segments.length && count < enough; at++) {
    const { section } = segments[at]!;
    if (!section || (ahead & sectionBit(section)) !== 0) break;
    ahead |= sectionBit(section);
    count++;
  }
  return count;
}

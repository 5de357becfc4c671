import type { SectionId } from '../forms';
import type { HeadingSyntax } from '../syntax/headings/heading';
import type { Line } from '../syntax/line';
import type { Segment } from '../syntax/segment';
import type { TitleSyntax } from '../syntax/headings/title';

/** A mandated section as it stands in the draft. Lines count from the report's first. */
export interface Section {
  readonly id: SectionId;
  readonly heading: HeadingSyntax;
  /** The heading's line. */
  readonly start: number;
  /** The line after the section's last: the next section's heading or the end of the report. */
  readonly end: number;
  readonly segment: Segment;
}

/** A report's title and its line, counted from the report's first. */
export interface PlacedTitle {
  readonly line: number;
  readonly syntax: TitleSyntax;
}

/** A segment and the line, counted from the report's first, at which it begins. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly at: number;
}

/** What of a report is known before its year and its tables are. */
export interface ReportParts {
  readonly lines: readonly Line[];
  readonly title: PlacedTitle | undefined;
  readonly sections: readonly Section[];
}

/** The segment that a line of the report, counted from its first, stands in; none for its table of contents. */
export function segmentAt(segments: readonly PlacedSegment[], line: number): PlacedSegment | undefined {
  return segments.find(({ segment, at }) => line >= at && line < at + segment.lines.length);
}

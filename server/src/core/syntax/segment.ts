import { Keeper } from '../keeper';
import { Recent } from '../recent';
import { sectionIndex, type SectionId } from '../forms';
import type { Line } from './line';
import { isPageFooter, isPageMetadata } from './residue';

/**
 * A run of lines that begins with a heading or a title (or with the text itself) and ends before the next. The unit
 * of reuse: a segment without an edit stays the same object wherever the edits around it move it, so everything that
 * is derived from it is kept with it. Spans of a segment count lines from its first.
 */
export class Segment extends Keeper {
  static readonly keeping = Keeper.keepingOf<Segment>();
  /** The section whose heading the segment begins with; none in a title or a preamble. */
  readonly section: SectionId | undefined;
  /** Whether any line below the first, or text on the heading's own line, holds something. */
  readonly hasText: boolean;

  constructor(readonly lines: readonly Line[]) {
    super();
    this.section = lines[0]!.heading?.section;
    this.hasText = hasText(lines);
  }
}

/** Whether a line is a heading or a title. */
export function beginsSegment(line: Line): boolean {
  return line.heading !== undefined || line.title !== undefined;
}

/**
 * Cuts lines into segments; empty input gives none. What an edit makes is kept for a short while: nothing but undoing it
 * brings it back, and much is derived from each.
 */
export function segmentLines(lines: readonly Line[], from: number, to: number, edited = false): Segment[] {
  const segments: Segment[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !beginsSegment(lines[end]!)) end++;
    segments.push(segmentOf(lines.slice(start, end), edited ? ofEdits : ofTexts));
    start = end;
  }
  return segments;
}

/** Segments of equal lines are one object. They are kept by a number that is made of their text: it is long. */
type RecentSegments = Recent<Segment, number>;

const ofTexts: RecentSegments = new Recent(150_000, (_, { lines }) => lengthOf(lines));
const ofEdits: RecentSegments = new Recent(20_000, (_, { lines }) => lengthOf(lines));
const longestKept = 30_000;

function segmentOf(lines: readonly Line[], recent: RecentSegments): Segment {
  if (lengthOf(lines) > longestKept) return new Segment(lines);
  const key = hashOf(lines);
  const found = ofTexts.get(key) ?? ofEdits.get(key);
  if (found && isSame(found.lines, lines)) return found;
  const segment = new Segment(lines);
  recent.set(key, segment);
  return segment;
}

function lengthOf(lines: readonly Line[]): number {
  let length = 0;
  for (const { text } of lines) length += text.length;
  return length;
}

function hashOf(lines: readonly Line[]): number {
  let hash = 0;
  for (const { hash: own } of lines) hash = (Math.imul(hash, 31) + own) | 0;
  return hash;
}

/** Other lines may have the same number, and lines of equal text mean something else to the rest of the text. */
function isSame(some: readonly Line[], others: readonly Line[]): boolean {
  return some.length === others.length && some.every((line, index) => isSameLine(line, others[index]!));
}

function isSameLine(one: Line, other: Line): boolean {
  return one === other || (one.text === other.text && one.eol === other.eol && one.role === other.role);
}

/** Whether any line below the heading that lines begin with, or text on the heading's own line, holds something. */
export function hasText(lines: readonly Line[]): boolean {
  const [{ heading, text }] = lines as readonly [Line, ...Line[]];
  if (heading?.inlineText !== undefined && heading.inlineText < text.length) return true;
  for (let index = 1; index < lines.length; index++) {
    const { cells, text } = lines[index]!;
    if (cells.some((cell) => cell.text !== '') && !isPageFooter(text) && !isPageMetadata(text)) return true;
  }
  return false;
}

/** How an edit has put one segment in the place of another. */
export interface Succession {
  readonly before: Segment;
  /** The first line that differs. */
  readonly from: number;
  /** How many lines went there, and how many came. */
  readonly removed: number;
  readonly inserted: number;
}

const successions = Segment.keeping.slot<Succession | undefined>();

/** Notes what an edit did. What was derived from the old segment may help to derive the same from the new one faster. */
export function succeed(segment: Segment, succession: Succession): void {
  successions.set(segment, succession);
  // The one before that is not kept alive.
  successions.set(succession.before, undefined);
}

/** What the segment was before the last edit, if it was one. */
export function successionOf(segment: Segment): Succession | undefined {
  return successions.get(segment);
}

/** A set of sections as bits of a number: cheap enough to be made for every title of a long file at every key. */
export type SectionSet = number;

/** The set that holds one section. */
export function sectionBit(section: SectionId): SectionSet {
  return 1 << sectionIndex[section];
}

/** How many sections a set holds. */
export function sizeOf(set: SectionSet): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

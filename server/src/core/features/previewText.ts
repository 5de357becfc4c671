import { visibleText } from '../syntax/markup';
import type { Line } from '../syntax/line';
import { lineBegin, skipBlanks, trimEnd } from '../text/chars';
import type { Position, Span } from '../text/span';
import { readSubheading } from '../syntax/subheading';

/** A line of text without the markup in it. */
export interface TextBlock {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly at: Position;
  readonly runs: readonly Run[];
  /** What is told below the block. */
  readonly findings: readonly number[];
}

/** Characters that follow one another in the draft as well, all with the same findings. */
export interface Run {
  readonly text: string;
  /** Where the first of them stands in the draft. */
  readonly at: Position;
  readonly findings: readonly number[];
  /** Whether it is a sub-heading （一）…… */
  readonly strong: boolean;
}

/** A finding that begins in a line, and its index among those of the report. */
export interface FindingOfLine {
  readonly index: number;
  readonly span: Span;
}

/** The block of a line, or of what follows an offset in it; none where there is nothing to read. */
export function textBlock(
  line: Line,
  at: number,
  kind: TextBlock['kind'],
  findings: readonly FindingOfLine[],
  from = lineBegin(line.text),
): TextBlock | undefined {
  const { title, heading } = line;
  const [start, to] =
    kind === 'title' && title
      ? [title.from, title.to]
      : kind === 'heading' && heading
        ? [heading.from, heading.title.to]
        : [from, line.text.length];
  const runs = runsOf(line, at, start, to, findings);
  return runs[0] && { kind, at: runs[0].at, runs, findings: [] };
}

function runsOf(line: Line, at: number, from: number, to: number, findings: readonly FindingOfLine[]): Run[] {
  const visible = visibleText(line.text);
  const text = visible?.text ?? line.text;
  const placeOf = (offset: number) => visible?.startOf(offset) ?? offset;
  const offsetOf = (place: number) => (visible ? firstAt(text.length, place, placeOf) : Math.min(place, text.length));
  const end = trimEnd(text, offsetOf(from), offsetOf(to));
  const start = skipBlanks(text, offsetOf(from), end);
  const marks = findings.flatMap(({ index, span }) => {
    const first = Math.max(start, offsetOf(span.start.character));
    const last = Math.min(end, span.end.line > span.start.line ? end : offsetOf(span.end.character));
    return first < last ? [{ index, first, last }] : [];
  });
  const sub = visible ? undefined : readSubheading(line);
  const cuts = new Set([start, ...marks.flatMap(({ first, last }) => [first, last]), ...(sub ? [sub.to] : [])]);
  for (let offset = start + 1; offset < end; offset++) {
    if (visible && placeOf(offset) !== placeOf(offset - 1) + 1) cuts.add(offset);
  }
  const places = [...cuts].filter((cut) => cut >= start && cut < end).sort((a, b) => a - b);
  return places.map((first, index) => {
    const last = places[index + 1] ?? end;
    const own = marks.filter((mark) => mark.first <= first && mark.last >= last).map((mark) => mark.index);
    const strong = sub !== undefined && last <= sub.to;
    return { text: text.slice(first, last), at: { line: at, character: placeOf(first) }, findings: own, strong };
  });
}

/** The first offset whose place is not before the given one, by binary search. */
function firstAt(length: number, place: number, placeOf: (offset: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

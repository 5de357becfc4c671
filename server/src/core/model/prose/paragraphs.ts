import type { Line } from '../../syntax/line';
import { perLine } from '../../syntax/perLine';
import { Segment } from '../../syntax/segment';
import { cutParagraphs } from './cutParagraphs';
import { wholeLine, type Paragraph } from './paragraph';

/** Shorter lines are values. */
const shortestProse = 4;

type PerParagraph<Held> = readonly (readonly [paragraph: Paragraph, held: Held])[];

/**
 * Like `perLine`, but a paragraph that is cut into lines is read as a whole, and none of its lines is read by itself.
 */
export function perParagraph<Held>(read: (line: Line) => Held | undefined): (segment: Segment) => PerParagraph<Held> {
  const ofLines = perLine(read, shortestProse);
  return Segment.keeping.kept((segment): PerParagraph<Held> => {
    const found = ofLines(segment).map(([at, held]) => [wholeLine(at, segment.lines), held] as const);
    const cut = cutParagraphs(segment);
    if (cut.length === 0) return found;
    const lines = new Set(cut.flatMap(({ parts }) => parts.map(({ line }) => line)));
    const whole = found.filter(([{ parts }]) => !lines.has(parts[0]!.line));
    const joined = cut.flatMap((paragraph) => {
      const held = read(paragraph.line);
      return held === undefined ? [] : [[paragraph, held] as const];
    });
    if (joined.length === 0) return whole;
    return [...whole, ...joined].sort(([a], [b]) => a.parts[0]!.line - b.parts[0]!.line);
  });
}

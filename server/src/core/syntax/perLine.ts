import type { Line } from './line';
import { Segment, successionOf } from './segment';

/** What the lines of a segment hold, in their order, by their number; lines that hold nothing are left out. */
type PerLine<Held> = readonly (readonly [line: number, held: Held])[];

/**
 * What `read` finds in each line of a segment by itself; lines of fewer characters than `least` hold nothing. Kept with
 * the segment; after an edit only the lines that came are read, and where neither those nor the ones that went hold
 * anything the result is the same object.
 */
export function perLine<Held>(read: (line: Line) => Held | undefined, least = 0): (segment: Segment) => PerLine<Held> {
  const results = Segment.keeping.slot<PerLine<Held>>();
  const readAll = ({ lines }: Segment, from: number, to: number) => {
    const found: (readonly [number, Held])[] = [];
    for (let at = from; at < to; at++) {
      const line = lines[at]!;
      if (line.text.length < least) continue;
      const held = read(line);
      if (held !== undefined) found.push([at, held]);
    }
    return found;
  };
  const readChanged = (segment: Segment): PerLine<Held> | undefined => {
    const succession = successionOf(segment);
    const known = succession && results.get(succession.before);
    if (!known) return undefined;
    const { from, removed, inserted } = succession;
    const head = known.filter(([at]) => at < from);
    const tail = known.filter(([at]) => at >= from + removed);
    const fresh = readAll(segment, from, from + inserted);
    const moved = inserted - removed;
    if (fresh.length === 0 && head.length + tail.length === known.length && (moved === 0 || tail.length === 0))
      return known;
    return [...head, ...fresh, ...(moved === 0 ? tail : tail.map(([at, held]) => [at + moved, held] as const))];
  };
  return (segment) => {
    let result = results.get(segment);
    if (!result) results.set(segment, (result = readChanged(segment) ?? readAll(segment, 0, segment.lines.length)));
    return result;
  };
}

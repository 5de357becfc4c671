import { withoutTags } from '../../syntax/markup';
import { perLine } from '../../syntax/perLine';
import { contains, type Span } from '../../text/span';
import type { PlacedSegment } from '../section';
import { yearsIn } from './years';

interface BodyYear {
  readonly value: number;
  /** Whether several sentences begin with it: 2021年，我县……; years inside sentences may be those of norms and plans. */
  readonly leads: boolean;
}

/** A year that a line speaks of. */
interface Mention {
  readonly from: number;
  readonly value: number;
  readonly leads: boolean;
}

/** 2020年底, 2020年12月, 2019年至2021年: no year's work. */
const partOfYear = /^\s?年\s?(?:[底初末中前]|\d{1,2}\s?月|[至到—–-])/;

const mentions = perLine((line): readonly Mention[] | undefined => {
  const { text, title } = line;
  const years = title ? [] : yearsIn(line);
  if (years.length === 0) return undefined;
  return years.map(({ from, to, value }) => {
    const begins = withoutTags(text.slice(0, from)).trim() === '' || text[from - 1] === '。';
    return { from, value, leads: begins && !partOfYear.test(text.slice(to, to + 8)) && !goesOnLater(from, value) };
  });

  /** Whether the sentence goes on to a later year: 2020年制发31件，2021年制发27件. */
  function goesOnLater(from: number, value: number): boolean {
    const stop = text.indexOf('。', from);
    return years.some((other) => other.from > from && (stop < 0 || other.from < stop) && other.value > value);
  }
}, '2021年'.length);

/** The year that the sentences below the title speak of: most mentions, and clearly so. `stated` is where the period stands. */
export function bodyYear(
  segments: readonly PlacedSegment[],
  titleLine: number,
  stated: Span | undefined,
): BodyYear | undefined {
  const counts = new Map<number, number>();
  const leading = new Map<number, number>();
  let total = 0;
  for (const { segment, at } of segments) {
    for (const [own, years] of mentions(segment)) {
      const line = at + own;
      if (line <= titleLine) continue;
      for (const { from, value, leads } of years) {
        if (stated && contains(stated, { line, character: from })) continue;
        if (leads) leading.set(value, (leading.get(value) ?? 0) + 1);
        counts.set(value, (counts.get(value) ?? 0) + (leads ? 2 : 1));
        total += leads ? 2 : 1;
      }
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] / total < 0.6) return undefined;
  return { value: best[0], leads: (leading.get(best[0]) ?? 0) > 1 };
}

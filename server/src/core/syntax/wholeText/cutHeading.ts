import { sections } from '../../forms';
import { asHeading } from './asHeading';
import { readHeading } from '../headings/heading';
import { Line } from '../line';

/** An empty line may stand between. */
const linesBelow = 2;
const longestRest = 24;

/**
 * The line on which the rest of a heading stands that a page was too narrow for, so that both make a mandated one;
 * nothing where the heading ends on its own line.
 */
export function restOfHeading(lines: readonly Line[], heading: number): number | undefined {
  for (let line = heading + 1; line <= heading + linesBelow && line < lines.length; line++) {
    if (lines[line]!.text.trim() !== '') return isRestOf(lines[heading]!, lines[line]!) ? line : undefined;
  }
  return undefined;
}

const isRestOf = Line.keeping.keptUnder((heading, below: Line): boolean => {
  const rest = below.text.trim();
  return rest.length <= longestRest && readHeading(heading.text.trimEnd() + rest)?.distance === 0;
});

/** The first characters of a heading: too few to tell by themselves what they head. */
const beginning =
  /^[\s\u3000#*]{0,12}(?:([一二三四五六])[、.．]\s?)([\u4e00-\u9fff]{2,7}、?[\u4e00-\u9fff]{0,7})\s{0,8}$/d;
const longestHeading = 40;

/** The beginning of a heading that numbers its section. */
const asCut = asHeading((text) => {
  const match = beginning.exec(text);
  if (!match) return undefined;
  const [from, to] = match.indices![1]!;
  const section = sections.find(({ numeral }) => numeral === match[1])!;
  const [begin, end] = match.indices![2]!;
  const distance = Math.max(1, section.title.length - (end - begin));
  const numeral = { from, to, value: sections.indexOf(section) + 1 };
  return { section: section.id, from, numeral, title: { from: begin, to: end }, distance };
});

/** Whether a line reads as the first characters of a heading. */
export function mayBeCut(line: Line): boolean {
  return line.text.length <= longestHeading && beginning.test(line.text) && asCut(line) !== undefined;
}

/** Whether lines in front of one, whose rest it may be, may be the beginning of a heading. */
export function mayBeRest(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - linesBelow), at).some(mayBeCut);
}

/** The lines at some places of a text as headings, where what stands below makes them one. */
export function cutHeadings(lines: readonly Line[], places: readonly number[]): (readonly [at: number, line: Line])[] {
  return places.filter((at) => restOfHeading(lines, at) !== undefined).map((at) => [at, asCut(lines[at]!)!] as const);
}

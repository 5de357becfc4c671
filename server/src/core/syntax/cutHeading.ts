import { sections } from '../forms';
import { readHeading } from './heading';
import { Line } from './line';
import { plain } from './pageMark';

/** An empty line may stand between. */
const linesBelow = 2;
const longestRest = 24;

/**
 * The line on which the rest of a heading stands that a page was too narrow for, so that both make a mandated one;
 * nothing where the heading ends on its own line.
 */
export function restOfHeading(lines: readonly Line[], heading: number): number | undefined {
  for (let line = heading + 1; line <= heading + linesBelow && line < lines.length; line++) {
    const rest = lines[line]!.text.trim();
    if (rest === '') continue;
    const isRest = rest.length <= longestRest && readHeading(lines[heading]!.text.trimEnd() + rest)?.distance === 0;
    return isRest ? line : undefined;
  }
  return undefined;
}

/** The first characters of a heading: too few to tell by themselves what they head. */
const beginning =
  /^[\s\u3000#*]{0,12}(?:([一二三四五六])[、.．]\s?)([\u4e00-\u9fff]{2,7}、?[\u4e00-\u9fff]{0,7})\s{0,8}$/d;
const longest = 40;

/** The line as a heading, if it can be the beginning of one that numbers its section; nothing where it cannot. */
const asHeading = Line.kept((line) => {
  if (line.role === 'heading') return line;
  const { text, eol, heading, title, cells, separated, rule } = plain(line);
  const match = heading || title ? null : beginning.exec(text);
  if (!match) return undefined;
  const [from, to] = match.indices![1]!;
  const section = sections.find(({ numeral }) => numeral === match[1])!;
  const [begin, end] = match.indices![2]!;
  const distance = Math.max(1, section.title.length - (end - begin));
  const numeral = { from, to, value: sections.indexOf(section) + 1 };
  const own = { section: section.id, from, numeral, title: { from: begin, to: end }, distance };
  return new Line(text, eol, own, undefined, { cells, separated, rule }, 'heading');
});

export function mayBeCut(line: Line): boolean {
  return line.text.length <= longest && beginning.test(line.text) && asHeading(line) !== undefined;
}

/** Whether lines in front of one, whose rest it may be, may be the beginning of a heading. */
export function mayBeRest(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - linesBelow), at).some(mayBeCut);
}

/** The lines at some places of a text as headings, where what stands below makes them one. */
export function cutHeadings(lines: readonly Line[], places: readonly number[]): (readonly [at: number, line: Line])[] {
  return places
    .filter((at) => restOfHeading(lines, at) !== undefined)
    .map((at) => [at, asHeading(lines[at]!)!] as const);
}

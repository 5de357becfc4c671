// Headings of sections that are numbered as sub-headings are: （一）总体情况.
import type { SectionId } from '../../forms';
import { asHeading } from './asHeading';
import { readBracketedHeading } from '../headings/heading';
import type { Line } from '../line';
import { plain } from './pageMark';

/** So many sections are numbered alike by no chance. */
const fewestSections = 4;

const asBracketed = asHeading(readBracketedHeading);

const longestHeading = 80;
const bracket = /[（(〔〖]\s{0,2}[一二三四五六]/;

/** Whether a line reads as a heading of a section that is numbered as a sub-heading. */
export function mayBeBracketed(line: Line): boolean {
  return line.text.length <= longestHeading && bracket.test(line.text) && asBracketed(line) !== undefined;
}

/**
 * The lines at some places of a text as headings, if most sections have one there, and none any other: where one has,
 * these are sub-headings.
 */
export function bracketedHeadings(lines: readonly Line[], places: readonly number[], heads: readonly number[]) {
  const headings = places.map((at) => [at, asBracketed(lines[at]!)!] as const);
  const sections = new Set<SectionId>(headings.map(([, line]) => line.heading!.section));
  return sections.size >= fewestSections && heads.every((at) => !plain(lines[at]!).heading) ? headings : [];
}

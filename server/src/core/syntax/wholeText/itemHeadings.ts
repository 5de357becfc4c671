// Items and sub-headings that have the words of a section's heading: 1.主动公开政府信息情况 below 一、总体情况.
import { sectionIndex, type SectionId } from '../../forms';
import { Line } from '../line';
import { plain } from './pageMark';

/** The line as text. */
const asItem = Line.kept((line) =>
  line.role === 'item' ? line : new Line(line.text, line.eol, undefined, undefined, plain(line), 'item'),
);

/**
 * Of the titles and headings of a text, those that head an item: the heading of their section stands elsewhere in the
 * report, numbered in Chinese as the form has it, while they have another numeral, or none and a colon or the beginning
 * of a sentence, or are listed with others, as in a table of contents. Gives their indices and how they are to be read.
 */
export function itemHeadings(heads: readonly Line[]): (readonly [index: number, line: Line])[] {
  const found: (readonly [number, Line])[] = [];
  let from = 0;
  for (let to = 1; to <= heads.length; to++) {
    if (to < heads.length && !heads[to]!.title) continue;
    const own = heads.slice(from, to);
    const numbered = new Set(own.flatMap(numberedSection));
    own.forEach((head, index) => {
      if (numbered.has(head.heading?.section) && isItem(head)) found.push([from + index, asItem(head)]);
    });
    from = to;
  }
  return found;
}

const digit = /[0-9０-９]/;

/** The section of a heading in the text whose Chinese numeral is right. */
function numberedSection({ text, heading }: Line): (SectionId | undefined)[] {
  if (!heading?.numeral || heading.listed) return [];
  const { section, numeral } = heading;
  return numeral.value === sectionIndex[section] + 1 && !digit.test(text[numeral.from]!) ? [section] : [];
}

function isItem({ text, heading }: Line): boolean {
  if (heading?.listed) return true;
  const numeral = heading?.numeral;
  return numeral ? digit.test(text[numeral.from]!) : /[：:]\s{0,4}$|^\s{0,8}因/.test(text);
}

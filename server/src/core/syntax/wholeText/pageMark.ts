// Lines that are no part of a text but marks of its pages: what they say, and how they are read.
import { foldKey, withHalfDigits } from '../../text/chars';
import { Line, readLine } from '../line';

/** What a line says, apart from its numbers. */
export interface Mark {
  readonly words: string;
  readonly numbers: readonly number[];
}

/** Longer lines are text. */
const longestMark = 200;
/** A text without numbers that grow is repeated by no chance if it has so many characters. */
const shortestHead = 4;

/** Whether a mark says the same as one of a page before, its numbers the same or one higher. */
export function goesOn(before: Mark, { words, numbers }: Mark): boolean {
  if (before.words !== words) return false;
  const growth = numbers.map((number, index) => number - before.numbers[index]!);
  const grows = growth.includes(1);
  return growth.every((by) => by === 0 || by === 1) && (grows || words.replace(/#/g, '').length >= shortestHead);
}

/** Labels of tables are none, though pages may repeat the headings of a table, nor are titles by themselves. */
const markOf = Line.kept((line) => {
  const { text: own, title, cells } = plain(line);
  if (own.length > longestMark || title || cells.some(({ labels }) => labels.length > 0)) return noMark;
  const text = withHalfDigits(line.text);
  const words = text.split(/\d+/).map(foldKey).join('#');
  // Several numbers and no word are a row of a table.
  return /^##+$/.test(words) ? noMark : { words, numbers: (text.match(/\d+/g) ?? []).map(Number) };
});

const noMark: Mark = { words: '', numbers: [] };

/** What a line says as a mark of its page; nothing where it cannot be one. */
export function markOn(line: Line): Mark | undefined {
  const mark = markOf(line);
  return mark.words === '' ? undefined : mark;
}

const noCells = { cells: [], separated: false, rule: false };

/** It holds nothing of a report, as other marks of pages do not. */
export const sure = Line.kept((line) =>
  line.role === 'sure' ? line : new Line(line.text, line.eol, undefined, undefined, noCells, 'sure'),
);

export const maybe = Line.kept((line) =>
  line.role === 'maybe' ? line : new Line(line.text, line.eol, undefined, undefined, plain(line), 'maybe'),
);

/** It may as well be the rest of a number above, where no sum tells. */
export const hardly = Line.kept((line) =>
  line.role === 'hardly' ? line : new Line(line.text, line.eol, undefined, undefined, plain(line), 'hardly'),
);

/** A line as it is read by itself. */
export function plain(line: Line): Line {
  return line.role ? readLine(line.text + line.eol) : line;
}

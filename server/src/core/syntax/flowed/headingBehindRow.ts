import { sections } from '../../forms';
import { labelsOf } from '../../forms/labels';
import { foldKey } from '../../text/chars';
import { readNumber } from '../../text/number';
import type { Place } from './place';

/** The headings that stand behind a table. */
const behindTables = sections.slice(1).filter((_, before) => sections[before]!.table);
const heading = new RegExp(
  `(?<=[\\s\\u3000])(?:${behindTables.map(({ numeral, title }) => `${numeral}[、.．]${title}`).join('|')})(?=\\s{0,4}$)`,
);

/** A row of fifteen long numbers is shorter. */
const longestRow = 300;

/**
 * A heading on the line of the last row of the table in front of it, parted from it by blanks or TABs, as converters of
 * .doc write it: 行政事业性收费⇥0⇥⇥三、收到和处理政府信息公开申请情况
 */
export function headingBehindRow(line: string): Place | undefined {
  const match = line.length <= longestRow ? heading.exec(line) : null;
  if (!match || !isRow(line.slice(0, match.index))) return undefined;
  return { from: match.index, to: match.index + match[0].length };
}

/** Whether a text is a row with its label, or values without one: a single number may be that of a page. */
function isRow(text: string): boolean {
  const words = text.split(/[\s\u3000]+/).map((word) => ({ word, ...readNumber(word) }));
  const label = words.filter(({ kind }) => kind === 'unreadable').map(({ word }) => word);
  if (label.length > 0) return labelsOf(foldKey(label.join(''))).some(({ role }) => role === 'row');
  const numbers = words.filter(({ kind }) => kind === 'number');
  return numbers.length > 1 || numbers.some(({ word }) => word === '0');
}

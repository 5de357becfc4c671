import { labelsOf } from '../../forms/labels';
import { foldKey, isHan, lostCharacter } from '../../text/chars';
import { readNumber } from '../../text/number';
import { cellOf, readCell } from '../cells/cells';
import { nameCutLabels, type CutLabel } from './cutLabels';
import type { Line } from '../line';
import { tokenOf, type Token } from '../cells/token';

/**
 * A table as html2text drew it before it knew of Chinese characters: it counts bytes, and where a text is longer than
 * its column the next cells are written over it, so that borders cut characters, and behind a number stands what is
 * left of the label: |行政�|18���|0��件|31____|. The numbers are whole; of the label its beginning is.
 */

const topBorder = /^\s{0,4}_{8,}\s{0,4}$/;

/** Whether a text reaches to the border behind it, so that it may go on under the next cell. */
const cutText = /[^\s_|]\|/;

/** The line behind the table that begins with a border on a line, if texts are cut in it; nothing where none are. */
export function endOfOverlaidTable(lines: readonly Line[], from: number): number | undefined {
  const { text } = lines[from]!;
  if (!text.includes('_') || !topBorder.test(text)) return undefined;
  let end = from + 1;
  let isCut = false;
  for (; end < lines.length && lines[end]!.text.startsWith('|'); end++) isCut ||= cutText.test(lines[end]!.text);
  return isCut ? end : undefined;
}

/** Whether a line stands in such a table. */
export function isOverlaid(lines: readonly Line[], line: number): boolean {
  let top = line;
  while (top > 0 && lines[top]!.text.startsWith('|')) top--;
  return (endOfOverlaidTable(lines, top) ?? line) > line;
}

interface OverlaidCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether its text goes on under the next cell: it reaches to the border. */
  readonly isCut: boolean;
  readonly number: { readonly from: number; readonly to: number } | undefined;
  /** Whether the text is a number with its own sign and unit, and nothing of it left of a label. */
  readonly isNumber: boolean;
}

/** The tokens of such a table from its top border to the line behind it, with labels as the form has them. */
export function overlaidTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const rows = lines.slice(from + 1, to).map(({ text }) => cellsIn(text));
  const labels = rows.map(labelsOfRow);
  const names = nameCutLabels(labels.flat());
  return rows.flatMap((cells, index) => {
    const line = from + 1 + index;
    const { text } = lines[line]!;
    const nameAt = new Map(labels[index]!.map((label) => [label.place, names.get(label)]));
    const own = cells.some(({ number }) => number) ? (nameAt.get(labels[index]![0]?.place ?? -1) ?? '') : '';
    return cells.map((cell, column) => {
      const name = nameAt.get(column) ?? withoutRest(cell.text, [...nameAt.values()].join(''));
      if (name !== undefined) return tokenOf(cellOf(name, cell.from, cell.to), line, column);
      const isWhole = cell.number !== undefined && !cell.isNumber && isLeftOf(own, restIn(cell.text));
      const inside = isWhole ? cell.number : cell;
      return tokenOf(readCell(text, inside.from, inside.to), line, column);
    });
  });
}

/** A heading that what is left of another stands behind: 法人或其他组织加第. */
function withoutRest(text: string, others: string): string | undefined {
  for (let to = Math.min(text.length - 1, longestHeading); to >= shortestHeading; to--) {
    const isHeading = labelsOf(foldKey(text.slice(0, to))).length > 0;
    if (isHeading && isLeftOf(others, hanIn(text.slice(to)))) return text.slice(0, to);
  }
  return undefined;
}

const shortestHeading = 3;
const longestHeading = 30;

/** The label of a row, or the headings that stand on a line. */
function labelsOfRow(cells: readonly OverlaidCell[], line: number): CutLabel[] {
  const first = cells.findIndex(({ number }) => number !== undefined);
  const behind = hanIn(
    cells
      .filter(({ number }) => number)
      .map(({ text, isNumber }) => (isNumber ? '' : text))
      .join(''),
  );
  const labelAt = (place: number): CutLabel[] => {
    const { text, isCut } = cells[place]!;
    const written = text.replaceAll(lostCharacter, '');
    return text === ''
      ? []
      : [{ text: written, isCut: isCut || behind !== '', isRow: first >= 0, behind, line, place }];
  };
  return first >= 0 ? labelAt(Math.max(first - 1, 0)) : cells.flatMap((_, place) => labelAt(place));
}

/** The end of a number is that of a number of an item where a point follows. */
const number = /^[^\d.．]*?(-?\d{1,12}(?:\.\d{1,6})?)[^\d.．]*$/;
const isDrawn = /[\s_]/;

/** The cells between the borders of a line; what stands behind the last is left of a label. */
function cellsIn(line: string): OverlaidCell[] {
  const cells: OverlaidCell[] = [];
  for (let start = 1, end = line.indexOf('|', 1); end > 0; start = end + 1, end = line.indexOf('|', start)) {
    let [from, to] = [start, end];
    while (from < to && isDrawn.test(line[from]!)) from++;
    while (to > from && isDrawn.test(line[to - 1]!)) to--;
    if (from === to) [from, to] = [start, start];
    const text = line.slice(from, to);
    const found = number.exec(text);
    const at = found ? from + found[0].indexOf(found[1]!) : 0;
    cells.push({
      from,
      to,
      text,
      isCut: to === end,
      isNumber: readNumber(text).kind === 'number',
      number: found ? { from: at, to: at + found[1]!.length } : undefined,
    });
  }
  return cells;
}

/** What stands around a number, which has to be of its label: 3① is mistyped, and so is （3） as a whole. */
function restIn(text: string): string {
  return /[（(][\d.]{1,20}[）)]/.test(text) ? text : text.replace(/[-.\d\s_\ufffd]/g, '');
}

function hanIn(text: string): string {
  return [...text].filter((char) => isHan(char.charCodeAt(0))).join('');
}

function isLeftOf(label: string, rest: string): boolean {
  return [...rest].every((char) => label.includes(char));
}

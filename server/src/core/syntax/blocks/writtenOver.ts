import { forms, isAcross } from '../../forms';
import { labelsOf, reviewSize } from '../../forms/labels';
import { foldKey, isHan, lostCharacter, trimEnd } from '../../text/chars';
import { cellOf, readCell } from '../cells/cells';
import { tokenOf, type Token } from '../cells/token';
import { byteLength, valuesAtBytes, writtenOver, type ByteColumns, type ValueAtByte } from './byteColumns';
import { nameCutLabels, type CutLabel } from './cutLabels';
import type { Line } from '../line';

/**
 * A table without borders as html2text writes it: it makes each column as wide as its longest cell has characters, but
 * counts bytes in writing, so that the values of a row stand over the end of its label: 行政�85��业性收费. The rows whose
 * labels are short enough tell where the columns begin; the table is read only where each byte is accounted for.
 */

/** More lines than the longest table has. */
const mostLines = 60;

/** The lines from the first with a lost character to the next empty one, around a line; nothing where none is lost. */
function linesAround(lines: readonly Line[], line: number): { readonly from: number; readonly to: number } | undefined {
  const isIn = (at: number) => {
    const own = Math.abs(at - line) < mostLines ? lines[at] : undefined;
    return own !== undefined && !own.heading && own.text.trim() !== '';
  };
  let [from, top, to] = [-1, line, line];
  for (; isIn(top); top--) if (lines[top]!.text.includes(lostCharacter)) from = top;
  while (isIn(to)) to++;
  return from < 0 ? undefined : { from, to };
}

/** The line behind the table whose first cut heading stands on a line. */
export function endOfTableWrittenOver(lines: readonly Line[], from: number): number | undefined {
  if (!lines[from]!.text.includes(lostCharacter)) return undefined;
  const around = linesAround(lines, from);
  return around?.from === from ? around.to : undefined;
}

/** Whether a line stands in such a table, and all of it can be read. */
export function isWrittenOver(lines: readonly Line[], line: number): boolean {
  return endOfWrittenOver(lines, line) !== undefined;
}

/** The line behind such a table in which a line stands; nothing where it does in none that can be read. */
export function endOfWrittenOver(lines: readonly Line[], line: number): number | undefined {
  const around = linesAround(lines, line);
  return around && tokensWrittenOver(lines, around.from, around.to) ? around.to : undefined;
}

/** The tokens of such a table; nothing where a line of it cannot be read. */
export function tokensWrittenOver(lines: readonly Line[], from: number, to: number): Token[] | undefined {
  const texts = lines.slice(from, to).map(({ text }) => text.trimEnd());
  const columns = columnsOf(texts.filter((text) => !text.includes(lostCharacter)));
  if (!columns) return undefined;
  const rows = texts.map((text, at) => (/\d/.test(text) ? rowOn(text, columns, from + at) : undefined));
  const labels = rows.flatMap((row) => row?.label ?? []);
  const names = nameCutLabels(labels);
  const tokens: Token[] = [];
  for (const [at, text] of texts.entries()) {
    const line = from + at;
    const row = rows[at];
    if (row) {
      const { label, start, end, values } = row;
      const name = label && (label.isCut ? names.get(label) : label.text);
      if (label && name === undefined) return undefined;
      if (label) tokens.push(tokenOf(cellOf(name!, start, end), line, 0));
      for (const value of values) tokens.push(tokenOf(readCell(text, value.from, value.to), line, value.column + 1));
    } else if (!text.includes(lostCharacter)) {
      lines[line]!.cells.forEach((cell, column) => tokens.push(tokenOf(cell, line, column)));
    } else {
      const headings = /\d/.test(text) ? undefined : headingsOn(text, columns, line);
      if (!headings) return undefined;
      tokens.push(...headings);
    }
  }
  return tokens;
}

const fewestColumns = 3;
/** Behind the number of an item its label follows. */
const lone = /[!-~]{0,24}\d[!-~]{0,24}(?=\s|$)/g;
const itemAlone = /^\s{1,80}(?=\d[.．、])/;

/** Where the columns begin, in bytes, as all rows say that hold most numbers; nothing where they do not agree. */
function columnsOf(texts: readonly string[]): ByteColumns | undefined {
  const starts = texts.map((text) => [...text.matchAll(lone)].map(({ index }) => byteLength(text.slice(0, index))));
  const most = Math.max(0, ...starts.map(({ length }) => length));
  const [first, ...others] = starts.filter(({ length }) => length === most);
  if (most < fewestColumns || !first || others.some((own) => own.some((start, at) => start !== first[at])))
    return undefined;
  const items = texts.flatMap((text) => itemAlone.exec(text)?.[0].length ?? []);
  const item = items.find((start) => start < first[0]!);
  return { item, values: first };
}

interface WrittenRow {
  readonly label: CutLabel | undefined;
  /** Where that begins and ends, what is left of a cut character included. */
  readonly start: number;
  readonly end: number;
  readonly values: readonly ValueAtByte[];
}

function rowOn(text: string, columns: ByteColumns, line: number): WrittenRow | undefined {
  const found = valuesAtBytes(text, columns);
  const first = found?.values.find(({ from, to }) => from < to);
  if (!found || !first) return undefined;
  const start = found.item ?? text.search(/\S/);
  const label = text.slice(start, first.from).replaceAll(lostCharacter, '').trim();
  const isCut = start < first.from && !/\s/.test(text[first.from - 1]!);
  const between = found.values.map(({ to }, at) => text.slice(to, found.values[at + 1]?.from));
  const behind = [...between.join('')].filter((char) => isHan(char.charCodeAt(0))).join('');
  return {
    label: label === '' ? undefined : { text: label, isCut, isRow: true, behind, line, place: 0 },
    start,
    end: trimEnd(text, start, first.from),
    values: found.values,
  };
}

/** The headings of a line: those of table four, which name what stands below them, only where it holds nothing else. */
function headingsOn(text: string, { values }: ByteColumns, line: number): Token[] | undefined {
  if (values.length === reviewSize) return reviewHeadings(text, values, line);
  return [...text.matchAll(wholeHeading)]
    .filter(({ 0: heading }) => labelsOf(foldKey(heading)).length > 0)
    .map(({ 0: heading, index }, column) => tokenOf(cellOf(heading, index, index + heading.length), line, column));
}

const wholeHeading = /[^\s\ufffd]{2,40}/g;

const review = forms[0]!.tables.find(({ id }) => isAcross(id))!.blocks[0]!;

/** The columns of the first group stand beside the names of the others, or beside their columns. */
function reviewHeadings(text: string, starts: readonly number[], line: number): Token[] | undefined {
  const size = review.columns.length;
  const columns = starts.map((at, index) => ({ at, text: review.columns[index % size]!.label }));
  const groups = review.rows
    .slice(1)
    .map(({ path }, index) => ({ at: starts[(index + 1) * size]!, text: path.at(-1)! }));
  const [first, others] = [columns.slice(0, size), columns.slice(size)];
  for (const headings of [groups, [...first, ...groups], others, columns]) {
    const written = writtenOver(headings);
    if (written.text === text)
      return headings.map((heading, column) => {
        const from = written.starts[column]!;
        return tokenOf(cellOf(heading.text, from, from + 1), line, column);
      });
  }
  return undefined;
}

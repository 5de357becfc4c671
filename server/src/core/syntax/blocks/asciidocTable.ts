import type { CellPart } from '../cells/cellParts';
import { cellOf, readCell, type CellSyntax } from '../cells/cells';
import { Line } from '../line';
import { tokenOfParts, tokenOverLines, type Token } from '../cells/token';

/**
 * A table of AsciiDoc, between two lines `|===`: every | begins a cell, which goes on over lines until the next one; a
 * row does so until it has as many cells as there are columns.
 */
const fence = /^\s*\|={3,}\s*$/;
/** What only says how the table below is set: neither its title nor its name. */
const attributes = /^\s*\[(?:%|[^[\]#\u2e80-\uffef]{0,200}\b(?:cols|options|opts)=)[^[\]#\u2e80-\uffef]{0,300}\]\s*$/;
const columnSpec = /^\s*\[.{0,200}\bcols="([^"]{1,200})"/;
/**
 * Over how many cells a cell is merged or repeated stands in front of its |, and how it is aligned and set: a|. It begins
 * its line, or a blank parts it from the cell before.
 */
const cellSpec = /(?:^|\s)(?:(?:(\d{1,3})(?:\.\d{1,3})?|\.\d{1,3})[+*][<^>.adehlmsv]{0,4}|[<^>.]{0,4}[<^>adehlmsv])$/;
/** A line break, which stands behind the text. */
const hardBreak = /(?:^|\s)\+\s{0,4}$/;

/** Whether a line opens or closes a table of AsciiDoc: `|===`. */
export function isAsciidocFence(line: string): boolean {
  return line.includes('|===') && fence.test(line);
}

/** The line behind the table that begins with a fence on a line; nothing where none does. */
export function endOfAsciidocTable(lines: readonly Line[], from: number): number | undefined {
  if (!isAsciidocFence(lines[from]!.text)) return undefined;
  for (let line = from + 1; line < lines.length; line++) if (isAsciidocFence(lines[line]!.text)) return line + 1;
  return undefined;
}

/**
 * The first and the last line of the table that a line is one of, with the attributes above it; nothing where it is of
 * none. Tables are looked for from a line that is of none.
 */
export function asciidocTableAround(
  lines: readonly Line[],
  begin: number,
  line: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let from = begin; from <= line; from++) {
    const end = endOfAsciidocTable(lines, from);
    if (end === undefined) continue;
    if (end > line) {
      const hasAttributes = from > begin && attributes.test(lines[from - 1]!.text);
      return { first: hasAttributes ? from - 1 : from, last: end - 1 };
    }
    from = end - 1;
  }
  return undefined;
}

/** What a line of a table holds of its cells: no fence, no specs, no line breaks. */
export function asciidocCells(line: Line): readonly CellSyntax[] {
  if (isAsciidocFence(line.text) || attributes.test(line.text)) return [];
  const { rest, begun } = cellsOf(line);
  return [rest, ...begun.map(({ cell }) => cell)];
}

/** The cells of a table of AsciiDoc as tokens; its fences are the lines at `from` and in front of `to`. */
export function asciidocTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const width = columnsOf(lines, from);
  const goesOn = rowsGoOn(lines.slice(from + 1, to - 1), width);
  const cells: { readonly column: number; readonly parts: CellPart[] }[] = [];
  let column = 0;
  for (let line = from + 1; line < to - 1; line++) {
    const { rest, begun } = cellsOf(lines[line]!);
    if (!goesOn && rest.text === '') column = 0;
    if (rest.text !== '') cells.at(-1)?.parts.push({ cell: rest, line });
    for (const { cell, span } of begun) {
      cells.push({ column, parts: [{ cell, line }] });
      column += span;
      if (goesOn) column %= width;
    }
  }
  return cells.map(({ column, parts }) => tokenIn(parts, column));
}

/** The token of a cell, which is blank or has text on some of its lines. */
function tokenIn(parts: readonly CellPart[], column: number): Token {
  const filled = parts.filter(({ cell }) => cell.text !== '');
  const [first = parts[0]!] = filled;
  const last = filled.at(-1) ?? first;
  if (first !== last && !filled.some(({ cell }) => cell.valueLike))
    return { ...tokenOfParts(filled, column, column === 0), isDelimited: true };
  const { from, to } = first.cell;
  // Numbers below each other are no one number.
  const cell = first === last ? first.cell : cellOf(filled.map((part) => part.cell.text).join('、'), from, to);
  return tokenOverLines(cell, first.line, column, last.line, last.cell.to, column === 0, true);
}

/** Whether rows end where lines end; else the columns are not those assumed, and each line is a row. */
function rowsGoOn(lines: readonly Line[], width: number): boolean {
  let column = 0;
  for (const line of lines) {
    for (const { span } of cellsOf(line).begun) column += span;
    if (column > width) return false;
    column %= width;
  }
  return true;
}

interface SpannedCell {
  readonly cell: CellSyntax;
  /** Over how many columns it is merged or repeated. */
  readonly span: number;
}

interface CellsOfLine {
  /** What the line adds to the last cell of those before. */
  readonly rest: CellSyntax;
  readonly begun: readonly SpannedCell[];
}

const cellsOf = Line.kept(({ text }): CellsOfLine => {
  const end = hardBreak.exec(text)?.index ?? text.length;
  const starts = [...text.slice(0, end).matchAll(/\|/g)].map(({ index }) => index);
  const specs = starts.map((start, index) => cellSpec.exec(text.slice(starts[index - 1] ?? 0, start)));
  const endOf = (index: number) => {
    const next = starts[index];
    return next === undefined ? end : next - (specs[index]?.[0].trimStart().length ?? 0);
  };
  const begun = starts.map((start, index) => ({
    cell: readCell(text, start + 1, endOf(index + 1)),
    span: Number(specs[index]?.[1] ?? 1),
  }));
  return { rest: readCell(text, 0, endOf(0)), begun };
});

/** How many columns the table has: as many as are listed above it, else as many as cells stand on its first line. */
function columnsOf(lines: readonly Line[], fenceLine: number): number {
  const listed = columnSpec.exec(lines[fenceLine - 1]?.text ?? '')?.[1];
  if (listed !== undefined) {
    // What V8 makes of `reduce` gives a number with a fraction, and of all tokens objects to be made anew when first read.
    let columns = 0;
    for (const spec of listed.split(/[,;]/)) columns += Number(/^\s{0,4}(\d{1,3})\*/.exec(spec)?.[1] ?? 1);
    return columns;
  }
  let first = fenceLine + 1;
  while (!lines[first]!.text.includes('|')) first++;
  return Math.max(
    1,
    cellsOf(lines[first]!).begun.reduce((sum, { span }) => sum + span, 0),
  );
}

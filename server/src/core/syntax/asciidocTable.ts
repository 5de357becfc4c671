import { readCell, type CellSyntax } from './cells';
import { Line } from './line';
import { tokenOverLines, type Token } from './token';

/**
 * A table of AsciiDoc, between two lines `|===`: every | begins a cell, a row goes on over lines until it has as many
 * cells as there are columns.
 */
const fence = /^\s*\|={3,}\s*$/;
const columnSpec = /^\s*\[.{0,200}\bcols="([^"]{1,200})"/;
/** Over how many cells a cell is merged or repeated stands in front of its |. */
const cellSpec = /(?:^|\s)(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})[+*][<^>.aehlmsv]{0,4}$/;

/** The line behind the table that begins with a fence on a line; nothing where none does. */
export function endOfAsciidocTable(lines: readonly Line[], from: number): number | undefined {
  const { text } = lines[from]!;
  if (!text.includes('|===') || !fence.test(text)) return undefined;
  for (let line = from + 1; line < lines.length; line++) if (fence.test(lines[line]!.text)) return line + 1;
  return undefined;
}

export function asciidocTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const width = columnsOf(lines, from);
  const tokens: Token[] = [];
  let column = 0;
  for (let line = from + 1; line < to - 1; line++) {
    for (const cell of cellsOf(lines[line]!)) {
      tokens.push(tokenOverLines(cell, line, column, line, cell.to, column === 0, true));
      column = (column + 1) % width;
    }
  }
  return tokens;
}

/** The cells that begin on a line. */
const cellsOf = Line.kept(({ text }): readonly CellSyntax[] => {
  const starts = [...text.matchAll(/\|/g)].map(({ index }) => index);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const spec = next === undefined ? null : cellSpec.exec(text.slice(start + 1, next));
    const end = next === undefined ? text.length : next - (spec?.[0].trimStart().length ?? 0);
    return readCell(text, start + 1, end);
  });
});

/** How many columns the table has: as many as are listed above it, else as many as cells stand on its first line. */
function columnsOf(lines: readonly Line[], fenceLine: number): number {
  const listed = columnSpec.exec(lines[fenceLine - 1]?.text ?? '')?.[1];
  if (listed !== undefined) return listed.split(/[,;]/).length;
  let first = fenceLine + 1;
  while (!lines[first]!.text.includes('|')) first++;
  return Math.max(1, lines[first]!.text.split('|').length - 1);
}

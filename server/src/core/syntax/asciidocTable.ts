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
const cellSpec = /(?:^|\s)(?:(\d{1,3})(?:\.\d{1,3})?|\.\d{1,3})[+*][<^>.aehlmsv]{0,4}$/;

export function isAsciidocFence(line: string): boolean {
  return line.includes('|===') && fence.test(line);
}

/** A cell without what stands at its end for the next one. */
export function withoutCellSpec(cell: string): string {
  return cell.replace(cellSpec, '');
}

/** The line behind the table that begins with a fence on a line; nothing where none does. */
export function endOfAsciidocTable(lines: readonly Line[], from: number): number | undefined {
  if (!isAsciidocFence(lines[from]!.text)) return undefined;
  for (let line = from + 1; line < lines.length; line++) if (isAsciidocFence(lines[line]!.text)) return line + 1;
  return undefined;
}

export function asciidocTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const width = columnsOf(lines, from);
  const goesOn = rowsGoOn(lines.slice(from + 1, to - 1), width);
  const tokens: Token[] = [];
  let column = 0;
  for (let line = from + 1; line < to - 1; line++) {
    if (!goesOn) column = 0;
    for (const { cell, span } of cellsOf(lines[line]!)) {
      tokens.push(tokenOverLines(cell, line, column, line, cell.to, column === 0, true));
      column += span;
      if (goesOn) column %= width;
    }
  }
  return tokens;
}

/** Whether rows end where lines end; else the columns are not those assumed, and each line is a row. */
function rowsGoOn(lines: readonly Line[], width: number): boolean {
  let column = 0;
  for (const line of lines) {
    for (const { span } of cellsOf(line)) column += span;
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

/** The cells that begin on a line. */
const cellsOf = Line.kept(({ text }): readonly SpannedCell[] => {
  const starts = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const specs = starts.map((start, index) =>
    cellSpec.exec(text.slice(index === 0 ? 0 : starts[index - 1]! + 1, start)),
  );
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : next - (specs[index + 1]?.[0].trimStart().length ?? 0);
    return { cell: readCell(text, start + 1, end), span: Number(specs[index]?.[1] ?? 1) };
  });
});

/** How many columns the table has: as many as are listed above it, else as many as cells stand on its first line. */
function columnsOf(lines: readonly Line[], fenceLine: number): number {
  const listed = columnSpec.exec(lines[fenceLine - 1]?.text ?? '')?.[1];
  if (listed !== undefined) {
    const counts = listed.split(/[,;]/).map((spec) => Number(/^\s{0,4}(\d{1,3})\*/.exec(spec)?.[1] ?? 1));
    return counts.reduce((sum, count) => sum + count);
  }
  let first = fenceLine + 1;
  while (!lines[first]!.text.includes('|')) first++;
  return Math.max(
    1,
    cellsOf(lines[first]!).reduce((sum, { span }) => sum + span, 0),
  );
}

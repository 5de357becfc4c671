import { cellOf, type CellSyntax } from './cells';
import type { Line } from './line';
import { tokenOf, tokenOverLines, type Token } from './token';

/**
 * A table drawn with a border between its rows may wrap a cell over several lines. The lines between two borders are
 * one row, unless several of them have a label and numbers: then each is one, and borders only set off the heading.
 */
export function borderedTokens(lines: readonly Line[], from: number, to: number): Token[] {
  const rows = lines.slice(from, to);
  const complete = rows.filter(isRow).length;
  const widths = new Set(rows.map(({ cells }) => cells.length));
  if (rows.length === 1 || complete > 1 || widths.size > 1) {
    return rows.flatMap(({ cells }, index) => cells.map((cell, column) => tokenOf(cell, from + index, column)));
  }
  return rows[0]!.cells.map((_, column): Token => {
    const parts = rows
      .map(({ cells }, index) => ({ cell: cells[column]!, line: from + index }))
      .filter(({ cell }) => cell.text !== '');
    const first = parts[0] ?? { cell: rows[0]!.cells[column]!, line: from };
    const last = parts.at(-1) ?? first;
    const cell = parts.length > 1 ? joined(parts.map((part) => part.cell)) : first.cell;
    return tokenOverLines(cell, first.line, column, last.line, last.cell.to, column === 0);
  });
}

function isRow({ cells }: Line): boolean {
  return cells.some(({ labels }) => labels.length > 0) && cells.some(({ reading }) => reading.kind === 'number');
}

/** A number broken over lines could be read but not written without harm to the cells between: it is told as none. */
function joined(cells: readonly CellSyntax[]): CellSyntax {
  const cell = cellOf(cells.map(({ text }) => text).join(''), cells[0]!.from, cells[0]!.to);
  return cell.reading.kind === 'number' ? { ...cell, reading: { kind: 'unreadable' } } : cell;
}

/** The line of the next border; nothing where the lines from `from` on are not inside a bordered table. */
export function endOfBorderedRow(lines: readonly Line[], from: number): number | undefined {
  if (from === 0 || !isRowBorder(lines[from - 1]!)) return undefined;
  let to = from;
  while (to < lines.length && lines[to]!.separated && !lines[to]!.rule) to++;
  return to > from && to < lines.length && isRowBorder(lines[to]!) ? to : undefined;
}

/** A border with corners, as between the rows of a grid; Markdown's and Org's rule below a heading begins with |. */
function isRowBorder({ rule, text }: Line): boolean {
  return rule && /^\s*[+\u250c\u2514\u251c\u2554\u255a\u2560]/.test(text);
}

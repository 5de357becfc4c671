import type { Line } from '../line';
import { isPageMark } from '../cells/pageLines';
import type { Token } from '../cells/token';

/**
 * Numbers the rows of a region as the draft lays them out: tokens of equal number stand in one row. HTML and drawn
 * grids say themselves where a row begins. A line whose
 * cells are told apart by separators is a row. Where each cell has a line of its own, an empty line ends a row,
 * unless empty lines stand between all cells; then the layout says nothing about rows.
 */
export function numberRows(lines: readonly Line[], tokens: readonly Token[], from: number, to: number): number[] {
  const emptyLineEndsRow = cellsMostlyAdjoin(tokens, from, to);
  const rows: number[] = [];
  let row = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const before = index > from ? tokens[index - 1]! : undefined;
    if (token.startsRow !== undefined) {
      if (token.startsRow || before?.startsRow === undefined) row++;
    } else if (before?.startsRow !== undefined) row++;
    else if (before && before.endLine !== token.line) {
      const separated = isRow(lines[before.endLine]!) || isRow(lines[token.line]!);
      if (separated || (emptyLineEndsRow && isApart(lines, before.endLine + 1, token.line))) row++;
    }
    rows.push(row);
  }
  return rows;
}

/** Whether the lines between two cells end a row: pages end where they are full, in the middle of a row as well. */
function isApart(lines: readonly Line[], from: number, to: number): boolean {
  if (from === to || lines[to - 1]!.cells.length > 0) return false;
  return !lines.slice(from, to).some(({ role, text }) => role === 'sure' || isPageMark(text));
}

/** A pipe alone on a line stands between cells that have lines of their own. */
function isRow({ separated, cells }: Line): boolean {
  return separated && cells.length > 1;
}

/** Whether most cells stand on the line below the one before. */
export function cellsMostlyAdjoin(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  let adjoining = 0;
  let apart = 0;
  for (let index = from + 1; index < to; index++) {
    const distance = tokens[index]!.line - tokens[index - 1]!.endLine;
    if (distance === 1) adjoining++;
    else if (distance > 1) apart++;
  }
  return adjoining > apart;
}

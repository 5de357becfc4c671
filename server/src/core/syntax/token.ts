import type { LabelRef } from '../forms/labels';
import type { Span } from '../text/span';
import type { CellSyntax } from './cells';

/** A cell of a segment, or several that hold one label broken over lines. Lines count from the segment's first. */
export interface Token {
  readonly cell: CellSyntax;
  readonly line: number;
  /** Place of the cell among those of its line, from 0. */
  readonly column: number;
  /** Line and offset at which the text ends; another line in a cell of several lines. */
  readonly endLine: number;
  readonly end: number;
  /** Whether the cell begins a row, where the layout says so by itself. */
  readonly startsRow: boolean | undefined;
  /** What the text, all parts taken together, is a label of; empty for values and for other text. */
  readonly labels: readonly LabelRef[];
  /** By how many characters the text differs from the label. */
  readonly misspelt: number;
  /** How much the label counts when readings compete: its length, less for a misspelt one. */
  readonly weight: number;
}

/** The token of a cell on one line. */
export function tokenOf(cell: CellSyntax, line: number, column: number): Token {
  return tokenOverLines(cell, line, column, line, cell.to, undefined);
}

/** The token of a cell that may end on a later line, in a layout that tells whether it begins a row. */
export function tokenOverLines(
  cell: CellSyntax,
  line: number,
  column: number,
  endLine: number,
  end: number,
  startsRow: boolean | undefined,
): Token {
  const { labels, misspelt, key } = cell;
  return { cell, line, column, endLine, end, startsRow, labels, misspelt, weight: weigh(key, misspelt) };
}

export function weigh(key: string, misspelt: number): number {
  return key.length - 2 * misspelt;
}

export function tokenSpan({ cell, line, endLine, end }: Token): Span {
  return { start: { line, character: cell.from }, end: { line: endLine, character: end } };
}

import type { CellSyntax } from './cells';

/** A cell of a segment at its place. Lines count from the segment's first. */
export interface Piece {
  readonly cell: CellSyntax;
  readonly line: number;
  /** Place of the cell among those of its line, from 0. */
  readonly column: number;
  /** Line and offset at which the text ends; another line in a cell of several lines. */
  readonly endLine: number;
  readonly end: number;
  /** Whether the cell begins a row, where the layout says so by itself. */
  readonly startsRow: boolean | undefined;
}

export function pieceOf(cell: CellSyntax, line: number, column: number): Piece {
  return { cell, line, column, endLine: line, end: cell.to, startsRow: undefined };
}

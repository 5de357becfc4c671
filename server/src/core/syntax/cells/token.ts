import type { LabelRef } from '../../forms/labels';
import { span, type Span } from '../../text/span';
import { filledParts, withoutLoneTags, type CellPart } from './cellParts';
import { cellOf, type CellSyntax } from './cells';

/** A cell of a segment, or several that hold one label broken over lines. Lines count from the segment's first. */
export interface Token {
  readonly cell: CellSyntax;
  readonly line: number;
  /** Place of the cell among those of its line, from 0. */
  readonly column: number;
  /** Line and offset at which the text ends; another line in a cell of several lines. */
  readonly endLine: number;
  readonly end: number;
  /** Where the rest of a number stands that is broken over lines; the cell's place is then that of its first part. */
  readonly rest?: readonly Span[];
  /** Where each part of a label stands that a cell breaks over lines. */
  readonly parts?: readonly Span[];
  /** Blanks that must go in front of a value that is written into a blank cell behind the end of its line. */
  readonly lead?: string;
  /** Whether the cell begins a row, where the layout says so by itself. */
  readonly startsRow: boolean | undefined;
  /** Whether marks around the cell, and neither its place nor its neighbours, tell that it is one. */
  readonly isDelimited: boolean;
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
  isDelimited = false,
): Token {
  const { labels, misspelt, key } = cell;
  return { cell, line, column, endLine, end, startsRow, isDelimited, labels, misspelt, weight: weigh(key, misspelt) };
}

/** The token of a cell that takes several lines, blank ones included; a blank cell is written into on the given line. */
export function tokenOfParts(parts: readonly CellPart[], column: number, startsRow: boolean, writeOn?: number): Token {
  const own = parts.map(withoutLoneTags);
  const filled = filledParts(own);
  const first = filled[0] ?? own.find(({ line }) => line === writeOn) ?? own[(own.length - 1) >> 1]!;
  const last = filled.at(-1) ?? first;
  if (filled.length < 2) return tokenOverLines(first.cell, first.line, column, first.line, first.cell.to, startsRow);
  const { from, to } = first.cell;
  const cell = cellOf(filled.map((part) => part.cell.text).join(''), from, to);
  const spans = filled.map((part) => span(part.line, part.cell.from, part.cell.to));
  if (cell.reading.kind !== 'number')
    return { parts: spans, ...tokenOverLines(cell, first.line, column, last.line, last.cell.to, startsRow) };
  const rest = spans.slice(1);
  return { rest, ...tokenOverLines(cell, first.line, column, first.line, to, startsRow) };
}

/** A short label that is misspelt says little, but it still stands in its place. */
const leastWeight = 0.25;

/** How much a label counts among all readings of a table: its characters, less two for each that is wrong. */
export function weigh(key: string, misspelt: number): number {
  return Math.max(key.length - 2 * misspelt, leastWeight);
}

/** The place of a token; lines as in its own. */
export function tokenSpan({ cell, line, endLine, end }: Token): Span {
  return { start: { line, character: cell.from }, end: { line: endLine, character: end } };
}

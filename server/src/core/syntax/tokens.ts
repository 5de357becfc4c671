import { labelsOf, type LabelRef } from '../forms/labels';
import type { Span } from '../text/span';
import type { CellSyntax } from './cells';
import type { Line } from './line';

/** A cell of a table, or several that hold one label broken over lines. Spans count lines from the segment's first. */
export interface Token {
  readonly cell: CellSyntax;
  readonly line: number;
  /** Place of the cell among those of its line, from 0. */
  readonly column: number;
  /** Line of the last part of a broken label. */
  readonly endLine: number;
  readonly end: number;
  /** What the text, all parts taken together, is a label of; empty for values and for other text. */
  readonly labels: readonly LabelRef[];
  /** By how many characters the text differs from the label. */
  readonly misspelt: number;
  /** How much the label counts when readings compete: its length, less for a misspelt one. */
  readonly weight: number;
}

/** More pieces than any label is broken into. */
const mostParts = 6;

/** The cells of a segment in reading order, labels broken over lines put together. The heading is left out. */
export function readTokens(lines: readonly Line[]): Token[] {
  const pieces: Piece[] = [];
  for (let line = lines[0]?.heading ? 1 : 0; line < lines.length; line++) {
    lines[line]!.cells.forEach((cell, column) => pieces.push({ cell, line, column }));
  }
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const parts = pieces[index]!.cell.opensLabel ? partsOfLabel(pieces, index) : 1;
    tokens.push(parts === 1 ? single(pieces[index]!) : join(pieces, index, parts));
    index += parts;
  }
  return tokens;
}

interface Piece {
  readonly cell: CellSyntax;
  readonly line: number;
  readonly column: number;
}

function single({ cell, line, column }: Piece): Token {
  const { to: end, labels, misspelt, key } = cell;
  return { cell, line, column, endLine: line, end, labels, misspelt, weight: weigh(key, misspelt) };
}

function weigh(key: string, misspelt: number): number {
  return key.length - 2 * misspelt;
}

/** How many pieces from `index` on make the longest label; 1 where the piece stands alone. */
function partsOfLabel(pieces: readonly Piece[], index: number): number {
  let { key } = pieces[index]!.cell;
  const complete = labelsOf(key).length > 0;
  let parts = 1;
  for (let next = index + 1; next < pieces.length && next - index < mostParts; next++) {
    const { cell } = pieces[next]!;
    key += cell.key;
    const whole = labelsOf(key).length > 0;
    // A value ends the search, and a label of its own unless it is the rest of one that is none yet: 行政⏎规范性文件.
    const apart = cell.labels.length > 0 && cell.misspelt === 0 && (complete || !whole);
    if (cell.key === '' || apart) break;
    if (whole) parts = next - index + 1;
  }
  return parts;
}

function join(pieces: readonly Piece[], index: number, parts: number): Token {
  const { cell, line, column } = pieces[index]!;
  const last = pieces[index + parts - 1]!;
  const key = pieces.slice(index, index + parts).reduce((text, piece) => text + piece.cell.key, '');
  const labels = labelsOf(key);
  return { cell, line, column, endLine: last.line, end: last.cell.to, labels, misspelt: 0, weight: weigh(key, 0) };
}

export function tokenSpan({ cell, line, endLine, end }: Token): Span {
  return { start: { line, character: cell.from }, end: { line: endLine, character: end } };
}

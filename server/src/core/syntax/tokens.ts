import { beginsLabel, labelsOf, type LabelRef } from '../forms/labels';
import { foldKey } from '../text/chars';
import type { Span } from '../text/span';
import type { CellSyntax } from './cells';
import { borderedPieces, endOfBorderedRow } from './gridTable';
import { endOfHtmlTable, htmlPieces } from './htmlTable';
import type { Line } from './line';
import { pieceOf, type Piece } from './piece';

/** A cell of a table, or several that hold one label broken over lines. Spans count lines from the segment's first. */
export interface Token extends Piece {
  /** What the text, all parts taken together, is a label of; empty for values and for other text. */
  readonly labels: readonly LabelRef[];
  /** By how many characters the text differs from the label. */
  readonly misspelt: number;
  /** How much the label counts when readings compete: its length, less for a misspelt one. */
  readonly weight: number;
}

/** More pieces than a broken label and what stands between its parts take. */
const mostPieces = 24;
const mostStrays = 2;
const longestStray = 4;
/** More values than stand in any row: a label may be broken around its row's values. */
const mostValues = 8;

/** The cells of a segment in reading order, labels broken over lines put together. The heading is left out. */
export function readTokens(lines: readonly Line[]): Token[] {
  return joinLabels(readPieces(lines));
}

function readPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (let line = lines[0]?.heading ? 1 : 0; line < lines.length;) {
    const html = endOfHtmlTable(lines, line);
    const bordered = html === undefined ? endOfBorderedRow(lines, line) : undefined;
    if (html !== undefined) for (const piece of htmlPieces(lines, line, html)) pieces.push(piece);
    else if (bordered !== undefined) for (const piece of borderedPieces(lines, line, bordered)) pieces.push(piece);
    else lines[line]!.cells.forEach((cell, column) => pieces.push(pieceOf(cell, line, column)));
    line = html ?? bordered ?? line + 1;
  }
  return pieces;
}

function joinLabels(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]!;
    const label = piece.cell.opensLabel ? longestLabel(pieces, index) : undefined;
    if (!label) {
      tokens.push(single(piece));
      index++;
      continue;
    }
    // Values that the label is broken around follow it, as in every other row.
    tokens.push(join(label.parts, label.key));
    for (const value of label.values) tokens.push(single(value));
    for (const stray of label.strays) tokens.push(single(stray));
    index += label.length;
  }
  return tokens;
}

function single(piece: Piece): Token {
  const { labels, misspelt, key } = piece.cell;
  return { ...piece, labels, misspelt, weight: weigh(key, misspelt) };
}

function weigh(key: string, misspelt: number): number {
  return key.length - 2 * misspelt;
}

interface BrokenLabel {
  readonly key: string;
  readonly parts: readonly Piece[];
  /** Values between the parts. */
  readonly values: readonly Piece[];
  /** Pieces of another label between the parts: groups of rows are broken beside their rows. */
  readonly strays: readonly Piece[];
  readonly length: number;
}

/** The longest label that begins at `index` and takes more than one piece. */
function longestLabel(pieces: readonly Piece[], index: number): BrokenLabel | undefined {
  const first = pieces[index]!;
  let { key } = first.cell;
  const complete = labelsOf(key).length > 0;
  const parts = [first];
  const values: Piece[] = [];
  const strays: Piece[] = [];
  let found: BrokenLabel | undefined;
  for (let next = index + 1; next < pieces.length && next - index < mostPieces; next++) {
    const piece = pieces[next]!;
    const { cell } = piece;
    const longer = keysOf(cell)
      .map((each) => key + each)
      .find((each) => labelsOf(each).length > 0 || beginsLabel(each));
    const whole = longer !== undefined && labelsOf(longer).length > 0;
    if (longer !== undefined && !isLabelOfItsOwn(cell, complete, whole)) {
      key = longer;
      parts.push(piece);
      const length = next - index + 1;
      if (whole) found = { key, parts: [...parts], values: [...values], strays: [...strays], length };
    } else if (complete || found) break;
    else if (isValue(piece) && values.length < mostValues) values.push(piece);
    else if (isStray(cell) && strays.length < mostStrays) strays.push(piece);
    else break;
  }
  return found;
}

/** What a piece may add to a label: its text, or its last word where a piece of another label stands before it. */
function keysOf({ key, text }: CellSyntax): string[] {
  if (key === '') return [];
  const word = /\s(\S+)$/.exec(text);
  return word ? [key, foldKey(word[1]!)] : [key];
}

/** A label of its own is no part of another, unless it is the rest of one that is none yet: 行政⏎规范性文件. */
function isLabelOfItsOwn({ labels, misspelt }: CellSyntax, complete: boolean, whole: boolean): boolean {
  return labels.length > 0 && misspelt === 0 && (complete || !whole);
}

function isStray({ key, labels }: CellSyntax): boolean {
  return key !== '' && key.length <= longestStray && labels.length === 0;
}

/** A value that a broken label may stand around: numbers only, as blank cells and words prove nothing. */
function isValue({ cell }: Piece): boolean {
  return cell.reading.kind === 'number' || cell.reading.kind === 'placeholder';
}

function join(parts: readonly Piece[], key: string): Token {
  const last = parts.at(-1)!;
  return {
    ...parts[0]!,
    endLine: last.endLine,
    end: last.end,
    labels: labelsOf(key),
    misspelt: 0,
    weight: weigh(key, 0),
  };
}

export function tokenSpan({ cell, line, endLine, end }: Token): Span {
  return { start: { line, character: cell.from }, end: { line: endLine, character: end } };
}

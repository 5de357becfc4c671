import type { Anchor } from '../../../syntax/tokens/anchors';
import { readCell } from '../../../syntax/cells/cells';
import type { Line } from '../../../syntax/line';
import { joinPieces } from '../../../syntax/tokens/misspeltPieces';
import { isPieceOfLabel } from '../../../syntax/cells/pieces';
import { wordsOf } from '../../../syntax/cells/spaces';
import { tokenOf, type Token } from '../../../syntax/cells/token';
import { span, type Span } from '../../../text/span';
import { isBare } from '../order/disorder';
import { distanceTo, gapsOf, labelOfRow, nearLabel, type Gap } from './labelsByPlace';
import { columnsOf, type Region } from '../rawRow';

/**
 * A region in which misspelt labels that narrow cells break around their row's values, beside what is left of the label
 * of their group, are put together: 理 2.重复 0 0 0⏎审请. The rows before and behind tell which label it is.
 */
export function withLabelsInPieces(region: Region): Region {
  if (region.shape.direction === 'across') return region;
  const gaps = gapsOf(region);
  if (gaps.length === 0 || !isBare(region)) return region;
  const found = gaps.flatMap((gap) => labelIn(gap, region) ?? []);
  if (found.length === 0) return region;
  const labels = new Map(found.map(({ label, first }) => [first, label]));
  const isPiece = (token: Token) => found.some(({ label }) => label.parts!.some((part) => isIn(part, token)));
  const named: Token[] = [];
  const places = new Map<Token, number>();
  let end = 0;
  for (const [at, token] of region.tokens.entries()) {
    const label = labels.get(token);
    if (label) places.set(label, named.push(label) - 1);
    if (!isPiece(token)) places.set(token, named.push(token) - 1);
    if (at < region.end) end = named.length;
  }
  const anchors = [
    ...region.anchors.map(({ token, ref }): Anchor => ({ token: places.get(region.tokens[token]!)!, ref })),
    ...found.map(({ label }): Anchor => ({ token: places.get(label)!, ref: label.labels[0]! })),
  ].sort((one, other) => one.token - other.token);
  return { ...region, tokens: named, anchors, end };
}

function isIn({ start }: Span, { line, cell }: Token): boolean {
  return (
    cell.reading.kind !== 'number' && start.line === line && start.character >= cell.from && start.character < cell.to
  );
}

interface FoundLabel {
  readonly label: Token;
  /** The first value of its row. */
  readonly first: Token;
}

/** The label of the one row that is missing between two others, where its values stand there and no more. */
function labelIn({ missing, before, to }: Gap, { shape, lines, tokens, anchors, end }: Region): FoundLabel | undefined {
  const [row] = missing;
  if (!row || missing.length > 1) return undefined;
  const head = before ?? anchors[0]!;
  const numbers = tokens.slice(head.token, to).filter(({ cell }) => cell.reading.kind === 'number');
  const own = before ? columnsOf(shape, before.ref.id).length : 0;
  const values = numbers.slice(own);
  if (values.length !== columnsOf(shape, row).length) return undefined;
  const above = Math.max(tokens[head.token]!.endLine, numbers[own - 1]?.line ?? 0);
  const below = to < end ? tokens[to]!.line : endOfParagraph(lines, values.at(-1)!.line);
  if (values[0]!.line <= above || values.at(-1)!.line >= below) return undefined;
  const label = labelOfRow(shape.id, row);
  let pieces = piecesOn(lines, above + 1, below);
  // Pieces of other labels stand beside those of this one.
  for (const piece of pieces.filter(({ cell }) => isPieceOfLabel(cell.key))) {
    const others = pieces.filter((other) => other !== piece);
    if (distanceTo(label, keyOf(others)) < distanceTo(label, keyOf(pieces))) pieces = others;
  }
  const key = keyOf(pieces);
  const isOfOther = anchors.some(({ token }) =>
    pieces.some(({ line, cell }) => isIn(span(line, cell.from, cell.to), tokens[token]!)),
  );
  const near = pieces.length > 1 && !isOfOther ? nearLabel(key, row, shape) : undefined;
  return near && { label: joinPieces(pieces, key, [near.ref], near.misspelt), first: values[0]! };
}

function keyOf(pieces: readonly Token[]): string {
  return pieces.map(({ cell }) => cell.key).join('');
}

/** The words on some lines that are no numbers. */
function piecesOn(lines: readonly Line[], from: number, to: number): Token[] {
  return lines.slice(from, to).flatMap(({ text, cells }, at) => {
    const words = cells.length > 0 ? wordsOf(text) : [];
    const tokens = words.map((word) => tokenOf(readCell(text, word.from, word.to), from + at, -1));
    return tokens.filter(({ cell }) => cell.reading.kind !== 'number');
  });
}

/** The next line without cells. */
function endOfParagraph(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.cells.length > 0) end++;
  return end;
}

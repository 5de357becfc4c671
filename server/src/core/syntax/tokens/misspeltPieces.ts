import { isAcross } from '../../forms';
import type { LabelRef } from '../../forms/labels';
import { spell } from '../../forms/spelling';
import { isPieceOfLabel, isPieceOfOther } from '../cells/pieces';
import { tokenSpan, weigh, type Token } from '../cells/token';

/** More pieces than a cell of any width breaks a label into. */
const mostPieces = 8;
/** Longer than any label with a typo. */
const longestLabel = 42;

/**
 * Puts together the labels that are broken over lines and misspelt, so that their pieces are none of a label: 公益⏎组识.
 * Right ones have been put together before.
 */
export function joinMisspelt(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ labels }) => labels.length > 0)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const label = goesOn(tokens[index]!, tokens[index + 1]) ? nearestLabel(tokens, index) : undefined;
    joined.push(label?.token ?? tokens[index]!);
    index += label?.length ?? 1;
  }
  return joined;
}

/** A word that may be part of a label, in a layout that does not tell by itself what belongs together. */
function isPiece({ cell, parts, startsRow }: Token): boolean {
  const { text, key, valueLike } = cell;
  const isWord = key !== '' && key.length <= longestLabel && !valueLike && !/\s/.test(text);
  return isWord && !parts && startsRow === undefined;
}

/** Whether a piece at the end of its line is followed by one at the beginning of another: others stand side by side. */
function goesOn(piece: Token, next: Token | undefined): boolean {
  if (!next || next.labels.length > 0 || !isPiece(piece) || !isPiece(next)) return false;
  return next.line > piece.endLine;
}

/**
 * The label that some pieces from an index on come nearest to, and how many they are. The first may be a label by
 * itself, if the rest of it makes it a longer one that is no worse.
 */
function nearestLabel(tokens: readonly Token[], index: number): { token: Token; length: number } | undefined {
  const first = tokens[index]!;
  let { key } = first.cell;
  let most = first.labels.length > 0 ? first.misspelt : key.length;
  let nearest: { readonly key: string; readonly length: number } | undefined;
  for (let next = index + 1; next - index < mostPieces && goesOn(tokens[next - 1]!, tokens[next]); next++) {
    key += tokens[next]!.cell.key;
    if (key.length > longestLabel) break;
    const { key: label, labels, distance } = spell(key);
    // More or less at either end is a piece of something else, or one that stands elsewhere.
    const isCut = isPieceOfLabel(key) || key.includes(label);
    const keys = tokens.slice(index, next + 1).map(({ cell }) => cell.key);
    if (distance === 0 || distance > most || isCut || areMixed(keys, label) || !labels.every(isOfColumns)) continue;
    nearest = { key, length: next - index + 1 };
    most = distance;
  }
  if (!nearest) return undefined;
  const { labels, distance } = spell(nearest.key);
  const pieces = tokens.slice(index, index + nearest.length);
  return { token: joinPieces(pieces, nearest.key, labels, distance), length: nearest.length };
}

/** Whether pieces are those of several labels, or lack one that stands elsewhere. */
function areMixed(keys: readonly string[], label: string): boolean {
  const whole = keys.join('');
  const lacks = label.length - whole.length;
  let end = 0;
  return keys.some((key) => {
    end += key.length;
    const isLacking = lacks > 0 && whole === label.slice(0, end) + label.slice(end + lacks);
    return isLacking || isPieceOfOther(key, label);
  });
}

/** Groups, and what table four has over its columns, are broken into pieces that are alike. */
function isOfColumns({ role, table }: LabelRef): boolean {
  return (role === 'row' || role === 'column') && !isAcross(table);
}

/** The token that pieces of a misspelt label make together. */
export function joinPieces(
  pieces: readonly Token[],
  key: string,
  labels: readonly LabelRef[],
  misspelt: number,
): Token {
  const last = pieces.at(-1)!;
  return {
    ...pieces[0]!,
    endLine: last.endLine,
    end: last.end,
    parts: pieces.map(tokenSpan),
    labels,
    misspelt,
    weight: weigh(key, misspelt),
  };
}

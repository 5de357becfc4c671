import { Recent } from '../../recent';
import type { Piece } from './piece';
import { tokenise, type Token } from './tokens';

/** Sentences stay the same while others of their paragraph are edited. */
const known = new Recent<readonly Piece[]>(50_000);

export function piecesOf(sentence: string): readonly Piece[] {
  let pieces = known.get(sentence);
  if (!pieces) known.set(sentence, (pieces = [...split(tokenise(sentence, 0, sentence.length), sentence)]));
  return pieces;
}

/** Clauses; 、 and 和 behind a number end one too, where another number follows. */
function* split(tokens: readonly Token[], text: string): Generator<Piece> {
  let piece: Token[] = [];
  let counted = false;
  for (const token of tokens) {
    const ends = token.kind === 'pause' || (counted && token.kind === 'connective');
    if (ends) {
      if (piece.length > 0) yield pieceOf(piece, text);
      piece = [];
      counted = false;
    } else {
      piece.push(token);
      counted ||= token.kind === 'number';
    }
  }
  if (piece.length > 0) yield pieceOf(piece, text);
}

function pieceOf(tokens: readonly Token[], text: string): Piece {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  return { tokens, text: text.slice(tokens[0]!.from, tokens.at(-1)!.to), has: (kind) => kinds.has(kind) };
}

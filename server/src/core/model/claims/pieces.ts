import { Recent } from '../../recent';
import type { Piece } from './piece';
import type { Token } from './token';
import { tokenise } from './tokens';

/** Sentences stay the same while others of their paragraph are edited. */
const piecesBySentence = new Recent<readonly Piece[]>(50_000);

/** The pieces of a sentence, in order; the same objects for the same sentence as long as it is remembered. */
export function piecesOf(sentence: string): readonly Piece[] {
  let pieces = piecesBySentence.get(sentence);
  if (!pieces) piecesBySentence.set(sentence, (pieces = [...split(tokenise(sentence, 0, sentence.length), sentence)]));
  return pieces;
}

/** Clauses; 、 and 和 behind a number end one too, where another number follows. */
function* split(tokens: readonly Token[], text: string): Generator<Piece> {
  let piece: Token[] = [];
  let counted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const gloss = counted || piece.length === 0 ? [] : glossAt(tokens, at);
    if (gloss.length > 0) {
      at += gloss.length + 1;
      // 法定期限内（20个工作日）办结40件: a number in there counts something else.
      if (gloss.every(({ kind }) => kind !== 'number')) yield pieceOf(gloss, text);
      piece.push(...gloss.map(unread));
    } else if (token.kind === 'pause' || (counted && token.kind === 'connective')) {
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

const longestGloss = 12;
const isBracket = ({ kind, means }: Token) => kind === 'pause' && '（()）'.includes(means);
const opens = ({ kind, means }: Token) => kind === 'pause' && '（('.includes(means);

/** What stands in brackets that explain a word inside a clause, and do not end it: 线上（政府网站）办结31件. */
function glossAt(tokens: readonly Token[], at: number): readonly Token[] {
  if (!opens(tokens[at]!)) return [];
  const behind = tokens.slice(at + 1, at + longestGloss + 3);
  const end = behind.findIndex(isBracket);
  const goesOn = end > 0 && !opens(behind[end]!) && (behind[end + 1]?.kind ?? 'pause') !== 'pause';
  return goesOn && !(end === 1 && numeral.test(behind[0]!.means)) ? behind.slice(0, end) : [];
}

/** （一）, （2）. */
const numeral = /^[一二三四五六七八九十0-9]{1,3}$/;

/** 收到申请（网上）31件: the words may limit what the clause counts. */
function unread(token: Token): Token {
  return { ...token, kind: 'unknown' };
}

function pieceOf(tokens: readonly Token[], text: string): Piece {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  return { tokens, text: text.slice(tokens[0]!.from, tokens.at(-1)!.to), has: (kind) => kinds.has(kind) };
}

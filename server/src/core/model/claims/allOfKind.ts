import type { Claim } from './claim';
import { holdsOnly, meanings, type Piece } from './piece';
import type { Context } from './read';
import { kindRole } from './roles';

const all = /均|全部|都|皆/;

/** 收到申请8件，均为自然人申请: those that the sentence counts are all of one kind. */
export function readAllOfKind(piece: Piece, { main, counted, among, offset }: Context): Claim | undefined {
  const kinds = meanings(piece, 'kind');
  if (!main || counted !== main || among > 0 || kinds.length !== 1 || kinds[0] !== '自然人' || !all.test(piece.text))
    return undefined;
  if (!holdsOnly(piece, ['kind', 'request', 'application'])) return undefined;
  const [first, last] = [piece.tokens[0]!, piece.tokens.at(-1)!];
  const { value, scope } = main;
  return { from: offset + first.from, to: offset + last.to, value, role: kindRole(kinds), inWords: true, scope, main };
}

import type { Claim } from './claim';
import { holdsOnly, meanings, type Piece } from './piece';
import type { Context } from './context';
import { isPartOf, reviewRole } from './reviewRoles';
import { kindRole, notGranted } from './roles';

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

/** 收到申请8件，全部予以公开: nothing came of any but that. */
export function readAllGranted(piece: Piece, { main, counted, among, offset }: Context): Claim | undefined {
  if (!main || counted !== main || among > 0 || !allGranted.test(piece.text)) return undefined;
  const [first, last] = [piece.tokens[0]!, piece.tokens.at(-1)!];
  const place = { from: offset + first.from, to: offset + last.to };
  return { ...place, value: 0, role: notGranted, inWords: true, scope: main.scope, main };
}

const allGranted = /^(?:已?全部|[均都皆]已?(?:依法|全部)?)(?:予以|同意)公开$/;

/** 行政诉讼3件，均已审结; 行政复议3件，均被维持; 均为复议后起诉: those that the sentence counts are all of one kind or ended so. */
export function readAllOfResult(piece: Piece, { review, counted, among, offset }: Context): Claim | undefined {
  const main = review?.claim;
  if (!main || counted !== main || among > 0) return undefined;
  const [first, last] = [piece.tokens[0]!, piece.tokens.at(-1)!];
  const place = { from: offset + first.from, to: offset + last.to, inWords: true, scope: main.scope, main };
  if (allEnded.test(piece.text)) return { ...place, value: 0, role: reviewRole(review.groups, '尚未审结') };
  const what = allSo.exec(piece.text)?.[1];
  if (what === undefined) return undefined;
  const result = meanings(piece, 'result').at(-1);
  const groups = meanings(piece, 'review');
  if (result !== undefined) return { ...place, value: main.value, role: reviewRole(review.groups, result) };
  return isPartOf(groups, review.groups) ? { ...place, value: main.value, role: reviewRole(groups) } : undefined;
}

const allSo =
  /^(?:结果)?(?:已?全部|均已?|都|皆)(?:被|为|是|系|予以)?((?:结果)?维持|结果纠正|其他结果|尚?未审结|(?:未经复议)?直接起诉|经?复议后起诉)(?:案件|情形)?$/;
const allEnded = /^(?:已?全部已?|[均都皆]已?(?:全部)?)(?:审(?:理完毕|理终结|结)|结案)$/;

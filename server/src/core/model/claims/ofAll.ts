import type { Context } from './context';
import { unknownOf, type Piece } from './piece';

/** 按时答复26件 says nothing of those that were late. */
const qualified = /按[时期]|及时|书面|正式|有效|当年/;

/**
 * Whether a number without another in front that says what it is a part of may be one of all applications, as below
 * the heading of section three: 从处理结果看，予以公开77件.
 */
export function isOfAll(piece: Piece, context: Context, own?: Context['axis']): boolean {
  const { alien, reviewed, among, axis, counted } = context;
  if (alien || reviewed || among > 0 || qualified.test(piece.text) || unknownOf(piece) !== '') return false;
  // 上年结转的9件申请中，自然人7件: those are of the number in front.
  return own === undefined ? axis === undefined : axis === own || counted === undefined;
}

import type { Claim } from './claim';
import type { Context } from './context';
import { meanings, unknownOf, type Piece } from './piece';

/** Whether what follows may be said of some applications only: 涉及征地的申请86件，予以公开20件. */
export function isAlien(piece: Piece, claim: Claim | undefined): boolean {
  return !claim && !isOfAll(piece.text) && (piece.has('number') || unknownOf(piece) !== '');
}

/** 从处理结果看， begins a list of all. */
const ofAll =
  /^(?:[\d一二三四五六]{1,2}[.、])?(?:从|按|按照|就)?(?:申请)?(?:的)?(?:人|办理|处理|答复)?(?:的)?(?:结果|情况|主体|类型|类别|身份)(?:上|方面)?(?:来?看|来?分|划分|统计|分类)?$/;

function isOfAll(text: string): boolean {
  return /[看分计类果况体型别份上面]$/.test(text) && ofAll.test(text);
}

/** 因属于国家秘密， in front of 不予公开8件. */
export function causeIn(piece: Piece): Context['cause'] {
  if (!/因|由于|属于|涉及/.test(piece.text)) return [];
  return unknownOf(piece) === '' ? meanings(piece, 'outcome') : 'unknown';
}

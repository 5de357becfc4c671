import type { Claim, DoneClaim } from './claim';
import type { Piece } from './piece';
import type { Context } from './context';
import { totals } from './roles';

/** 全部按期办结, 均已在法定期限内答复; 均按期答复 may be said of those that were due. */
const allDone = new RegExp(
  '(?:全部|全数|悉数|逐[一件]|均|都|皆)[^，。；、0-9未不除将应须要需可能率]{0,20}?' +
    '(?:办结|(?:办理|处理|答复)(?:完毕|完成|完结))(?![的件数量总申案率])' +
    '|(?:全部|[均都皆](?:已|予以))[^，。；、0-9未不除将应须要需可能率]{0,16}?(?:答复|回复)(?:了|申请人)?$',
);
const rate =
  /(?<![期时定])办结率(?:[、和及与][^，。；、0-9]{1,8}率){0,3}(?:均|都)?(?:为|达到|达|是)?\s?(?:100\s?[%％]|百分之百)|(?<![期时定])100\s?[%％]\s?办结(?![的件数量总申案率])/;

const mayBeRate = /100|百分之百/;

/** 办结32件，上年结转4件，均已办结 and 上年结转4件均已办结 are said of those from last year; 收到37件，上年结转4件，均已办结 of all. */
function isOfCarriedOver({ has }: Piece, { main, counted }: Context): boolean {
  if (has('carriedOver') || has('carried')) return true;
  const isReceived = main?.role === totals.received || main?.role === totals.newlyReceived;
  return counted?.role === totals.carriedOver && !isReceived;
}

/** 截至报告发布之日均已办结, 现已全部办结: some of those may have been carried forward. */
export const later = /截[至止](?![^，。；]{0,8}12\s?月\s?31\s?日|[^，。；]{0,6}年[底末])|目前|现已/;

/** 所有申请均已办结 is said of more than those that the sentence before counts. */
const allApplications = /^(?:本年度?|全年)?(?:所有|全部)的?(?:(?:政府)?信息公开|依申请公开)?的?申请/;

/** 全部办结 and 办结率100% of applications; `own` is the number that the clause itself gives. */
export function readDone(piece: Piece, context: Context, own: Claim | undefined): DoneClaim | undefined {
  const { text, tokens, has } = piece;
  const ofAll = allApplications.test(text);
  // 收到申请37件。均已办结: goes on from what the sentence before counts.
  const goesOn = context.main !== undefined && context.counted !== undefined && !context.strayed;
  if (!context.application && !goesOn && !(ofAll && context.paragraph)) return undefined;
  if (isOfCarriedOver(piece, context)) return undefined;
  const match = allDone.exec(text) ?? (mayBeRate.test(text) ? rate.exec(text) : null);
  // 应于年内答复的均已答复 is said of those that were due.
  if (!match || has('compared') || has('due') || context.later) return undefined;
  const from = tokens[0]!.from + match.index;
  // 法人提出的申请均已办结: a part of them.
  if (tokens.some(({ kind, to }) => (kind === 'unknown' || kind === 'kind') && to <= from)) return undefined;
  const { subjects, years } = context;
  const main = own ?? (ofAll ? undefined : context.main);
  const at = context.offset + from;
  return { from: at, to: at + match[0].length, scope: { subjects, years }, ofAll, ...(main && { main }) };
}

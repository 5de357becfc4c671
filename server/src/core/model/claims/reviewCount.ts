import { holdsOnly, meanings, mention, type Piece } from './piece';
import type { Context } from './context';
import type { Reader, Reading } from './reading';
import { isPartOf, reviewRole } from './reviewRoles';

const words = [
  'review',
  'result',
  'reviewing',
  'request',
  'connective',
  'application',
  'information',
  'unknown',
] as const;

/** 行政复议5件, 行政诉讼结果维持3件. */
export const review: Reader = (piece, context) => {
  const groups = meanings(piece, 'review');
  const [result, ...results] = meanings(piece, 'result');
  // A dispute may be both a review and a lawsuit: only that there was none is plain.
  if (groups.length === 0 || results.length > 0 || groups.includes('行政争议') || context.parted) return undefined;
  const asRespondent = piece.text.includes('因') && received.test(piece.text);
  if (!holdsOnly(piece, asRespondent ? [...words, 'received', 'handled'] : words)) return undefined;
  // 发生行政复议32件，其中涉及政府信息公开2件: the first number is of all reviews.
  const inReview = !(context.mentioned || context.paragraph);
  if ((inReview && context.anywhere) || isOfAllReviews(piece, context)) return undefined;
  const only = inReview ? 'review' : undefined;
  const { review: known } = context;
  // 行政诉讼结果维持3件，其中未经复议直接起诉2件: these were upheld as well.
  if (result === undefined && known?.result !== undefined && context.among > 0 && isPartOf(groups, known.groups))
    return { role: reviewRole(groups, known.result), part: known.counted, only };
  // 行政复议11件、行政诉讼7件，其中维持9件 may be said of both.
  const together = known && !known.hasResults ? [...new Set([...known.together, ...groups])] : groups;
  const reviews: Reading['reviews'] = { groups, together, result, hasResults: false, only };
  return { role: reviewRole(groups, result), only, reviews, asRespondent };
};

/** 收到因政府信息公开引发的行政复议3件; 收到行政复议申请3件 and 受理行政复议3件 say organs that decide them. */
const received = /(?:收到|接到|办理)了?因[^，。；0-9]{2,24}(?:引[起发]|产生|导致)的?(?:行政)?(?:复议|诉讼)(?!申请)/;

/** 行政诉讼33件，其中政府信息公开类4件; 行政诉讼2件，均与政府信息公开无关. */
function isOfAllReviews({ text }: Piece, { behind }: Context): boolean {
  return behind !== undefined && !mention.test(text) && ofDisclosure.test(behind.text) && !behind.has('review');
}

const ofDisclosure = /^(?:其中|含|均|都|全部|涉)[^0-9]{0,12}信息公开|信息公开[^0-9]{0,6}无关/;

/** 维持3件, of the reviews or lawsuits that the sentence has counted. */
export const result: Reader = (piece, context) => {
  const { review: known, among } = context;
  const [found, ...others] = meanings(piece, 'result');
  if (!known || found === undefined || others.length > 0 || among > 1 || !holdsOnly(piece, ['result', 'reviewing']))
    return undefined;
  const { groups, together, claim, only } = known;
  context.review = { ...known, hasResults: true };
  const [own, all] = [reviewRole(groups, found), reviewRole(together, found)];
  const role = together.length > groups.length ? { ...own, measures: [...own.measures, ...all.measures] } : own;
  return { role, part: claim, only };
};

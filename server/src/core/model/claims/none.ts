import type { Claim } from './claim';
import { holdsOnly, meanings, unknownOf, type Piece } from './piece';
import type { Context } from './read';
import { reviewRole, totals, type Role } from './roles';

/** 未发生行政复议、行政诉讼, 未收到政府信息公开申请: a clause that states that there was none. */
export function readNone(piece: Piece, context: Context): Claim | undefined {
  const { has, tokens } = piece;
  const nones = tokens.filter(({ kind }) => kind === 'none');
  if (nones.length !== 1 || has('number')) return undefined;
  const [none] = nones;
  const at = tokens.indexOf(none!);
  if (tokens.some(({ kind }, index) => kind === 'unknown' && index > at)) return undefined;
  const carried = carriedRole(piece, context);
  const unknown = unknownOf(piece);
  const groups = meanings(piece, 'review');
  const ofReview = groups.length > 0;
  const inReview = ofReview && !(context.sentence || context.paragraph);
  if (!ofReview && !carried && !(has('application') && /[收接]到|受理|接收|^(?:无|没有|零)$/.test(none!.means)))
    return undefined;
  const others = ['none', 'review', 'reviewing', 'information', 'listed'] as const;
  if (!carried && !holdsOnly(piece, [...clause, ...(ofReview ? others : [])])) return undefined;
  if (unknown !== '') context.subjects = [...context.subjects, unknown];
  const told = carried ? (['carriedOver', 'carriedForward'] as const) : [ofReview ? 'review' : 'application'];
  const last = tokens.filter(({ kind }) => told.some((each) => each === kind)).at(-1)!;
  return {
    from: context.offset + none!.from,
    to: context.offset + Math.max(last.to, none!.to),
    value: 0,
    role: carried ?? (ofReview ? reviewRole(groups) : totals.newlyReceived),
    inWords: true,
    scope: { subjects: context.subjects, years: context.years, ...(inReview && { inReview }) },
  };
}

const clause = ['none', 'application', 'request', 'connective', 'unknown'] as const;

/** 无结转下年度继续办理的申请, 没有上年结转. */
function carriedRole(piece: Piece, { sentence, application, main, review }: Context): Role | undefined {
  const { has } = piece;
  if (has('carriedOver') === has('carriedForward') || review || !(sentence || application || main)) return undefined;
  if (!holdsOnly(piece, ['none', 'carriedOver', 'carriedForward', 'application', 'request', 'reviewing']))
    return undefined;
  return has('carriedOver') ? totals.carriedOver : totals.carriedForward;
}

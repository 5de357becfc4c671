import { carriedKinds, carriedRole } from './carried';
import type { Claim } from './claim';
import { holdsOnly, meanings, unknownOf, type Piece } from './piece';
import type { Context } from './context';
import { disclosureRole } from './disclosureRoles';
import { reviewRole } from './reviewRoles';
import { kindRole, outcomeRole, totals, type Role } from './roles';
import type { Token } from './token';

/** What a clause says that there was none of, and the words that say it. */
interface Denial {
  readonly role: Role;
  readonly kinds: readonly Token['kind'][];
  readonly part?: Claim;
  readonly only?: 'review';
  readonly implied?: boolean;
}

/** 未发生行政复议、行政诉讼, 未收到政府信息公开申请: a clause that states that there was none. */
export function readNone(piece: Piece, context: Context): Claim | undefined {
  const { has, tokens } = piece;
  const nones = tokens.filter(({ kind }) => kind === 'none');
  if (nones.length !== 1 || has('number')) return undefined;
  const [none] = nones;
  const at = tokens.indexOf(none!);
  if (tokens.some(({ kind }, index) => kind === 'unknown' && index > at)) return undefined;
  const denial =
    carried(piece, context) ??
    review(piece, context) ??
    documents(piece) ??
    outcome(piece, context) ??
    kind(piece, context) ??
    application(piece, none!);
  if (!denial) return undefined;
  const { role, kinds, part, only, implied } = denial;
  const unknown = unknownOf(piece);
  if (unknown !== '') context.subjects = [...context.subjects, unknown];
  const last = tokens.filter(({ kind }) => kinds.includes(kind)).at(-1)!;
  return {
    from: context.offset + none!.from,
    to: context.offset + Math.max(last.to, none!.to),
    value: 0,
    role,
    inWords: true,
    scope: { subjects: context.subjects, years: context.years, ...(only && { only }), ...(implied && { implied }) },
    ...(part && { main: part }),
  };
}

const clause = ['none', 'application', 'request', 'connective', 'unknown'] as const;

/** 无结转下年度继续办理的申请, 没有上年结转, 零结转. */
function carried(piece: Piece, { sentence, application, main, reviewed }: Context): Denial | undefined {
  const role = carriedRole(piece);
  const stands = sentence || application || main !== undefined;
  if (!role || reviewed || !(stands || piece.has('request'))) return undefined;
  if (!holdsOnly(piece, ['none', ...carriedKinds, 'application', 'request', 'reviewing'])) return undefined;
  return { role, kinds: carriedKinds, implied: !stands };
}

function review(piece: Piece, { sentence, paragraph }: Context): Denial | undefined {
  const groups = meanings(piece, 'review');
  if (groups.length === 0 || !holdsOnly(piece, [...clause, 'review', 'reviewing', 'information', 'listed']))
    return undefined;
  return { role: reviewRole(groups), kinds: ['review'], ...(!(sentence || paragraph) && { only: 'review' }) };
}

/** 未制发行政规范性文件, 没有作出行政处罚决定. */
function documents(piece: Piece): Denial | undefined {
  const kinds = ['decision', 'disclosureAct', 'disclosureObject'] as const;
  const [decision, ...decisions] = meanings(piece, 'decision');
  const [act, ...acts] = meanings(piece, 'disclosureAct');
  const what = decision ?? (act && meanings(piece, 'disclosureObject').length === 1 ? `${act}规范性文件` : undefined);
  if (what === undefined || decisions.length + acts.length > 0 || !holdsOnly(piece, ['none', 'unknown', ...kinds]))
    return undefined;
  const role = disclosureRole(what);
  return role && { role, kinds };
}

/** 收到申请37件……没有部分公开、不予公开的情形. */
function outcome(piece: Piece, { main }: Context): Denial | undefined {
  const outcomes = meanings(piece, 'outcome');
  if (!main || outcomes.length === 0) return undefined;
  if (!holdsOnly(piece, ['none', 'outcome', 'connective', 'application', 'request', 'reviewing'])) return undefined;
  return { role: outcomeRole(outcomes), kinds: ['outcome'], part: main };
}

/** 收到申请37件……未收到法人或其他组织的申请. */
function kind(piece: Piece, { main }: Context): Denial | undefined {
  const kinds = meanings(piece, 'kind');
  if (!main || kinds.length === 0 || !holdsOnly(piece, ['none', 'kind', 'connective', 'application', 'request']))
    return undefined;
  return { role: kindRole(kinds), kinds: ['kind'], part: main };
}

function application(piece: Piece, { means }: Token): Denial | undefined {
  const isDenied = piece.has('application') && /[收接]到|受理|接收|发生|^(?:无|没有|零)$/.test(means);
  return isDenied && holdsOnly(piece, clause) ? { role: totals.newlyReceived, kinds: ['application'] } : undefined;
}

import type { Claim, Scope } from './claim';
import { holdsOnly, meanings, mention, unknownOf, type Piece } from './piece';
import type { Context } from './context';
import { carriedKinds, carriedRole } from './carried';
import { disclosureRole, kindRole, outcomeRole, reviewRole, totals, type Role } from './roles';

/** What a clause with a number states, where every word of it is understood. */
export function readCount(piece: Piece, context: Context): Claim | undefined {
  const { has, tokens } = piece;
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  if (numbers.length !== 1 || has('compared') || has('vague') || has('foreign') || has('listed')) return undefined;
  if (isRespective(piece)) return undefined;
  const found = readers.map((read) => read(piece, context)).find((role) => role !== undefined);
  if (!found) return undefined;
  const { role, part } = found;
  const unknown = unknownOf(piece);
  if (unknown !== '') {
    if (part) return undefined;
    context.subjects = [...context.subjects, unknown];
  }
  const years = tokens.flatMap((token) => token.years ?? []);
  const [number] = numbers;
  const claim: Claim = {
    from: context.offset + number!.from,
    to: context.offset + number!.digitsEnd!,
    value: number!.value!,
    role,
    inWords: false,
    scope: {
      subjects: context.subjects,
      years: [...context.years, ...years],
      ...(found.only && { only: found.only }),
      ...((found.implied || part?.scope.implied) && { implied: true }),
    },
    ...(part && { main: part }),
  };
  remember(claim, found, context);
  return claim;
}

/** 自然人和法人分别为45件和5件: the number is that of the first alone. */
function isRespective(piece: Piece): boolean {
  const named = (['kind', 'outcome', 'review'] as const).some((kind) => meanings(piece, kind).length > 1);
  return named && meanings(piece, 'among').some((word) => word.startsWith('分别'));
}

interface Reading {
  readonly role: Role;
  /** What the number is a part of; none where it stands for itself. */
  readonly part?: Claim | undefined;
  readonly total?: boolean;
  readonly groups?: readonly string[];
  readonly only?: Scope['only'];
  readonly implied?: boolean;
}

function remember(claim: Claim, { total, groups, role, only }: Reading, context: Context): void {
  if (total) context.main = claim;
  if (groups) context.review = { ...(reviewRole(groups).name.zh === role.name.zh && { claim }), groups, only };
}

type Reader = (piece: Piece, context: Context) => Reading | undefined;

const verbs = ['received', 'newlyReceived', 'handled', 'answered'] as const;

const review: Reader = (piece, context) => {
  const groups = meanings(piece, 'review');
  const results = meanings(piece, 'result');
  // A dispute may be both a review and a lawsuit: only that there was none is plain.
  if (groups.length === 0 || results.length > 1 || groups.includes('行政争议')) return undefined;
  const allowed = [
    'review',
    'result',
    'reviewing',
    'request',
    'connective',
    'application',
    'information',
    'unknown',
  ] as const;
  if (!holdsOnly(piece, allowed)) return undefined;
  // 发生行政复议32件，其中涉及政府信息公开2件: the first number is of all reviews.
  const inReview = !(context.mentioned || context.paragraph);
  if ((inReview && context.anywhere) || isOfAllReviews(piece, context)) return undefined;
  return { role: reviewRole(groups, results[0]), only: inReview ? 'review' : undefined, groups };
};

/** 行政诉讼33件，其中政府信息公开类4件; 行政诉讼2件，均与政府信息公开无关. */
function isOfAllReviews({ text }: Piece, { behind }: Context): boolean {
  return behind !== undefined && !mention.test(text) && ofDisclosure.test(behind.text) && !behind.has('review');
}

const ofDisclosure = /^(?:其中|含|均|都|全部|涉)[^0-9]{0,12}信息公开|信息公开[^0-9]{0,6}无关/;

const result: Reader = (piece, { review: known, among }) => {
  const results = meanings(piece, 'result');
  if (results.length !== 1 || !known || among > 1 || !holdsOnly(piece, ['result', 'reviewing'])) return undefined;
  return { role: reviewRole(known.groups, results[0]), part: known.claim, only: known.only };
};

const documents: Reader = (piece, context) => {
  if (piece.has('decision')) context.decided = true;
  // 作出行政许可决定3件、处罚决定2件: 作出 holds for the second too.
  const decisions = [...meanings(piece, 'decision'), ...(context.decided ? meanings(piece, 'furtherDecision') : [])];
  const objects = meanings(piece, 'disclosureObject');
  const acts = meanings(piece, 'disclosureAct');
  const works = meanings(piece, 'act');
  if (objects.length > 0) context.documents = true;
  if (!holdsOnly(piece, ['decision', 'furtherDecision', 'disclosureObject', 'disclosureAct', 'act', 'unknown']))
    return undefined;
  if (works.length > 0) {
    const role = works.length === 1 ? disclosureRole(works[0]!) : undefined;
    return role && { role, only: context.decided ? undefined : 'disclosure' };
  }
  if (decisions.length > 0) {
    const role = decisions.length === 1 ? disclosureRole(decisions[0]!) : undefined;
    return role && { role };
  }
  if (piece.has('furtherDecision')) return undefined;
  if (acts.length !== 1 || objects.length > 1 || !context.documents) return undefined;
  const role = disclosureRole(`${acts[0]}规范性文件`);
  return role && { role };
};

const carried: Reader = (piece, context) => {
  const { has } = piece;
  const { sentence, application, main, counted } = context;
  const role = carriedRole(piece);
  if (!role || !(sentence || application || main)) return undefined;
  if (!holdsOnly(piece, [...carriedKinds, 'application', 'request', 'remaining', 'handled'])) return undefined;
  const isNamed = has('carriedOver') || has('carriedForward');
  // 行政诉讼2件，其中2022年结转1件、1件正在办理: those are no applications.
  if (context.review && (context.among > 0 || has('among') || !isNamed)) return undefined;
  if (!isNamed && !counted && !has('application')) return undefined;
  const implied = !(sentence || application) && main?.scope.implied === true;
  return { role, implied };
};

const outcome: Reader = (piece, { main, among }) => {
  const outcomes = meanings(piece, 'outcome');
  if (outcomes.length === 0 || !main || among > 1) return undefined;
  if (!holdsOnly(piece, ['outcome', 'connective', 'application', 'request', 'answered'])) return undefined;
  return { role: outcomeRole(outcomes), part: main };
};

const kind: Reader = (piece, { main, among }) => {
  const kinds = meanings(piece, 'kind');
  if (kinds.length === 0 || among > 1) return undefined;
  if (!holdsOnly(piece, ['kind', 'connective', 'application', 'request', 'reviewing', ...verbs])) return undefined;
  const stands = piece.has('application') && verbs.some((verb) => piece.has(verb));
  if (!stands && !main) return undefined;
  return { role: kindRole(kinds), ...(!stands && main && { part: main }) };
};

const total: Reader = (piece, context) => {
  const { has } = piece;
  const used = verbs.filter((verb) => has(verb));
  const speaks = has('application') || context.application || (has('request') && context.paragraph);
  const isTotal = used.length === 0 && has('request') && totalOfRequests.test(piece.text);
  const isNew = has('newlyReceived') && context.carries;
  // 收到申请37件。办结36件: goes on from what the sentence before counts.
  const { main, counted } = context;
  const goesOn = !speaks && main !== undefined && counted !== undefined && used.length === 1 && used[0] === 'answered';
  const implied =
    !speaks && (goesOn ? main.scope.implied === true : isTotal || isNew || (has('request') && used.length > 0));
  if (
    !(speaks || goesOn || implied) ||
    !holdsOnly(piece, [...verbs, 'application', 'request', 'connective', 'unknown'])
  )
    return undefined;
  // Among all applications, those that were received or handled somehow are a part.
  if (context.among > 0 && !(used.length === 1 && used[0] === 'answered')) return undefined;
  if (used.length === 0) {
    const stands = (has('application') || isTotal) && unknownOf(piece) === '';
    return stands ? { role: totals.received, total: true, implied } : undefined;
  }
  return { role: used.length === 1 ? totals[used[0]!] : totals.handled, total: true, implied };
};

const totalOfRequests = /申请(?:总?[数量]|数量|件数)|提出申请/;

const readers: readonly Reader[] = [review, result, documents, carried, outcome, kind, total];

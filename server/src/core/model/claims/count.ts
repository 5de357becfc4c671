import type { Claim } from './claim';
import { documents } from './documentCount';
import { isOfAll } from './ofAll';
import { outcomes } from './outcomeCount';
import { holdsOnly, meanings, unknownOf, type Piece } from './piece';
import type { Reader, Reading } from './reading';
import { review, result } from './reviewCount';
import type { Context } from './context';
import { carriedKinds, carriedRole } from './carried';
import { anybody, kindRole, otherKindsRole, totals, type Role } from './roles';

/** What a clause with a number states, where every word of it is understood. */
export function readCount(piece: Piece, context: Context): Claim | undefined {
  const { has, tokens } = piece;
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  if (numbers.length !== 1 || has('compared') || has('vague') || has('foreign') || has('listed')) return undefined;
  if (isRespective(piece, context)) return undefined;
  const found = readers.map((read) => read(piece, context)).find((role) => role !== undefined);
  if (!found) return undefined;
  const { role, part } = found;
  const unknown = found.isOther ? '' : unknownOf(piece);
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
      ...(found.asRespondent && { asRespondent: true }),
    },
    ...(part && { main: part }),
  };
  remember(claim, found, context);
  return claim;
}

/** 自然人和法人分别为45件和5件, 结果维持分别为6件和3件: the number is that of the first alone. */
function isRespective(piece: Piece, { behind }: Context): boolean {
  const named = (['kind', 'outcome', 'review'] as const).some((kind) => meanings(piece, kind).length > 1);
  const goesOn = behind !== undefined && behind.has('number') && holdsOnly(behind, []);
  return (named || goesOn) && meanings(piece, 'among').some((word) => word.startsWith('分别'));
}

function remember(claim: Claim, { total, reviews, role, axis, kinds = [], group }: Reading, context: Context): void {
  context.kinds = kinds;
  if (group) context.group = { claim, outcome: group };
  if (axis) context.axis = axis;
  if (total) context.main = claim;
  if (role === totals.carriedOver) context.carriedOver = claim;
  if (reviews) context.review = { ...reviews, counted: claim, ...(reviews.result === undefined && { claim }) };
}

const verbs = ['received', 'newlyReceived', 'handled', 'answered'] as const;

const carried: Reader = (piece, context) => {
  const { has } = piece;
  const { sentence, application, main, counted } = context;
  const role = carriedRole(piece);
  const stands = sentence || application || main !== undefined;
  if (!role || !(stands || isOfAll(piece, context)) || (context.axis && !main)) return undefined;
  if (!holdsOnly(piece, [...carriedKinds, 'application', 'request', 'remaining', 'handled'])) return undefined;
  const isNamed = has('carriedOver') || has('carriedForward');
  // 行政诉讼2件，其中2022年结转1件、1件正在办理: those are no applications.
  if (context.review && (context.among > 0 || has('among') || !isNamed)) return undefined;
  if (!isNamed && !counted && !has('application')) return undefined;
  const implied = !(sentence || application) && (main === undefined || main.scope.implied === true);
  return { role, implied };
};

const kind: Reader = (piece, context) => {
  const { main, among } = context;
  const kinds = meanings(piece, 'kind');
  if (kinds.length === 0 || among > 1) return undefined;
  if (!holdsOnly(piece, ['kind', 'connective', 'application', 'request', 'reviewing', ...verbs])) return undefined;
  const role = isAnybody(piece, context) ? anybody : kindRole(kinds);
  const reading = { role, kinds: [...context.kinds, ...kinds] };
  if (piece.has('application') && verbs.some((verb) => piece.has(verb)))
    return main ? reading : { ...reading, axis: 'kind' };
  if (main) return { ...reading, part: main };
  const isPlain = holdsOnly(piece, ['kind', 'connective', 'application', 'request', 'received', 'newlyReceived']);
  return isPlain && isOfAll(piece, context, 'kind') ? { ...reading, implied: true, axis: 'kind' } : undefined;
};

/** 收到公民申请公开政府信息45件, with no other applicant beside it, may be said of whoever applied. */
function isAnybody(piece: Piece, { main, among, kinds, behind }: Context): boolean {
  const { has, text } = piece;
  if (main || among > 0 || kinds.length > 0 || meanings(piece, 'kind').length > 1 || !text.includes('公民'))
    return false;
  return (has('application') || has('request')) && (!behind?.has('kind') || behind.has('among'));
}

/** 自然人128件、商业企业17件、其他44件. */
const otherKinds: Reader = (piece, { kinds, counted, among }) => {
  const isOther = /^(?:其[他它]|其他组织)$/.test(unknownOf(piece)) && piece.text.startsWith('其');
  if (kinds.length < 2 || !counted || among > 1 || !isOther || !holdsOnly(piece, ['unknown'])) return undefined;
  return { role: otherKindsRole(kinds), part: counted.main, implied: counted.scope.implied, isOther };
};

const total: Reader = (piece, context) => {
  const { has, text } = piece;
  const used = verbs.filter((verb) => has(verb));
  // 结转的复议案件2件、新收9件: those are reviews as well.
  // 收到自然人申请9件，办结7件: those of natural persons.
  if ((context.reviewed || context.axis) && !has('application') && !has('request')) return undefined;
  const speaks = has('application') || context.application || (has('request') && context.paragraph);
  const isTotal = used.length === 0 && has('request') && totalOfRequests.test(text);
  const isNew =
    (has('newlyReceived') && context.carries) || ((has('newlyReceived') || has('answered')) && isOfAll(piece, context));
  // 收到申请37件。办结36件: goes on from what the sentence before counts.
  const { main, counted } = context;
  const goesOn = !speaks && main !== undefined && counted !== undefined && used.length === 1 && used[0] === 'answered';
  const implied =
    !speaks && (goesOn ? main.scope.implied === true : isTotal || isNew || (has('request') && used.length > 0));
  if (
    !(speaks || goesOn || implied) ||
    !holdsOnly(piece, [...verbs, 'due', 'application', 'request', 'connective', 'unknown'])
  )
    return undefined;
  // Among all applications, those that were received or handled somehow are a part.
  const [verb] = used.length === 1 ? used : [];
  const isNewPart = context.among === 1 && verb === 'newlyReceived' && isBesideCarried(piece, context);
  if (context.among > 0 && verb !== 'answered' && !isNewPart) return undefined;
  if (used.length === 0) {
    const stands = (has('application') || isTotal) && unknownOf(piece) === '' && !itemsAskedFor.test(text);
    return stands ? { role: totals.received, total: true, implied } : undefined;
  }
  return { role: roleOf(piece, context), total: !isNewPart, implied };
};

/** 办理53件，其中新收50件、上年结转3件: all that are new. */
function isBesideCarried(piece: Piece, { main, carries }: Context): boolean {
  return main !== undefined && carries && unknownOf(piece) === '';
}

/** What a clause with verbs counts: 新收, 收到, 共需办理, 办结, of all that came in or of those alone. */
function roleOf({ has, text }: Piece, context: Context): Role {
  const { main, counted, among, bracketed, carriedOver } = context;
  const used = verbs.filter((verb) => has(verb));
  const isDone = has('answered') || has('handled');
  if (has('due') && isDone) return totals.toHandle;
  // 答复当年新收申请180件; 办结185件（新收180件，上年结转5件）; 办结185件，其中新收180件.
  const isPart = among > 0 || (carriedOver !== undefined && counted === carriedOver);
  const all = isPart ? main : bracketed ? counted : undefined;
  const isOfDone = all?.role === totals.answered || all?.role === totals.handled;
  if (has('newlyReceived') && isPart && isOfDone && !isDone) return totals.newOfHandled;
  if (has('newlyReceived') && (isDone || isOfDone)) return totals.answeredOfNew;
  const [verb, ...others] = used;
  if (others.length > 0) return isDone && ofReceived.test(text) ? totals.answeredOfThose : totals.handled;
  const isOfThose = among > 0 || (carriedOver === undefined && !wholeYear.test(text));
  return verb === 'answered' && isReceived(main) && isOfThose ? totals.answeredOfThose : totals[verb!];
}

/** 当年收到的申请答复42件. */
const ofReceived = /(?:收到|受理|接收)的[^0-9]{0,16}(?:办结|办理|答复)/;
/** 全年办结44件, of this year's and of those carried over. */
const wholeYear = /全年|[共总]|合计|累计/;

function isReceived(main: Claim | undefined): boolean {
  return main?.role === totals.received || main?.role === totals.newlyReceived;
}

/** 新收189件，上年结转5件，共计194件. */
const sum: Reader = (piece, { main, counted, carriedOver, among }) => {
  const isBehind = carriedOver !== undefined && (counted === carriedOver || counted === main);
  if (!isBehind || !isReceived(main) || among > 0 || !altogether.test(piece.text)) return undefined;
  if (!holdsOnly(piece, ['application', 'request'])) return undefined;
  return { role: totals.toHandle, total: true, implied: main!.scope.implied };
};

const altogether = /^(?:[共总]计?|合计|总共|一共)/;

/** 申请公开信息共21项: one application may ask for several. */
const itemsAskedFor = /申请公开(?:政府)?信息[^0-9]{0,4}[0-9]{1,6}\s?[条项个]$/;
const totalOfRequests = /申请(?:总?[数量]|数量|件数)|提出申请/;

const readers: readonly Reader[] = [review, result, documents, carried, sum, ...outcomes, kind, otherKinds, total];

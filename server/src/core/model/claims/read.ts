import { Line } from '../../syntax/line';
import { readShown } from '../../syntax/shown';
import { longestParagraph } from '../prose/paragraph';
import { causeIn, isAlien } from './aside';
import { carriedKinds } from './carried';
import { readAllGranted, readAllOfKind, readAllOfResult } from './allOfKind';
import type { Claim, DoneClaim, LineClaims } from './claim';
import { follow, initial, type Context } from './context';
import { isOneOfMore } from './beside';
import { later, readDone } from './done';
import { comparison, isInterlude } from './interlude';
import { isOfDocuments } from './ofDocuments';
import { readCount } from './count';
import { readNone } from './none';
import { mention, organAtStart, unknownOf, type Piece } from './piece';
import { isOfOthers, wholePlaceAtStart } from './others';
import { piecesOf } from './pieces';

const trigger =
  /申请|复议|诉讼|争议|规范性文件|行政(?:许可|处罚|强制)|(?:许可|处罚|强制)决定|结转|予以公开|不予公开|部分公开|无法提供|不予处理|自然人|新收|办结/;

/** Said of those that were not done: all others were. */
const leftOver = /结转|尚在|尚未|正在|未到期|待办|除.{1,30}外/;
/** 上年结转4件 says nothing of those left at the end of the year. */
const fromLastYear = /(?:上一?年度?|去年)结转(?![^，。；0-9]{0,6}(?:下一?年|次年|20))/g;

/** Only applications for information are carried over: 新收申请16件，上年结转1件. */
const ofInformation = /(?:收到|受理|新收|办理)[^。]{0,6}申请[^。]{0,60}结转|依申请公开|公开申请|申请公开/;
const longestHeading = 18;
const counting = /[0-9０-９]\s?[件份宗起]/;

/** 收到公开申请1件; keeps the lines of tables off the search. */
const shortestParagraph = 6;

const none: LineClaims = { counts: [], done: [] };
/** The claims of a line, whatever report it stands in; kept with it. */
export const claimsIn = Line.kept((line) => {
  const { text, separated } = line;
  const isProse = text.length >= shortestParagraph && text.length <= longestParagraph && !separated;
  return isProse ? readShown(line, (shown) => (trigger.test(shown) ? readParagraph(shown) : none)) : none;
});

function readParagraph(text: string): LineClaims {
  const counts: Claim[] = [];
  const done: DoneClaim[] = [];
  const anywhere = mention.test(text);
  let context = initial;
  let stop = -1;
  let aside = false;
  let last = { context: initial, begin: 0, found: 0 };
  for (let from = 0; from < text.length;) {
    const to = sentenceEnd(text, from);
    const goesOn = from > 0 && from <= stop;
    if (!goesOn) {
      const next = text.indexOf('。', from);
      stop = next < 0 ? text.length : next;
      aside = isOfDocuments(text.slice(from, stop));
      last = { context, begin: from, found: counts.length + done.length };
    }
    const relevant = !aside && (context.main !== undefined || trigger.test(text.slice(from, to)));
    context = relevant
      ? follow(context, goesOn)
      : { ...initial, paragraph: context.paragraph, alien: context.alien || counting.test(text.slice(from, to)) };
    if (!goesOn) {
      context.sentence = mention.test(text.slice(from, stop));
      context.carries = text.slice(from, stop).includes('结转');
      if (ofInformation.test(text.slice(from, stop))) context.paragraph = true;
    }
    const before = counts.length;
    context.anywhere = anywhere;
    context.offset = from;
    const sentence = text.slice(from, to);
    const pieces = aside ? [] : piecesOf(sentence);
    for (const [index, piece] of pieces.entries()) {
      context.behind = pieces[index + 1];
      context.bracketed = '（('.includes(sentence[piece.tokens[0]!.from - 1] ?? ' ');
      context.enclosed = context.bracketed && '）)'.includes(sentence[piece.tokens.at(-1)!.to] ?? ' ');
      readPiece(piece, context, counts, done);
    }
    if (counts.length > before)
      counts.push(...counts.splice(before).filter((claim) => !isOneOfMore(claim, sentence, from)));
    if (counts.length === before && !context.application) context.main = undefined;
    context.short = to - from <= longestHeading;
    const isSilent = to === stop && counts.length + done.length === last.found;
    const { main } = last.context;
    if (isSilent && main && isInterlude(text.slice(last.begin, stop), main.value)) ({ context } = last);
    from = to + 1;
  }
  if (counts.length + done.length === 0) return none;
  if (!leftOver.test(text.replace(fromLastYear, ''))) return { counts, done };
  // 结转1件。所有申请均已办结: only what is said of those left in the sentence itself makes that true.
  return { counts, done: done.filter(({ ofAll, from }) => ofAll && !leftOver.test(sentenceAround(text, from))) };
}

function sentenceAround(text: string, at: number): string {
  return text.slice(text.lastIndexOf('。', at) + 1, sentenceEnd(text, at));
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if ('。；;！？'.includes(text[at]!)) return at;
  return text.length;
}

function readClaim(piece: Piece, context: Context): Claim | undefined {
  if (piece.has('none')) return readNone(piece, context);
  if (piece.has('number')) return readCount(piece, context);
  return readAllOfKind(piece, context) ?? readAllGranted(piece, context) ?? readAllOfResult(piece, context);
}

/** 咨询14件，均不属于依申请公开，已全部答复. */
const noApplication = /不(?:属于?|是|构成|符合)[^，。；、0-9]{0,8}(?:依申请|申请)/;

const parting = ['newlyReceived', ...carriedKinds] as const;

function readPiece(piece: Piece, context: Context, counts: Claim[], done: DoneClaim[]): void {
  const { has } = piece;
  context.mentioned ||= mention.test(piece.text);
  context.later ||= later.test(piece.text);
  if ((has('elsewhere') || (has('compared') && has('year'))) && !comparison.test(piece.text)) context.excluded = true;
  if (has('own')) context.subjects = wholePlaceAtStart(piece);
  if (has('year') && !has('compared'))
    context.years = piece.tokens.flatMap(({ kind, years }) => (kind === 'year' ? years! : []));
  // 办结16件（含上年结转的1件），其中……: what was carried over begins no list.
  if (has('among') && !has('carriedOver') && !has('carriedForward')) context.among++;
  const isNone = noApplication.test(piece.text);
  if (has('application') && !isNone) context.application = true;
  if (has('foreign') || has('act') || isNone) {
    context.application = false;
    context.counted = undefined;
  }
  if (has('act')) context.main = undefined;
  context.reviewed ||= has('review');
  context.parted ||= has('review') && parting.some(has);
  if (context.excluded) {
    context.alien ||= has('number');
    return;
  }
  const claim = readClaim(piece, context);
  // 收到申请15件（含县政府转办3件）: what follows is of all again.
  if (!claim && context.enclosed && has('among') && isOfOthers(piece, context)) return;
  if (has('number')) context.counted = claim;
  context.cause = has('number') ? [] : causeIn(piece);
  context.alien ||= isAlien(piece, claim);
  const finished = readDone(piece, context, claim);
  if (finished) done.push(finished);
  context.strayed ||= !claim && !finished && has('unknown');
  if (!claim && isOfOthers(piece, context)) {
    // 县政府作为被申请机关收到申请9件，其中……: what follows is theirs.
    context.main = undefined;
    context.subjects = [...context.subjects, unknownOf(piece)];
  }
  // 另有行政处罚类行政复议5件、行政诉讼4件: the lawsuits are of that kind as well.
  const isOfOthersAsWell = !claim && has('number') && has('review') && has('remaining') && has('unknown');
  if (isOfOthersAsWell) context.subjects = [...context.subjects, unknownOf(piece)];
  // 行政复议5件：县自然资源局3件（维持2件、纠正1件）: these are results of the last.
  if (!claim && has('number') && unknownOf(piece) !== '') context.review = undefined;
  if (claim) counts.push(claim);
  else if (!has('number') && !has('none')) {
    const organ = organAtStart(piece);
    if (organ !== undefined) context.subjects = [...context.subjects, organ];
  }
}

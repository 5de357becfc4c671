import { Report } from '../model/report';
import type { Claim, DoneClaim, LineClaims, Scope } from '../model/claims/claim';
import { claimsIn } from '../model/claims/read';
import { isUnderRequests } from '../model/claims/heading';
import { readNaming } from '../model/organ/organ';
import { isNameOf, mayDecideReviews } from '../model/organ/organNames';
import type { SectionId } from '../forms';
import { placeIn, type Paragraph } from '../model/prose/paragraph';
import { perParagraph } from '../model/prose/paragraphs';
import type { Line } from '../syntax/line';
import { comparePositions, shift, type Position, type Span } from '../text/span';
import { compare, type Compared } from './measures';

/** A number of a sentence beside the cells that count the same. Lines count from the report's first. */
export interface Comparison extends Compared {
  /** Where the number, or the words that state it, stand. */
  readonly span: Span;
}

/** A claim that all was done, and where its words stand. */
interface PlacedDone {
  readonly span: Span;
  readonly words: string;
  readonly claim: DoneClaim;
}

/** Sections whose sentences speak of the year's work; what stands above all sections does too. */
const speaking = new Set<SectionId | undefined>([undefined, 'overview', 'disclosure', 'requests', 'review']);

/** Every number of the report's sentences that a table counts too. */
export const comparisonsIn = Report.keeping.kept(compareAll);

/** Those of the number that begins at a position; lines count from the report's first. */
export function comparisonsAt(report: Report, position: Position): readonly Comparison[] {
  return comparisonsIn(report).filter(({ span }) => comparePositions(span.start, position) === 0);
}

/** Where sentences say that all was answered; lines count from the report’s first. */
export function* doneClaimsIn(report: Report): Generator<PlacedDone> {
  for (const { paragraph, at, done, section } of claimParagraphs(report)) {
    for (const claim of done) {
      const first = at + paragraph.parts[0]!.line;
      if (!isOfReport(claim.scope, report) || (claim.main && !isOfRequests(claim.main, section, first, report)))
        continue;
      const words = paragraph.line.text.slice(claim.from, claim.to);
      yield { span: shift(placeIn(paragraph, claim.from, claim.to), at), words, claim };
    }
  }
}

/**
 * Whether the numbers that a stretch of a line states, whatever its year, are those of the tables; nothing where it
 * states none.
 */
export function quotesTables(report: Report, line: Line, from: number, to: number): boolean | undefined {
  const { counts } = claimsIn(line);
  const own = counts.filter((claim) => claim.from >= from && claim.to <= to);
  if (own.length === 0) return undefined;
  return own.every((claim) => compare(claim, report)?.agrees);
}

function compareAll(report: Report): Comparison[] {
  const found: Comparison[] = [];
  const agreeing = new Set<Claim>();
  const doubtful = new Set<Claim>();
  // Numbers that agree with another sum than the plain one: their parts are those of that sum.
  const otherwise = new Set<Claim>();
  const ofSome = new Set<Claim>();
  for (const { paragraph, at, counts, section } of claimParagraphs(report)) {
    const first = at + paragraph.parts[0]!.line;
    for (const claim of counts) {
      if (claim.scope.only && section !== claim.scope.only) continue;
      if (!isOfRequests(claim, section, first, report)) continue;
      const compared = isOfReport(claim.scope, report) ? compare(claim, report) : undefined;
      const place = shift(placeIn(paragraph, claim.from, claim.to), at);
      // A number that a line's end cuts in two is left alone.
      if (!compared || (!claim.inWords && place.start.line !== place.end.line)) continue;
      if (compared.agrees) agreeing.add(claim);
      if (compared.agrees && compared.measure !== claim.role.measures[0]) otherwise.add(claim);
      // 新收45件，年内办结42件，其中予以公开13件: no cell counts outcomes of the new ones alone.
      if (compared.agrees && compared.measure.without) ofSome.add(claim);
      if (!compared.agrees && claim.main && ofSome.has(claim.main)) continue;
      const isOtherwise =
        (claim.main && otherwise.has(claim.main)) || withCarried.test(paragraph.line.text.slice(claim.to));
      if (isOtherwise) doubtful.add(claim);
      if (!claim.main || agreeing.has(claim.main)) found.push({ span: place, ...compared });
      else if (!compared.agrees) doubtful.add(claim.main);
    }
  }
  return found.map((one) => (doubtful.has(one.claim) ? { ...one, doubtful: true } : one));
}

/** Whether a number is one of applications for information by its words, or by the heading above; none of the table is. */
function isOfRequests({ scope }: Claim, section: SectionId | undefined, line: number, report: Report): boolean {
  if (!scope.implied) return true;
  if (section !== 'requests') return isUnderRequests(report.lines, line);
  const placed = report.tables.get('requests');
  const { start, end } = placed ? shift(placed.table.span, placed.at) : { start: { line: Infinity }, end: { line: 0 } };
  return line < start.line || line > end.line;
}

interface ClaimParagraph extends LineClaims {
  readonly paragraph: Paragraph;
  /** The line that the places in the paragraph count from. */
  readonly at: number;
  readonly section: SectionId | undefined;
}

/** What stands in front of the title is no part of the report: another page or report. */
function* claimParagraphs({ segments, title }: Report): Generator<ClaimParagraph> {
  const from = title?.line ?? 0;
  for (const { segment, at } of segments) {
    if (!speaking.has(segment.section)) continue;
    for (const [paragraph, { counts, done }] of claimsOfSegment(segment)) {
      if (at + paragraph.parts[0]!.line >= from) yield { paragraph, at, section: segment.section, counts, done };
    }
  }
}

const claimsOfSegment = perParagraph((line) => {
  const claims = claimsIn(line);
  return claims.counts.length + claims.done.length > 0 ? claims : undefined;
});

/** 收到申请362件（含上年结转11件）: the table has that sum in no cell. */
const withCarried = /^\s?[件宗份]?[（(，,]?\s?(?:含|包括|包含)[^。；]{0,10}结转/;

/** Whether a sentence speaks of the report's organ and year. */
function isOfReport({ subjects, years, asRespondent }: Scope, report: Report): boolean {
  const { value: year } = report.year;
  return (
    !(asRespondent && mayDecideReviews(organOf(report))) &&
    (year === undefined || years.every(({ value, offset }) => value === year + offset)) &&
    (subjects.length === 0 || subjects.every((subject) => isNameOf(subject, organOf(report))))
  );
}

/** As the title names it in front of the year, behind it or above, else as the text does. */
const organOf = Report.keeping.kept((report) => report.title?.syntax.organ || (readNaming(report, []).organ ?? ''));

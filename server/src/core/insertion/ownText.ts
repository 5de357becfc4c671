import { mayCountPage } from '../syntax/wholeText/pages';
import type { SectionId } from '../forms';
import { beginOfBlock, placeBehind } from '../model/layout/besideTable';
import type { Report } from '../model/report';
import { endOfSections } from '../model/organ/signature';
import { tagsAndBlanks } from '../syntax/markup';
import { comparePositions, type Position } from '../text/span';
import { firstOf } from '../model/headings/sectionHeadings';

/**
 * Where the text of a section stands that has lost its heading: behind table four, behind the statement of the period,
 * or at the end of the report.
 */
export function ownText(id: SectionId, report: Report): Position | undefined {
  if (id === 'overview') return textOfOverview(report);
  if (id === 'improvement') return textOfImprovement(report);
  return id === 'other' ? textOfOther(report) : undefined;
}

/** Where the last section ends, or what has lost the heading of the last one begins. */
export function endOfOthers(report: Report): Position {
  return textOfOther(report) ?? { line: endOfSections(report), character: 0 };
}

/** Behind the period there may be where the report is to be found, and whom to ask. */
const ofWork = /^(?:20\d\d\s?年|[（(]一[）)]|一是|我[省市州县区局镇])/;

function textOfOverview(report: Report): Position | undefined {
  const { period } = report.year;
  return period && firstLine(report, { line: period.paragraph.parts.at(-1)!.line + 1, character: 0 }, ofWork);
}

const ofImprovement =
  /^(?:[（(]?[一1][）)、.．]\s?)?(?:目前|当前|工作中?)?(?:主要)?存在的?(?:主要|突出)?(?:问题|困难|不足)/;
/** What there was of reconsiderations is told below table four, as are its notes; what is short may be left of it. */
const notOfReview = /^(?!注[:：])(?:.*(?:问题|不足|改进)|(?!.*(?:行政复议|行政诉讼))\S.{7})/;

function textOfImprovement(report: Report): Position | undefined {
  const review = report.tables.get('review');
  const from = review && placeBehind(review, report);
  const heading = firstOf(report, 'review');
  const begin = from ?? (heading && { line: heading.start + 1, character: 0 });
  const named = begin && firstLine(report, begin, ofImprovement);
  return named ?? (from && firstLine(report, from, notOfReview));
}

/** The first line behind a place that begins so, in front of the next heading. */
function firstLine(report: Report, from: Position, begins: RegExp): Position | undefined {
  const next = report.sections.find(({ start }) => start >= from.line);
  const end = next ? { line: beginOfBlock(next.start, from.line, report.lines), character: 0 } : endOfOthers(report);
  for (let { line, character } = from; comparePositions({ line, character }, end) < 0; line++, character = 0) {
    if (begins.test(plain(report.lines[line]!.text.slice(character)))) return { line, character };
  }
  return undefined;
}

const nothingElse = /^[^。]{0,60}(?:无|没有)[^。]{0,20}其[他它]需要?(?:报告|说明)的?(?:其[他它])?事项[^。]{0,10}。?$/;
/** What is told of fees in the last section; what is said of their faults is not. */
const ofFees = /^(?!.*(?:问题|不足|改进))(?=.*收).*信息处理费/;
const nothing = /^(?:暂?无|没有)。?$/;
const longestLine = 200;

/** What is to be said in the last section, where it stands at the end of a report that has no heading of it. */
function textOfOther(report: Report): Position | undefined {
  if (firstOf(report, 'other')) return undefined;
  const { lines, sections } = report;
  const heading = sections.at(-1)?.start ?? lines.length;
  let found: number | undefined;
  for (let line = endOfSections(report) - 1; line > heading; line--) {
    if (isPassedOver(line, report)) continue;
    const begin = paragraphBegin(line, heading + 1, report);
    const text = lines
      .slice(begin, line + 1)
      .map((part) => plain(part.text))
      .join('');
    const isAlone = nothing.test(text);
    if (text.length > longestLine || !(isAlone ? endsAbove(begin, heading, report) : isOfOther(text))) break;
    found = line = begin;
  }
  return found === undefined ? undefined : { line: found, character: 0 };
}

function isOfOther(text: string): boolean {
  return nothingElse.test(text) || ofFees.test(text);
}

/** 无 may be all that a sub-heading, or a cell, has; behind a sentence it is a text of its own. */
function endsAbove(begin: number, heading: number, report: Report): boolean {
  let line = begin - 1;
  while (line > heading && isPassedOver(line, report)) line--;
  return line > heading && plain(report.lines[line]!.text).endsWith('。');
}

/** Nothing, or what belongs to the page. */
function isPassedOver(line: number, { lines }: Report): boolean {
  const own = lines[line]!;
  return own.role === 'sure' || mayCountPage(own) || plain(own.text) === '';
}

/** The first line of a paragraph that may be cut into lines. */
function paragraphBegin(line: number, first: number, { lines }: Report): number {
  while (line > first && /[^。；;：:！？）)]$/.test(plain(lines[line - 1]!.text))) line--;
  return line;
}

/** What a reader sees, radicals as the characters they stand for. */
function plain(text: string): string {
  return text.replace(tagsAndBlanks, '').normalize('NFKC').trim();
}

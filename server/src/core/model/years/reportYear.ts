import { formOfYear, type FormId } from '../../forms';
import { perLine } from '../../syntax/perLine';
import type { Line } from '../../syntax/line';
import type { Span } from '../../text/span';
import { bodyYear } from './bodyYear';
import { printedDates } from '../organ/deadline';
import { paragraphFrom } from '../prose/cutParagraphs';
import { longestParagraph, placeIn, wholeLine, type Paragraph } from '../prose/paragraph';
import { periodIn, type Period } from './period';
import { readTables } from '../table/readTables';
import type { PlacedSegment, PlacedTitle, Section } from '../section';
import { datedSentences } from './yearSentences';

/** The report year and what it was read from. Lines count from the report's first. */
export interface ReportYear {
  /** What most of title, period and text say; absent where none says anything. */
  readonly value: number | undefined;
  readonly title: number | undefined;
  readonly period: PlacedPeriod | undefined;
  /** The year that the text in front of section two speaks of. */
  readonly body: number | undefined;
}

export interface PlacedPeriod {
  readonly paragraph: Paragraph;
  readonly syntax: Period;
}

/** `segments` are all those of the report, which stand one behind another in its lines. */
export function readReportYear(
  lines: readonly Line[],
  segments: readonly PlacedSegment[],
  title: PlacedTitle | undefined,
  sections: readonly Section[],
): ReportYear {
  const first = sections[0]?.start ?? 0;
  const overview = sections.find(({ id }) => id === 'overview');
  const until = overview?.end ?? (first > 0 ? first : lines.length);
  const head = segments.filter(({ at }) => at < until);
  const period = findPeriod(lines, head) ?? findPeriod(lines, segments.slice(head.length));
  const body = bodyYear(head, title?.line ?? -1, period && periodSpan(period));
  const titleYear = title?.syntax.year?.value;
  const named = title ? undefined : head.flatMap(({ segment }) => selfNames(segment))[0]?.[1];
  const votes: Vote[] = [
    [period?.syntax.start.year?.value, weights.date],
    [period?.syntax.end.year?.value ?? period?.syntax.start.year?.value, weights.date],
    [body?.value, body?.leads ? weights.sentences : weights.mentions],
    [titleYear, weights.title],
    [named, weights.named],
  ];
  return { value: winner(votes, { lines, sections, title, segments }), title: titleYear, period, body: body?.value };
}

const periods = perLine(periodIn);

/** What stands on the first of the lines that a statement of the period is cut into. */
const openings = perLine(({ text }) => (/统计|数据|期限|时限|报告期|报告时段|反映|涵盖/.test(text) ? true : undefined));

function findPeriod(lines: readonly Line[], segments: readonly PlacedSegment[]): PlacedPeriod | undefined {
  for (const { segment, at } of segments) {
    const [found] = periods(segment);
    if (found) return { paragraph: wholeLine(at + found[0], lines), syntax: found[1] };
  }
  for (const { segment, at } of segments) {
    for (const [line] of openings(segment)) {
      const paragraph = paragraphFrom(at + line, lines);
      const syntax = paragraph && periodIn(paragraph.line);
      if (syntax) return { paragraph, syntax };
    }
  }
  return undefined;
}

/** What a report without a title calls itself: ……编制了2021年政府信息公开年度报告. */
const selfNames = perLine(({ text }) => {
  const match = text.includes('年度报告') && text.length <= longestParagraph ? selfName.exec(text) : null;
  return match ? Number(match[1]) : undefined;
});

const selfName =
  /(?:编制|公布|发布)(?:了|形成)?(?:[\u4e00-\u9fff]{0,16}(?:局|委|厅|办|政府|办公室|办事处|中心))?(20\d\d)\s?年度?政府信息公开(?:工作)?年度报告/;

type Vote = readonly [year: number | undefined, weight: number];

/**
 * Title, period and text have a vote each, the two dates of the period half a one. Where two disagree the period
 * counts more than the title, and so does a text of which several sentences begin with a year (rule year/title). Where
 * there is no title, what the report calls itself tips the scale between the two others.
 */
const weights = { date: 0.5, title: 0.9, sentences: 0.95, mentions: 0.4, named: 0.2, hint: 0.3 };

interface Whole {
  readonly lines: readonly Line[];
  readonly segments: readonly PlacedSegment[];
  readonly title: PlacedTitle | undefined;
  readonly sections: readonly Section[];
}

/** The year with most votes. Where they do not agree, the plan, the signature and the tables' form are heard too. */
function winner(votes: readonly Vote[], whole: Whole): number | undefined {
  const sums = new Map<number, number>();
  const add = ([year, weight]: Vote) => {
    if (year !== undefined) sums.set(year, (sums.get(year) ?? 0) + weight);
  };
  votes.forEach(add);
  if (sums.size > 1) {
    add([yearBeforePlan(whole), weights.hint]);
    add([yearBeforeDate(whole), weights.hint]);
    const form = formOfTables(whole);
    for (const year of sums.keys()) if (form && formOfYear(year)?.id === form) add([year, weights.hint]);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function yearBeforePlan({ sections }: Whole): number | undefined {
  const improvement = sections.find(({ id }) => id === 'improvement');
  const sentences = improvement ? datedSentences(improvement.segment).flatMap(([, found]) => found) : [];
  const plan = sentences.find(({ kind }) => kind === 'plan');
  return plan && plan.value - 1;
}

/** Reports are published in the first half of the next year. */
function yearBeforeDate(whole: Whole): number | undefined {
  const date = printedDates(whole).at(-1)?.value;
  return date !== undefined && date % 10_000 < 700 ? Math.floor(date / 10_000) - 1 : undefined;
}

function formOfTables({ segments }: Whole): FormId | undefined {
  const [form, ...others] = new Set(
    segments.flatMap(({ segment }) => readTables(segment).flatMap((table) => table.form ?? [])),
  );
  return others.length === 0 ? form : undefined;
}

/** The span of the period's statement. */
export function periodSpan({ paragraph, syntax }: PlacedPeriod): Span {
  return placeIn(paragraph, syntax.from, syntax.to);
}

import { perLine } from '../perLine';
import type { Line } from '../syntax/line';
import { contains, type Span } from '../text/span';
import { paragraphFrom, placeIn, wholeLine, type Paragraph } from './paragraphs';
import { periodIn, type Period } from './period';
import type { PlacedSegment, PlacedTitle, Section } from './section';
import { longestParagraph, yearsIn } from './years';

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
  const body = bodyYear(head, title?.line ?? -1, period);
  const titleYear = title?.syntax.year?.value;
  const named = title ? undefined : head.flatMap(({ segment }) => selfNames(segment))[0]?.[1];
  return { value: vote(titleYear, period?.syntax, body, named), title: titleYear, period, body: body?.value };
}

const periods = perLine(periodIn);

/** What stands on the first of the lines that a statement of the period is cut into. */
const openings = perLine(({ text }) => (/统计|数据|期限|时限/.test(text) ? true : undefined));

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

/**
 * Title, period and text have a vote each, the two dates of the period half a one. Where two disagree the period
 * counts more than the title, and so does a text whose sentences begin with a year (rule year/title). Where there is no
 * title, what the report calls itself tips the scale between the two others.
 */
function vote(
  title: number | undefined,
  period: Period | undefined,
  body: BodyYear | undefined,
  named: number | undefined,
): number | undefined {
  const votes = new Map<number, number>();
  const add = (year: number | undefined, weight: number) => {
    if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  add(period?.start.year?.value, 0.5);
  add(period?.end.year?.value ?? period?.start.year?.value, 0.5);
  add(body?.value, body?.leads ? 0.95 : 0.4);
  add(title, 0.9);
  add(named, 0.2);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

interface BodyYear {
  readonly value: number;
  /** Whether sentences begin with it: 2021年，我县……; years inside sentences may be those of norms and plans. */
  readonly leads: boolean;
}

/** A year that a line speaks of. */
interface Mention {
  readonly from: number;
  readonly value: number;
  readonly leads: boolean;
}

const mentions = perLine((line): readonly Mention[] | undefined => {
  const { text, title } = line;
  const years = title ? [] : yearsIn(line);
  if (years.length === 0) return undefined;
  return years.map(({ from, value }) => {
    const leads = withoutTags(text.slice(0, from)).trim() === '' || text[from - 1] === '。';
    return { from, value, leads };
  });
}, '2021年'.length);

/**
 * The year that the sentences below the title speak of: most mentions, and clearly so; a single one only at a line's
 * beginning.
 */
function bodyYear(
  segments: readonly PlacedSegment[],
  titleLine: number,
  period: PlacedPeriod | undefined,
): BodyYear | undefined {
  const stated = period && periodSpan(period);
  const counts = new Map<number, number>();
  const leading = new Set<number>();
  let total = 0;
  for (const { segment, at } of segments) {
    for (const [own, years] of mentions(segment)) {
      const line = at + own;
      if (line <= titleLine) continue;
      for (const { from, value, leads } of years) {
        if (stated && contains(stated, { line, character: from })) continue;
        if (leads) leading.add(value);
        counts.set(value, (counts.get(value) ?? 0) + (leads ? 2 : 1));
        total += leads ? 2 : 1;
      }
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] / total < 0.6) return undefined;
  return { value: best[0], leads: leading.has(best[0]) };
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(/<[^<>]{0,500}>/g, '') : text;
}

/** The span of the period's statement. */
export function periodSpan({ paragraph, syntax }: PlacedPeriod): Span {
  return placeIn(paragraph, syntax.from, syntax.to);
}

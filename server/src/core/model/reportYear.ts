import type { Line } from '../syntax/line';
import { contains, type Span } from '../text/span';
import { paragraphFrom, placeIn, wholeLine, type Paragraph } from './paragraphs';
import { periodIn, type Period } from './period';
import type { PlacedTitle, Section } from './section';
import { yearsIn } from './years';

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

export function readReportYear(
  lines: readonly Line[],
  title: PlacedTitle | undefined,
  sections: readonly Section[],
): ReportYear {
  const first = sections[0]?.start ?? 0;
  const overview = sections.find(({ id }) => id === 'overview');
  const until = overview?.end ?? (first > 0 ? first : lines.length);
  const period = findPeriod(lines, 0, until) ?? findPeriod(lines, until, lines.length);
  const body = bodyYear(lines, (title?.line ?? -1) + 1, until, period);
  const titleYear = title?.syntax.year?.value;
  return { value: vote(titleYear, period?.syntax, body), title: titleYear, period, body: body?.value };
}

function findPeriod(lines: readonly Line[], from: number, to: number): PlacedPeriod | undefined {
  for (let line = from; line < to; line++) {
    const syntax = periodIn(lines[line]!);
    if (syntax) return { paragraph: wholeLine(line, lines), syntax };
  }
  for (let line = from; line < to; line++) {
    const paragraph = mayOpenPeriod.test(lines[line]!.text) ? paragraphFrom(line, lines) : undefined;
    const syntax = paragraph && periodIn(paragraph.line);
    if (syntax) return { paragraph, syntax };
  }
  return undefined;
}

/** What stands on the first of the lines that a statement of the period is cut into. */
const mayOpenPeriod = /统计|数据|期限|时限/;

/**
 * Title, period and text have a vote each, the two dates of the period half a one. Where two disagree the period
 * counts more than the title, and so does a text whose sentences begin with a year (rule year/title).
 */
function vote(title: number | undefined, period: Period | undefined, body: BodyYear | undefined): number | undefined {
  const votes = new Map<number, number>();
  const add = (year: number | undefined, weight: number) => {
    if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  add(period?.start.year?.value, 0.5);
  add(period?.end.year?.value ?? period?.start.year?.value, 0.5);
  add(body?.value, body?.leads ? 0.95 : 0.4);
  add(title, 0.9);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

interface BodyYear {
  readonly value: number;
  /** Whether sentences begin with it: 2021年，我县……; years inside sentences may be those of norms and plans. */
  readonly leads: boolean;
}

/** The year that the sentences speak of: most mentions, and clearly so; a single one only at a line's beginning. */
function bodyYear(
  lines: readonly Line[],
  from: number,
  to: number,
  period: PlacedPeriod | undefined,
): BodyYear | undefined {
  const stated = period && periodSpan(period);
  const counts = new Map<number, number>();
  const leading = new Set<number>();
  let total = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    if (line.title) continue;
    for (const year of yearsIn(line)) {
      if (stated && contains(stated, { line: index, character: year.from })) continue;
      const leads = withoutTags(line.text.slice(0, year.from)).trim() === '' || line.text[year.from - 1] === '。';
      if (leads) leading.add(year.value);
      counts.set(year.value, (counts.get(year.value) ?? 0) + (leads ? 2 : 1));
      total += leads ? 2 : 1;
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

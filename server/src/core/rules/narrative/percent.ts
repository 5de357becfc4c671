import { comparisonsAt } from '../../check/claims';
import { baseOf, isGrowth, isPercentage, percentageLike } from '../../check/percentages';
import { amountOf } from '../../model/table/amounts';
import { cellOf } from '../../model/table/table';
import type { Report } from '../../model/report';
import { growthsIn } from '../../model/claims/growth';
import { sharesIn, type Counted, type Share } from '../../model/claims/shares';
import { placeIn } from '../../model/prose/paragraph';
import { perParagraph } from '../../model/prose/paragraphs';
import { shift, type Span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type Draft, type ReportRule } from '../rule';

export const narrativePercent: ReportRule = {
  code: 'narrative/percent',
  severity: 'info',
  forms: allForms,
  scope: 'report',
  source: '',
  title: { zh: '百分比与两个数不符', en: 'A percentage disagrees with its two numbers' },
  messages: {
    default: {
      zh: '{part} 占 {total} 的 {expected}%，此处为 {actual}%；请核对',
      en: '{part} of {total} is {expected}%, but {actual}% is given; check which is right',
    },
    growth: {
      zh: '由 {before} 到 {now}，{word} {expected}%，此处为 {actual}%；请核对',
      en: 'From {before} to {now} is {word} of {expected}%, but {actual}% is given; check which is right',
    },
    set: { zh: '改为 {expected}', en: 'Change to {expected}' },
  },
  docs: {
    zh: '一句话里写明总数、分项和分项所占百分比的，百分比应与两个数相符，四舍五入和去尾都可以。申请按办理结果、申请人、渠道所占的百分比，与前文或者附表三中的任一总数相符即可。写明上年的数或者增减多少的，增长、下降的百分比也应相符（“较上年100件增长20%”“较上年增加20件，增长20%”）。',
    en: 'Where a sentence gives a total, a part and its share, the share agrees with both numbers, rounded or cut off. Shares of applications by outcome, applicant or channel may be of any total in the text in front or in table three. Where a sentence says what a number was the year before, or by how much it has changed, the rate of growth agrees with that too.',
  },
  example: { wrong: '收到申请15件，其中自然人12件，占85%。', right: '收到申请15件，其中自然人12件，占80%。' },
  *check(report) {
    for (const { segment, at } of report.segments) {
      for (const [paragraph, shares] of sharesOfSegment(segment)) {
        const placed = (from: number, to: number) => shift(placeIn(paragraph, from, to), at);
        const wrong = shares.filter((share) => !isExplained(share, placed, report));
        for (const share of wrong) {
          // Where all shares of a total are wrong, that total may be: told once, and nothing is changed.
          const others = shares.filter(({ total }) => total.from === share.total.from);
          const isTotal = others.length > 1 && others.every((one) => wrong.includes(one));
          if (isTotal && others[0] !== share) continue;
          const draft = draftOf(share, placed, !isTotal);
          if (draft) yield draft;
        }
      }
      for (const [paragraph, growths] of growthsOfSegment(segment)) {
        const placed = (from: number, to: number) => shift(placeIn(paragraph, from, to), at);
        for (const growth of growths) {
          const { from, to, now, word, written } = growth;
          if (isGrowth(growth, valuesOf(now, placed, report))) continue;
          const before = baseOf(growth, now.value);
          const named = { zh: word, en: growth.falls ? 'a fall' : 'a rise' };
          const expected = percentageLike(written, Math.abs(now.value - before), before);
          yield {
            message: 'growth',
            args: { before, now: now.value, word: named, expected, actual: written },
            span: placed(from, to),
            data: { text: expected },
          };
        }
      }
    }
  },
  fixes: (finding) => replacement(finding, 'set'),
};

const sharesOfSegment = perParagraph((line) => {
  const shares = sharesIn(line);
  return shares.length > 0 ? shares : undefined;
});

const growthsOfSegment = perParagraph((line) => {
  const growths = growthsIn(line);
  return growths.length > 0 ? growths : undefined;
});

/** Where a stretch of the paragraph stands. */
type Placing = (from: number, to: number) => Span;

/** Whether a percentage agrees with the numbers as the tables have them, or with another total that it may be of. */
function isExplained(
  { part, total, others, ofApplications, written }: Share,
  placed: Placing,
  report: Report,
): boolean {
  const parts = valuesOf(part, placed, report);
  const all = [...valuesOf(total, placed, report), ...others, ...(ofApplications ? totalsOf(report) : [])];
  return parts.some((one) => all.some((sum) => one <= sum && isPercentage(one, sum, written)));
}

/** The number as written, and as the tables have it where that differs: narrative/count tells that. */
function valuesOf({ from, value }: Counted, placed: Placing, report: Report): number[] {
  const { start } = placed(from, from + 1);
  const wrong = comparisonsAt(report, start).find(({ agrees }) => !agrees);
  return wrong ? [value, wrong.expected] : [value];
}

function totalsOf({ tables }: Report): number[] {
  const placed = tables.get('requests');
  if (!placed) return [];
  const amount = (row: string) => {
    const cell = cellOf(placed.table, row, 'total');
    return (cell && amountOf(cell)) ?? 0;
  };
  return [amount('received'), amount('received') + amount('carriedOver'), amount('outcome')];
}

function draftOf({ from, to, part, total, written }: Share, placed: Placing, isSure: boolean): Draft | undefined {
  if (total.value === 0 || part.value > total.value) return undefined;
  const expected = percentageLike(written, part.value, total.value);
  return {
    args: { total: total.value, part: part.value, expected, actual: written },
    span: placed(from, to),
    ...(isSure && { data: { text: expected } }),
  };
}

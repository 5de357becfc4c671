import { quotesTables } from '../../check/claims';
import type { Report } from '../../model/report';
import { placeIn } from '../../model/prose/paragraph';
import { datedSentences } from '../../model/years/yearSentences';
import { yearWrittenLike } from '../../text/numeral';
import { shift } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type ReportRule } from '../rule';

export const yearBody: ReportRule = {
  code: 'year/body',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: '',
  title: { zh: '正文把本年的工作写成了别的年份', en: 'A sentence dates this year’s work another year' },
  messages: {
    default: {
      zh: '报告年度为 {year} 年，此处说本年工作却写作 {actual} 年；请核对',
      en: 'The report year is {year}, but this sentence on its work says {actual}; check which is right',
    },
    either: {
      zh: '报告年度为 {year} 年，此处说本年工作或下一年计划却写作 {actual} 年；请核对',
      en: 'The report year is {year}, but this sentence on its work, or on plans for the next, says {actual}; check which is right',
    },
    set: { zh: '改为 {year}', en: 'Change to {year}' },
  },
  docs: {
    zh: '沿用上一年报告时，正文的年份容易漏改。只看以年份（或者“我局2021年度”“截至2021年12月31日”）开头、说全年工作的句子，以及“（一）2021年主动公开情况”一类小标题；文件名称、文号、计划、比较、“以来”、“年底”有多少以及讲沿革的句子都不报告，所说的申请、复议、诉讼数与本年统计表不同的也不报告。第五部分里“20××年，我局重点做好……”一类句子也可能说的是下一年的计划，写作下一年的不报告，其余的不推荐改法。',
    en: 'A year is easily left over from last year’s report. Only sentences that begin with a year (or with whom they speak of and a year, or with 截至 and its last day) and speak of its work are looked at, and sub-headings such as （一）2021年主动公开情况; titles and numbers of documents, plans, comparisons and history are left alone, as are numbers that are not those of this year’s tables. A sentence of section five that may as well be on plans for the next year is left alone where it says so, and else no fix is preferred.',
  },
  example: {
    wrong: '（2021年的报告）2020年，全县主动公开政府信息3286条。',
    right: '2021年，全县主动公开政府信息3286条。',
  },
  *check(report) {
    const year = report.year.value;
    if (year === undefined) return;
    for (const { paragraph, at, from, to, end, value, kind, section } of datedIn(report)) {
      if ((kind !== 'work' && kind !== 'either') || value === year) continue;
      const mayBePlan = kind === 'either' && section === 'improvement';
      if (mayBePlan && value === year + 1) continue;
      // Numbers that are not this year's are rightly dated another.
      const quotes = quotesTables(report, paragraph.line, from, end);
      const mayQuote = quotes ?? !reviews.test(paragraph.line.text.slice(from, end));
      if (!mayQuote) continue;
      yield {
        ...(mayBePlan && { message: 'either' as const }),
        args: { year, actual: value },
        span: shift(placeIn(paragraph, from, to), at),
        data: { text: yearWrittenLike(year, paragraph.line.text.slice(from, to)) },
      };
    }
  },
  fixes: (finding) => replacement(finding, 'set', finding.message !== 'either'),
};

/** A number of reviews or lawsuits, which may be another year's where it is not understood. */
const reviews = /行政(?:复议|诉讼)[^，。；0-9]{0,6}\d/;

/** Sentences that begin with a year. What stands in front of the title is no part of the report. */
function* datedIn({ segments, title }: Report) {
  const first = title?.line ?? 0;
  for (const { segment, at } of segments) {
    for (const [paragraph, sentences] of datedSentences(segment)) {
      if (at + paragraph.parts[0]!.line < first) continue;
      for (const sentence of sentences) yield { paragraph, at, section: segment.section, ...sentence };
    }
  }
}

import { periodSpan } from '../../model/years/reportYear';
import type { Report } from '../../model/report';
import type { PlacedTitle } from '../../model/section';
import { span, type Span } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const yearTitle: ReportRule = {
  code: 'year/title',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: '《中华人民共和国政府信息公开条例》第四十九条',
  title: { zh: '标题年份与报告年度不一致', en: 'The year of the title is not the report year' },
  messages: {
    default: {
      zh: '标题年份应为 {expected}（统计期限为 {expected} 年），现为 {actual}',
      en: 'The title should say {expected}, the year of the statistics period, but says {actual}',
    },
    body: {
      zh: '标题年份应为 {expected}（正文所述为 {expected} 年的工作），现为 {actual}',
      en: 'The title should say {expected}, the year the text speaks of, but says {actual}',
    },
    period: { zh: '统计期限', en: 'Statistics period' },
    set: { zh: '将标题年份改为 {expected}', en: 'Change the year of the title to {expected}' },
  },
  docs: {
    zh: '标题中的年份应与统计期限的年份一致；没有写明统计期限的，应与正文所述工作的年份一致。',
    en: 'The year of the title is that of the statistics period or, where none is stated, the year that the sections speak of.',
  },
  example: {
    wrong: '某某县2020年政府信息公开工作年度报告（统计期限为2021年1月1日至2021年12月31日）',
    right: '某某县2021年政府信息公开工作年度报告',
  },
  *check({ title, year }) {
    const written = title?.syntax.year;
    if (!written || year.value === undefined || written.value === year.value) return;
    const agrees = year.period?.syntax.start.year?.value === year.value;
    yield {
      message: agrees ? 'default' : 'body',
      args: { expected: year.value, actual: written.value },
      span: span(title.line, written.from, written.to),
      related: year.period && agrees ? [{ message: 'period', args: {}, span: periodSpan(year.period) }] : [],
      data: { text: String(year.value) },
    };
  },
  fixes({ args, data }, report) {
    const edits = sameTitles(report).map((place) => ({ span: place, newText: data!.text! }));
    return [{ title: 'set', args, edits, preferred: true }];
  },
};

/** The year in each title that names the organ and the year of the report's: a page has one in its head as well. */
function sameTitles({ title, segments, sections }: Report): Span[] {
  const before = segments.filter(({ at }) => at < (sections[0]?.start ?? Infinity));
  const titles = before.flatMap(({ segment, at }) => {
    const syntax = segment.lines[0]!.title;
    return syntax && at !== title!.line ? [{ line: at, syntax }] : [];
  });
  const isSame = ({ syntax: { organ, year } }: PlacedTitle) =>
    organ === title!.syntax.organ && year?.value === title!.syntax.year!.value;
  return [title!, ...titles.filter(isSame)].map(({ line, syntax: { year } }) => span(line, year!.from, year!.to));
}

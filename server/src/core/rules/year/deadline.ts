import { deadlineFor, printedDates } from '../../model/deadline';
import { span } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const yearDeadline: ReportRule = {
  code: 'year/deadline',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: '《中华人民共和国政府信息公开条例》第四十九条；国办公开办函〔2021〕30号',
  title: { zh: '发布日期超过期限，或者早于年底', en: 'Published after the deadline, or before the year was over' },
  messages: {
    default: {
      zh: '发布日期已过 {year} 年度报告的期限（{deadline}）',
      en: 'The date is past the deadline of the report of {year} ({deadline})',
    },
    early: {
      zh: '发布日期早于 {year} 年底：数据核定时间点为 12 月 31 日，请核对日期',
      en: 'The date is before the end of {year}, as of which the numbers are; check the date',
    },
  },
  docs: {
    zh: '县级以上政府部门、乡镇、街道和政府办公室的年度报告应在次年1月31日前公布；汇总的本级政府年度报告，2020年度以前为3月31日前，2021年度起县级为2月20日前、地市级为3月10日前、省级为3月31日前。看不出是哪一类机关的，按最晚的期限。只看报告开头写明的发布、成文日期和落款日期。',
    en: 'Departments, towns and offices of governments publish by 31 January; governments by 31 March for reports up to 2020, later by 20 February (counties), 10 March (cities) and 31 March (provinces). Where the kind of organ is not plain, the latest day counts.',
  },
  example: { wrong: '某某县教育局2021年……年度报告，发布日期：2022-03-15', right: '发布日期：2022-01-25' },
  *check(report) {
    const year = report.year.value;
    if (year === undefined) return;
    const dates = printedDates(report);
    const [last] = [...dates].sort((a, b) => b.value - a.value);
    const [first] = [...dates].sort((a, b) => a.value - b.value);
    if (!first || !last) return;
    const day = deadlineFor(report.title?.syntax.organ ?? '', year);
    const deadline = (year + 1) * 10_000 + day;
    if (first.value > deadline) {
      const [month, date] = [Math.floor(day / 100), day % 100];
      yield {
        args: {
          year,
          deadline: { zh: `${year + 1}年${month}月${date}日`, en: [year + 1, month, date].join('-') },
        },
        span: span(first.line, first.from, first.to),
      };
    } else if (last.value < year * 10_000 + 1231) {
      yield { message: 'early', args: { year }, span: span(last.line, last.from, last.to) };
    }
  },
};

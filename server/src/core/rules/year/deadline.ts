import { deadlineFor, printedDates } from '../../model/organ/deadline';
import type { Text } from '../../messages/locale';
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
      zh: '此处日期为{actual}，{year} 年度报告应在{deadline}前公布；请核对日期',
      en: 'The date is {actual}, but the report of {year} is due by {deadline}; check the date',
    },
    early: {
      zh: '此处日期为{actual}，早于 {year} 年底：数据核定时间点为 12 月 31 日；请核对日期',
      en: 'The date is {actual}, before the end of {year}, as of which the numbers are; check the date',
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
    const deadline = (year + 1) * 10_000 + deadlineFor(report.title?.syntax.organ ?? '', year);
    if (first.value > deadline) {
      yield {
        args: {
          year,
          actual: written(first.value),
          deadline: written(deadline),
        },
        span: span(first.line, first.from, first.to),
      };
    } else if (last.value < year * 10_000 + 1231) {
      const args = { year, actual: written(last.value) };
      yield { message: 'early', args, span: span(last.line, last.from, last.to) };
    }
  },
};

/** A date as deadlines count it, 20220131, in words. */
function written(value: number): Text {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return { zh: `${year}年${month}月${day}日`, en: [year, month, day].join('-') };
}

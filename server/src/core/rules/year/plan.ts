import { placeIn } from '../../model/paragraphs';
import { datedSentences } from '../../model/yearSentences';
import { replacement } from '../replace';
import { yearWrittenLike } from '../../text/numeral';
import { allForms, type SegmentRule } from '../rule';

export const yearPlan: SegmentRule = {
  code: 'year/plan',
  severity: 'warning',
  forms: allForms,
  scope: 'segment',
  source: '',
  title: { zh: '计划的年份不是下一年', en: 'The plan is not for the next year' },
  messages: {
    default: {
      zh: '报告年度为 {year} 年，改进计划应是 {next} 年的，现写作 {actual} 年；请核对',
      en: 'The report year is {year}, so the plan should be for {next}, but says {actual}; check which is right',
    },
    set: { zh: '改为 {next}', en: 'Change to {next}' },
  },
  docs: {
    zh: '第五部分“20××年，我县将……”所说的应是报告年度的下一年。',
    en: 'A plan of section five that begins with a year is for the year after the report year.',
  },
  example: { wrong: '（2021年的报告）2021年，我县将加强业务培训。', right: '2022年，我县将加强业务培训。' },
  *check(segment, { year }) {
    if (segment.section !== 'improvement' || year === undefined) return;
    const next = year + 1;
    for (const [paragraph, sentences] of datedSentences(segment)) {
      for (const { from, to, value, kind } of sentences) {
        if (kind !== 'plan' || value === next) continue;
        yield {
          args: { year, next, actual: value },
          span: placeIn(paragraph, from, to),
          data: { text: yearWrittenLike(next, paragraph.line.text.slice(from, to)) },
        };
      }
    }
  },
  fixes: (finding) => replacement(finding, 'set'),
};

import { placeIn } from '../../model/prose/paragraph';
import { datedSentences } from '../../model/years/yearSentences';
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
    zh: '第五部分“20××年，我县将……”“20××年，一要……”“展望20××年”所说的应是报告年度的下一年。“将于20××年”、上半年或者某一季度的打算，下一年的计划之后更远的目标，可以是以后的任何一年。',
    en: 'A plan of section five that begins with a year is for the year after the report year. What is to be done by a year or in a part of it, and goals behind the plan for the next year, may be of any year to come.',
  },
  example: { wrong: '（2021年的报告）2021年，我县将加强业务培训。', right: '2022年，我县将加强业务培训。' },
  *check(segment, { year }) {
    if (segment.section !== 'improvement' || year === undefined) return;
    const next = year + 1;
    const dated = datedSentences(segment);
    // Where the next year has its plan, a later one has goals.
    const isPlanned = dated.some(([, sentences]) =>
      sentences.some(({ kind, value }) => kind === 'plan' && value === next),
    );
    for (const [paragraph, sentences] of dated) {
      for (const { from, to, value, kind } of sentences) {
        const isWrong =
          kind === 'plan' ? value !== next && !(isPlanned && value > next) : kind === 'goal' && value <= year;
        if (!isWrong) continue;
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

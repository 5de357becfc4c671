import { inNotices } from '../../forms/notices';
import { allForms, type ReportRule } from '../rule';
import { firstOf, headingSpan } from '../../model/headings/sectionHeadings';

export const sectionDuplicate: ReportRule = {
  code: 'section/duplicate',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '部分标题重复', en: 'A section heading occurs twice' },
  messages: {
    default: {
      zh: '标题“{title}”重复出现，第一处在前文；请合并或改正标题',
      en: 'The heading “{title}” occurs a second time; merge the sections or correct the heading',
    },
    first: { zh: '第一处', en: 'First occurrence' },
  },
  docs: {
    zh: '每个部分只能有一个标题。正文前的目录不算。',
    en: 'Each section has one heading. A table of contents in front of the text does not count.',
  },
  example: {
    wrong: '五、存在的主要问题及改进情况\n五、存在的主要问题及改进情况',
    right: '五、存在的主要问题及改进情况\n六、其他需要报告的事项',
  },
  *check(report) {
    for (const section of report.sections) {
      const first = firstOf(report, section.id)!;
      if (section === first) continue;
      const { title } = section.heading;
      yield {
        args: { title: report.lines[section.start]!.text.slice(title.from, title.to) },
        span: headingSpan(section),
        related: [{ message: 'first', args: {}, span: headingSpan(first) }],
      };
    }
  },
};

import { sectionForm } from '../../forms';
import { inNotices } from '../../forms/notices';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type ReportRule } from '../rule';
import { expectedNumeral, isOnly } from '../../model/headings/sectionHeadings';

export const sectionNumber: ReportRule = {
  code: 'section/number',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '部分序号与标题不符', en: 'The numeral of a section disagrees with its title' },
  messages: {
    default: {
      zh: '“{title}”的序号应为“{expected}”，现为“{actual}”',
      en: 'The numeral of “{title}” should be {expected}, but is {actual}',
    },
    renumber: { zh: '将序号改为“{expected}”', en: 'Change the numeral to {expected}' },
  },
  docs: {
    zh: '六个部分的序号依次为一至六，与标题一一对应。写作“1.”“第一部分”，或者六个部分都写作“（一）”的，不报告。',
    en: 'The six sections are numbered one to six, each title with its own numeral. Arabic numerals, 第一部分, and （一） throughout are left alone.',
  },
  example: { wrong: '二、总体情况', right: '一、总体情况' },
  *check(report) {
    for (const section of report.sections) {
      const { id, heading, start } = section;
      const { numeral } = heading;
      const expected = expectedNumeral(section, report);
      if (!numeral || expected === undefined) continue;
      const actual = report.lines[start]!.text.slice(numeral.from, numeral.to);
      yield {
        args: { title: sectionForm(id).title, expected, actual },
        span: span(start, numeral.from, numeral.to),
        data: { section: id, text: expected },
      };
    }
  },
  safe: true,
  // Of two sections of one name, one is another section under a wrong title.
  fixes: (finding, report) => replacement(finding, 'renumber', isOnly(report, finding.data?.section)),
};

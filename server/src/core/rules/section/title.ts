import { sectionForm, sections } from '../../forms';
import { inNotices } from '../../forms/notices';
import { restOfHeading } from '../../syntax/wholeText/cutHeading';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type ReportRule } from '../rule';
import { isOnly } from '../../model/headings/sectionHeadings';
import { rewordedTitle } from '../../model/headings/rewordedTitle';

/** Headings are recognised by their characters alone; without a mark between these two, one is missing. */
const runTogether = /行政复议行政诉讼/;

export const sectionTitle: ReportRule = {
  code: 'section/title',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '部分标题与规定的用语不同', en: 'A section heading is misspelt or reworded' },
  messages: {
    default: {
      zh: '标题应为“{expected}”，现为“{actual}”',
      en: 'The heading should be “{expected}”, but is “{actual}”',
    },
    replace: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  docs: {
    zh: '标题与规定的用语不同时报告，无论是错了一两个字、缺了顿号，还是改了说法（如“五、工作中的不足及下一步打算”）。通知正文中的说法（如“行政机关主动公开政府信息情况”）以及“及”与“和”之别不报告。',
    en: 'Reported where a heading differs from the mandated wording, by a character or in all its words. The wording of the notices’ own prose is accepted.',
  },
  example: { wrong: '五、存在的主要问题及改进情形', right: '五、存在的主要问题及改进情况' },
  *check(report) {
    for (const { id, heading, start } of report.sections) {
      const { from, to } = heading.title;
      const actual = report.lines[start]!.text.slice(from, to);
      const isRight = heading.distance === 0 && !(heading.numeral && runTogether.test(actual));
      if (isRight || restOfHeading(report.lines, start) !== undefined) continue;
      yield {
        args: { expected: sectionForm(id).title, actual },
        span: span(start, from, to),
        data: { section: id, text: sectionForm(id).title },
      };
    }
    for (const { id, title } of sections) {
      const place = rewordedTitle(id, report);
      if (!place || restOfHeading(report.lines, place.start.line) !== undefined) continue;
      const { start, end } = place;
      yield {
        args: { expected: title, actual: report.lines[start.line]!.text.slice(start.character, end.character) },
        span: place,
        data: { section: id, text: title },
      };
    }
  },
  safe: true,
  // Of two sections of one name, one is another section under a wrong title; other words may be meant.
  fixes: (finding, report) => replacement(finding, 'replace', isOnly(report, finding.data?.section)),
};

import { sectionForm } from '../../forms';
import { inNotices } from '../../forms/notices';
import { ownParagraph } from '../../model/layout/ownParagraph';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { signatureStart } from '../../model/organ/signature';
import { hasText } from '../../syntax/segment';
import { span, type Edit } from '../../text/span';
import { allForms, type ReportRule } from '../rule';
import { firstOf, headingSpan } from '../../model/headings/sectionHeadings';

export const sectionEmpty: ReportRule = {
  code: 'section/empty',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '部分没有内容', en: 'A section has no text' },
  messages: {
    default: { zh: '“{title}”没有内容，请补充', en: '“{title}” has no text' },
    other: {
      zh: '“{title}”没有内容；没有需要报告的事项时，应写明“无”，依法收取信息处理费的情况也在此报告',
      en: '“{title}” has no text; where there is nothing to report, say so; information processing fees are reported here',
    },
    insert: { zh: '插入“{text}”', en: 'Insert “{text}”' },
  },
  docs: {
    zh: '每个部分都应有文字，只有“……”或者“（文字描述）”的不算。第六部分确无内容的，写“无”或“本年度无其他需要报告的事项。”。第二、三、四部分的统计表算作内容；表也没有的，另由 table/missing 报告。',
    en: 'Every section needs text other than …… or （文字描述）; section six may say 无. The tables of sections two to four count as text; a missing one is told by table/missing.',
  },
  example: { wrong: '六、其他需要报告的事项', right: '六、其他需要报告的事项\n本年度无其他需要报告的事项。' },
  *check(report) {
    for (const section of report.sections) {
      const { table, title } = sectionForm(section.id);
      // Of a heading that stands twice the text may be under the other; section/duplicate tells that.
      const isTwice = report.sections.some((other) => other !== section && other.id === section.id);
      if (table || isTwice || holdsText(section, report)) continue;
      yield {
        message: section.id === 'other' ? 'other' : 'default',
        args: { title },
        span: headingSpan(section),
        data: { section: section.id },
      };
    }
  },
  fixes({ data }, report) {
    const section = data?.section === 'other' && firstOf(report, 'other');
    if (!section) return [];
    const text = '本年度无其他需要报告的事项。';
    return [{ title: 'insert', args: { text }, edits: [inPlace(section, text, report)], preferred: true }];
  },
};

/** The text below the heading, in place of what stands there for it; between the tags of a page nothing else changes. */
function inPlace({ start, end }: Section, text: string, report: Report): Edit {
  const { lines } = report;
  const paragraph = ownParagraph(text, report);
  for (let at = start + 1; at < end; at++) {
    const own = lines[at]!.text;
    const standIn = template.exec(own)?.indices!.groups!['standIn'];
    if (!standIn) continue;
    return own.includes('<')
      ? { span: span(at, ...standIn), newText: text }
      : { span: span(at, 0, own.length), newText: paragraph };
  }
  const { length } = lines[start]!.text;
  return { span: span(start, length, length), newText: `\n${paragraph}` };
}

/** The section's own segment, or one behind it that begins with a line like a title, holds text. */
function holdsText({ segment, start, end }: Section, report: Report): boolean {
  const signature = signatureStart(report);
  const below = report.lines.slice(start + 1, Math.min(end, signature));
  if (below.every(({ text }) => template.test(text))) return hasText([report.lines[start]!]);
  // Who signs the report and when is no text of its last section.
  if (signature < end) return hasText(report.lines.slice(start, signature));
  if (segment.hasText) return true;
  return report.lines.slice(start + segment.lines.length, end).some(({ text }) => text.trim() !== '');
}

const around = '(?:[\\s\\u00a0\\u3000]|&nbsp;|<[^<>]{0,500}>){0,40}';
/** What stands in place of text: ……, a lonely 。 or what the form itself leaves to the writer; a page has tags around it. */
const template = new RegExp(
  `^${around}(?<standIn>[….。]{1,12}|[（(]文字描述[^（()）<>]{0,80}[）)]。?)?${around}$`,
  'd',
);

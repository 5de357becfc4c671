import { sentences } from '../../forms/sentences';
import { ownParagraph } from '../../model/layout/ownParagraph';
import type { Report } from '../../model/report';
import { trimEnd } from '../../text/chars';
import { span, type Edit } from '../../text/span';
import { allForms, type ReportRule } from '../rule';
import { insertLines } from '../../insertion/insertLines';

export const periodMissing: ReportRule = {
  code: 'period/missing',
  severity: 'info',
  forms: allForms,
  scope: 'report',
  source: '国办公开办函〔2021〕30号：各项数据核定时间点为报告年度的12月31日',
  title: { zh: '没有写明统计期限', en: 'The statistics period is not stated' },
  messages: {
    default: {
      zh: '没有写明所列数据的统计期限；请在开头写明，即报告年度的1月1日至12月31日',
      en: 'Nothing says which period the numbers cover; say so at the beginning: 1 January to 31 December of the report year',
    },
    insert: { zh: '插入“{sentence}”', en: 'Insert “{sentence}”' },
  },
  docs: {
    zh: '年度报告通常在开头写明所列数据的统计期限，即报告年度的1月1日至12月31日。修复时在开头的段落末尾补上这句话；没有开头段落的，补在第一部分之前；连标题也没有的，补在第一部分开头。',
    en: 'Reports say at their beginning that the numbers cover 1 January to 31 December of the report year. The fix adds the sentence to the opening paragraph or, where there is none, in front of section one; without a title, at the beginning of section one.',
  },
  example: {
    wrong: '本报告依据《中华人民共和国政府信息公开条例》编制。',
    right:
      '本报告依据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。',
  },
  *check(report) {
    if (report.year.period || saysPeriod(report)) return;
    const line = firstParagraph(report);
    if (line === undefined) return;
    const { text } = report.lines[line]!;
    const end = trimEnd(text, 0, text.length);
    const stop = text.indexOf('。');
    yield { span: span(line, text.length - text.trimStart().length, stop < 0 ? end : stop + 1) };
  },
  fixes({ span: { start } }, report) {
    const { value } = report.year;
    if (value === undefined || !report.form) return [];
    const period = sentences.find(({ id }) => id === 'period')!;
    const sentence = period.text({ form: report.form, year: value, organ: '本机关' });
    return [{ title: 'insert', args: { sentence }, edits: [insertion(sentence, start.line, report)], preferred: true }];
  },
};

const statement =
  /统计(?:数据)?的?(?:起止)?(?:期限|时限|时间|期间|区间|周期|范围)|数据的?(?:期限|时限|期间)|1\s?月\s?1\s?日.{0,20}12\s?月\s?31\s?日/;

function saysPeriod({ segments }: Report): boolean {
  return segments.some(
    ({ segment }) =>
      (segment.section === undefined || segment.section === 'overview' || segment.section === 'other') &&
      segment.lines.some(
        ({ text }) => (text.includes('数据') || text.includes('统计') || text.includes('12')) && statement.test(text),
      ),
  );
}

/** A shorter line is a date, a number or a heading. */
const shortestParagraph = 20;

/** The first paragraph behind the title, in front of section one or in it. */
function firstParagraph({ title, lines, sections }: Report): number | undefined {
  const end = sections[1]?.start ?? lines.length;
  for (let line = (title?.line ?? -1) + 1; line < end; line++) {
    const { text, heading, separated } = lines[line]!;
    if (!heading && !separated && text.length >= shortestParagraph && text.includes('。')) return line;
  }
  return undefined;
}

function insertion(sentence: string, line: number, report: Report): Edit {
  const first = report.sections[0]?.start ?? 0;
  const { text } = report.lines[line]!;
  // In front of a heading without a title the line would belong to the report before.
  if (line >= first) return insertLines(report, Math.max(first, 1), `${ownParagraph(sentence, report)}\n`);
  const at = endBeforeTags(text);
  return { span: span(line, at, at), newText: sentence };
}

/** Longer tags close nothing. */
const longestTag = 23;

/** The offset behind the last character in front of the closing tags, and blanks, that a text ends in. */
function endBeforeTags(text: string): number {
  let end = trimEnd(text, 0, text.length);
  for (;;) {
    const tag = /<\/[^<>]{1,20}>$/.exec(text.slice(Math.max(0, end - longestTag), end));
    if (!tag) return end;
    end = trimEnd(text, 0, end - tag[0].length);
  }
}

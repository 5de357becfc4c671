import { readSubheading } from '../syntax/subheading';
import { topics } from '../forms/topics';
import { chineseOf } from '../text/numeral';
import type { Completion } from './completion';
import type { LinePlace } from './place';
import { means } from './search';

const numbered = /^（[一二三四五六七八九十]?）?/;
/** A topic is named at the beginning of its paragraph. */
const beginning = 30;

/** Sub-headings of 一、总体情况 for the topics that no paragraph of it begins with. */
export function topicCompletions({ typed, span, report, line }: LinePlace): Completion[] {
  const section = report.sections.find(({ start, end }) => line > start && line < end);
  if (section?.id !== 'overview' || !report.form) return [];
  const { id: form } = report.form;
  const paragraphs = report.lines.slice(section.start + 1, section.end);
  const own = line - section.start - 1;
  const others = paragraphs.filter((_, index) => index !== own).map(({ text }) => text.slice(0, beginning));
  const above = paragraphs.slice(0, own).flatMap((each) => readSubheading(each) ?? []);
  const stop = above.some(({ to }, index) => paragraphs[index]?.text.length === to) ? '' : '。';
  const words = typed.replace(numbered, '');
  return topics
    .filter(({ title }) => !Object.values(title).some((words) => others.some((text) => text.includes(words))))
    .filter(({ title }) => means(words, title[form]))
    .map(({ title, contents, contentsOfGovernments }): Completion => {
      const label = `（${chineseOf(above.length + 1)}）${title[form]}`;
      const more = contentsOfGovernments ? `；各级人民政府还包括${contentsOfGovernments}` : '';
      const zh = `${contents}${more}。\n\n依据：${report.form!.notice}`;
      return { kind: 'topic', label, documentation: { zh, en: zh }, span, newText: label + stop };
    });
}

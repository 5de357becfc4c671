import { isBlank } from '../../text/chars';
import { proseHeading } from '../../model/headings/sectionHeadings';
import type { ProseRule } from '../rule';

/** 篇幅原则上不超过一千字. */
const mostCharacters = 1_000;

export const sectionLength: ProseRule = {
  code: 'section/length',
  severity: 'info',
  forms: ['2021'],
  scope: 'prose',
  source: '国办公开办函〔2021〕30号：总体情况篇幅原则上不超过一千字',
  title: { zh: '总体情况超过一千字', en: '总体情况 is longer than 1,000 characters' },
  messages: {
    default: {
      zh: '总体情况共 {count} 字，原则上不超过 {most} 字；请聚焦主题、简明客观',
      en: 'The section has {count} characters; in principle it has at most {most}',
    },
  },
  docs: {
    zh: '2021 年度起，“一、总体情况”原则上不超过一千字。标点计入，空格、标题和统计表不计。',
    en: 'Since 2021 section one has in principle at most 1,000 characters. Punctuation counts; blanks, the heading and tables do not.',
  },
  example: { wrong: '一、总体情况（一千二百字）', right: '一、总体情况（九百字）' },
  *check(prose) {
    if (prose.section !== 'overview') return;
    // Most are short enough with all their blanks.
    if (prose.lines.reduce((sum, { text }) => sum + text.length, 0) <= mostCharacters) return;
    const count = prose.lines.reduce((sum, { text }) => sum + lengthOf(text), 0);
    if (count > mostCharacters) yield { args: { count, most: mostCharacters }, span: proseHeading(prose) };
  },
};

/** Length of a text as its writer counts it: without blanks. */
function lengthOf(text: string): number {
  let length = 0;
  for (const char of text) if (char !== '\0' && !isBlank(char.charCodeAt(0))) length++;
  return length;
}

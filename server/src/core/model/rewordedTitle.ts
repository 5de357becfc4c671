import { sectionIndex, type SectionId } from '../forms';
import type { Report } from './report';
import { leadingNumeral } from '../syntax/numeral';
import { skipBlanks, trimEnd } from '../text/chars';
import { span, type Span } from '../text/span';

/** What only the heading of a section says behind its number, however it is worded. */
const subjects: Readonly<Record<SectionId, RegExp>> = {
  overview: /总体|概述|概况|基本情况/,
  disclosure: /主动公开/,
  requests: /申请/,
  review: /复议|诉讼/,
  improvement: /问题|不足|改进/,
  other: /其[他它].{0,8}事项|需要(?:报告|说明)/,
};

/** Longer lines are text. */
const longestTitle = 40;
const sentenceMarks = /[，。；：！？]/;

/**
 * The title of a section that is there under other words than the mandated ones (五、工作中的不足及下一步打算): a line with
 * the section's number, in its place between the others, that speaks of its subject.
 */
export function rewordedTitle(id: SectionId, { lines, sections }: Report): Span | undefined {
  if (sections.some((section) => section.id === id)) return undefined;
  const index = sectionIndex[id];
  const before = sections.filter((section) => sectionIndex[section.id] < index).at(-1);
  const after = sections.find((section) => sectionIndex[section.id] > index);
  for (let line = before ? before.start + 1 : 0; line < (after?.start ?? lines.length); line++) {
    const { text, separated } = lines[line]!;
    if (separated || text.length > longestTitle * 2) continue;
    const numeral = leadingNumeral(text);
    if (numeral?.style !== 'comma' || numeral.value !== index + 1) continue;
    const from = skipBlanks(text, numeral.to);
    const to = trimEnd(text, from, text.length);
    const title = text.slice(from, to);
    if (title.length <= longestTitle && subjects[id].test(title) && !sentenceMarks.test(title))
      return span(line, from, to);
  }
  return undefined;
}

import { sectionIndex, type SectionId } from '../../forms';
import { perLine } from '../../syntax/perLine';
import type { Line } from '../../syntax/line';
import { leadingNumeral } from '../../syntax/headings/numeral';
import { skipBlanks, trimEnd } from '../../text/chars';
import { span, type Span } from '../../text/span';
import type { Report } from '../report';

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

/** A short line with a number in front, as headings have it. */
interface NumberedTitle {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

const numberedTitles = perLine(numberedTitle);

function numberedTitle({ text, separated }: Line): NumberedTitle | undefined {
  if (separated || text.length > longestTitle * 2) return undefined;
  const numeral = leadingNumeral(text);
  if (numeral?.style !== 'comma') return undefined;
  const from = skipBlanks(text, numeral.to);
  const to = trimEnd(text, from, text.length);
  const title = text.slice(from, to);
  if (title.length > longestTitle || sentenceMarks.test(title)) return undefined;
  return { number: numeral.value, from, to, title };
}

/**
 * The title of a section that is there under other words than the mandated ones (五、工作中的不足及下一步打算): a line with
 * the section's number, in its place between the others, that speaks of its subject.
 */
export function rewordedTitle(id: SectionId, { lines, segments, sections }: Report): Span | undefined {
  if (sections.some((section) => section.id === id)) return undefined;
  const index = sectionIndex[id];
  const before = sections.filter((section) => sectionIndex[section.id] < index).at(-1)?.start ?? -1;
  const after = sections.find((section) => sectionIndex[section.id] > index)?.start ?? lines.length;
  for (const { segment, at } of segments) {
    if (at >= after || at + segment.lines.length <= before) continue;
    for (const [own, { number, from, to, title }] of numberedTitles(segment)) {
      const line = at + own;
      if (line > before && line < after && number === index + 1 && subjects[id].test(title))
        return span(line, from, to);
    }
  }
  return undefined;
}

import { isOrgan } from './organ';
import type { Report } from './report';

/** 2024年1月20日, 二〇二四年一月二十日: alone on its line. */
const date = /^(?:20\d\d|二[〇○零]..)\s?年\s?\S{1,3}\s?月\s?\S{1,3}\s?日$/;
const closing = /^(?:特此(?:报告|公布|公告)[。.]?|[（(]?此件(?:主动|依申请)?公开(?:发布)?[）)]?)$/;
/** A name that does not end as those of organs do is one above a date. */
const longestName = 30;
const mostLines = 4;

/**
 * The first line of what stands below the text of a report's last section: 特此报告, who signs it and the date. The line
 * behind the last where there is nothing of the kind.
 */
export function signatureStart({ lines, sections }: Report): number {
  const heading = sections.at(-1)?.start ?? lines.length;
  let start = lines.length;
  let dated = false;
  for (let line = lines.length - 1, left = mostLines; line > heading && left > 0; line--) {
    const text = lines[line]!.text.trim();
    if (text === '') continue;
    const isDate = date.test(text);
    const isName = isOrgan(text) || (dated && text.length <= longestName && !/[。；：，\t|<]/.test(text));
    if (!isDate && !isName && !closing.test(text)) break;
    dated = isDate;
    start = line;
    left--;
  }
  return start;
}

/** The line behind the last of a report that holds text of its sections. */
export function endOfSections(report: Report): number {
  let end = signatureStart(report);
  while (end > 1 && report.lines[end - 1]!.text.trim() === '') end--;
  return end;
}

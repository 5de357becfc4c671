import { tagsAndBlanks } from '../../syntax/markup';
import { isOrgan } from './organ';
import type { ReportParts } from '../section';

/** 2024年1月20日, 二〇二四年一月二十日. */
const date = '(?:20\\d\\d|二[〇○零]..)\\s?年\\s?\\S{1,3}\\s?月\\s?\\S{1,3}\\s?日';
const dateAlone = new RegExp(`^(?:(?:报告|填报|成文|落款)日期[:：]\\s?)?${date}$`);
/** The organ and the date on one line, either first. */
const dateAtEnd = new RegExp(`\\s{1,40}${date}$`);
const closing =
  /^(?:特此(?:报告|公布|公告)[。.]?|[（(]?此件(?:主动|依申请)?公开(?:发布)?[）)]?|(?:附件|抄送|报送|(?:报告|填报)单位)\s?\d?[:：].{1,200})$/;
const contact = /^[（(]?(?:联系(?:人|电话|方式|地址)|咨询电话|电话|邮编|传真)[:：].{1,200}$/;
const numbered = /^\d{1,2}[.．、]/;
/** A name that does not end as those of organs do is one above a date. */
const longestName = 30;
const mostLines = 10;

/**
 * The first line of what stands below the text of a report's last section: 特此报告, attachments, who signs it and the
 * date. The line behind the last where there is nothing of the kind. Whom to ask may be text of the section, too, and is
 * counted in only where it is asked for.
 */
export function signatureStart(
  { lines, sections }: ReportParts,
  contacts: 'with contacts' | 'without' = 'without',
): number {
  const heading = sections.at(-1)?.start ?? lines.length;
  let start = lines.length;
  let dated = false;
  for (let line = lines.length - 1, left = mostLines; line > heading && left > 0; line--) {
    const text = lines[line]!.text.replace(tagsAndBlanks, '').trim();
    if (text === '') continue;
    left--;
    // The second of several attachments belongs here if their first does.
    if (numbered.test(text)) continue;
    const isName = isSigner(text) || (dated && text.length <= longestName && !/[。；：，\t|<]/.test(text));
    const isContact = contacts === 'with contacts' && contact.test(text);
    dated = text.endsWith('日') && dateAlone.test(text);
    if (!dated && !isName && !isContact && !closing.test(text)) break;
    start = line;
  }
  return start;
}

function isSigner(text: string): boolean {
  const undated = text.endsWith('日') ? text.replace(dateAtEnd, '') : text;
  return isOrgan(undated.replace(/[（(](?:公章|盖章|印章)[）)]$/, ''));
}

/** The line behind the last of a report that holds text of its sections. */
export function endOfSections(report: ReportParts): number {
  const { lines } = report;
  let end = endOfText(lines, 1, signatureStart(report, 'with contacts'));
  while (end > 1 && endOfPage.test(lines[end - 1]!.text)) end = endOfText(lines, 1, end - 1);
  return end;
}

const endOfPage = /^\s{0,40}(?:<\/(?:p|div|section|article|main|center|body|html)>\s{0,8}){1,20}$/i;

/**
 * The line behind the last one in front of `end` that holds anything, if only the blank cells of a row; at least `first`.
 */
export function endOfText(lines: ReportParts['lines'], first: number, end: number): number {
  while (end > first && lines[end - 1]!.cells.length === 0 && lines[end - 1]!.text.trim() === '') end--;
  return end;
}

import { Line } from '../syntax/line';
import { readShown } from '../syntax/shown';
import { halfWidth } from '../text/chars';
import { longestParagraph } from './years';

/** A number of a date as written; offsets in the line. */
export interface DatePart {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The statement of the 统计期限: 自2021年1月1日起至2021年12月31日止. Offsets in the line. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface CalendarDate {
  /** The year; absent in an end date that leaves it out. */
  readonly year?: DatePart;
  readonly month: DatePart;
  readonly day: DatePart;
}

const digits = (count: string) => `([0-9０-９]{${count}})`;
const gap = '[\\s\\u00a0\\u3000]{0,4}';
const yearMark = `${gap}[年.．/-]${gap}`;
const monthMark = `${gap}[月.．/-]${gap}`;
const to = `${gap}日?${gap}[起始]?${gap}[，,]?${gap}(?:至|到|—{1,2}|-{1,2}|–|－|~|～)${gap}`;
const range = new RegExp(
  `${digits('4')}${yearMark}${digits('1,2')}${monthMark}${digits('1,2')}${to}` +
    `(?:${digits('4')}${yearMark})?${digits('1,2')}${monthMark}${digits('1,2')}(${gap}日)?`,
  'd',
);

/** Words that make a range of dates the statement of what the report's numbers cover. */
const statement =
  /统计(?:数据)?的?(?:起止)?(?:期限|时限|时间|期间|区间|周期)|(?:统计数据|数据统计)[自从为]|数据的?(?:期限|时限|期间|区间)|(?:所列|所涉|使用)的?数据/;

export const periodIn = Line.kept((line) => readShown(line, periodOf));

function periodOf(text: string): Period | undefined {
  if (text.length < 12 || text.length > longestParagraph || !statement.test(text)) return undefined;
  return read(text);
}

function read(text: string): Period | undefined {
  const match = range.exec(text);
  const indices = match?.indices;
  if (!match || !indices || isCut(match, text)) return undefined;
  const sentence = text.lastIndexOf('。', match.index) + 1;
  const after = text.indexOf('。', match.index);
  if (!statement.test(text.slice(sentence, after < 0 ? text.length : after))) return undefined;
  const part = (group: number): DatePart | undefined => {
    const place = indices[group];
    return place && { from: place[0], to: place[1], value: numberOf(match[group]!) };
  };
  const endYear = part(4);
  return {
    from: match.index,
    to: match.index + match[0].length,
    start: { year: part(1)!, month: part(2)!, day: part(3)! },
    end: { ...(endYear && { year: endYear }), month: part(5)!, day: part(6)! },
  };
}

/** Whether the line ends in the last day's first digit, and may go on in the next: 12月3⏎1日. */
function isCut({ 0: range, 6: day, 7: mark, index }: RegExpExecArray, text: string): boolean {
  return day!.length === 1 && mark === undefined && text.slice(index + range.length).trim() === '';
}

function numberOf(text: string): number {
  return Number([...text].map((char) => String.fromCharCode(halfWidth(char.charCodeAt(0)))).join(''));
}

import { Line } from '../../syntax/line';
import { readShown } from '../../syntax/shown';
import { readNumeral, readYearDigits } from '../../text/numeral';
import { longestParagraph } from '../prose/paragraph';

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
  /** Absent where a statement gives months only: 2021年1月至12月. */
  readonly day?: DatePart;
}

/** A digit of a year may be left out or stand twice, or be the letter O. */
const year = '[0-9０-９][0-9０-９OＯ]{2,4}|二[〇○零][〇○零一二三四五六七八九]{2}';
const number = '[0-9０-９]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const gap = '[\\s\\u00a0\\u3000]{0,4}';
const yearMark = `${gap}[年.．/-]${gap}`;
/** 2023年全年（1月1日—12月31日） */
const startMark = `${gap}(?:年(?:全年|度)?(?:${gap}[（(])?|[.．/-])${gap}`;
const monthMark = `${gap}[月.．/-]${gap}`;
const to = `${gap}[起始]?${gap}[，,]?${gap}(?:至|到|—{1,2}|-{1,2}|–|－|~|～)${gap}`;
const range = new RegExp(
  `(?<startYear>${year})${startMark}(?<startMonth>${number})${monthMark}(?<startDay>${number})${gap}日?${to}` +
    `(?:(?<endYear>${year})${yearMark})?(?<endMonth>${number})${monthMark}(?<endDay>${number})(?<dayMark>${gap}日)?`,
  'd',
);
/** 2021年1月至12月; months that begin elsewhere are those of something else. */
const rangeOfMonths = new RegExp(
  `(?<startYear>${year})${gap}年${gap}(?<startMonth>0?[1１]|一)${gap}月份?${to}` +
    `(?:(?<endYear>${year})${gap}年${gap})?(?<endMonth>${number})${gap}月(?!${gap}[0-9０-９一二三])`,
  'd',
);

/** Words that make a range of dates the statement of what the report's numbers cover. */
const statement =
  /统计(?:数据)?的?(?:起止)?(?:期限|时限|时间|期间|区间|周期|时段|日期)|(?:统计数据|数据统计)[自从为]|统计期[为是自从：:]|数据的?(?:期限|时限|期间|区间)|(?:所列|所涉|使用)的?数据|报告期(?:间)?[为是自从：:]|报告(?:时段|期限|周期|区间)/;
/** 本报告内容涵盖……, 反映2023年1月1日至2023年12月31日期间的工作: statements where the dates are those of a whole year. */
const account =
  /(?:^|[。，,\s\u3000])(?:本?(?:年度)?报告(?:的?内容|主要|全面|如实){0,2}(?:反映|涵盖|覆盖)[^，。；0-9０-９]{0,16}|反映)(?=[0-9０-９二])/;

export const periodIn = Line.kept((line) => readShown(line, periodOf));

function periodOf(text: string): Period | undefined {
  if (text.length < 12 || text.length > longestParagraph) return undefined;
  const mayTell = statement.test(text) || (/反映|涵盖|覆盖/.test(text) && account.test(text));
  return mayTell ? read(text) : undefined;
}

function read(text: string): Period | undefined {
  const match = range.exec(text) ?? rangeOfMonths.exec(text);
  if (!match || isCut(match, text)) return undefined;
  const sentence = text.lastIndexOf('。', match.index) + 1;
  const after = text.indexOf('。', match.index);
  const words = text.slice(sentence, after < 0 ? text.length : after);
  const period = {
    from: match.index,
    to: match.index + match[0].length,
    start: dateOf(match, 'start'),
    end: dateOf(match, 'end'),
  };
  return statement.test(words) || (account.test(words) && isWholeYear(period)) ? period : undefined;
}

function isWholeYear({ start, end }: Period): boolean {
  return start.month.value === 1 && start.day?.value === 1 && end.month.value === 12 && end.day?.value === 31;
}

function dateOf(match: RegExpExecArray, which: 'start' | 'end'): CalendarDate {
  const year = partOf(match, `${which}Year`, readYearDigits);
  const day = partOf(match, `${which}Day`);
  return { ...(year && { year }), month: partOf(match, `${which}Month`)!, ...(day && { day }) };
}

function partOf({ groups, indices }: RegExpExecArray, name: string, read = readNumeral): DatePart | undefined {
  const place = indices!.groups![name];
  return place && { from: place[0], to: place[1], value: read(groups![name]!)! };
}

/** Whether the line ends in the last day's first digit, and may go on in the next: 12月3⏎1日. */
function isCut({ 0: range, groups, index }: RegExpExecArray, text: string): boolean {
  const { endDay, dayMark } = groups!;
  return endDay?.length === 1 && dayMark === undefined && text.slice(index + range.length).trim() === '';
}

import type { CalendarDate, DatePart } from '../../model/years/period';
import { placeIn } from '../../model/prose/paragraph';
import { periodSpan, type PlacedPeriod } from '../../model/years/reportYear';
import { visibleText } from '../../syntax/markup';
import { chineseOf, chineseYear } from '../../text/numeral';
import type { Edit } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const yearPeriod: ReportRule = {
  code: 'year/period',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: '国办公开办函〔2021〕30号：各项数据核定时间点为报告年度的12月31日',
  title: {
    zh: '统计期限不是报告年度的1月1日至12月31日',
    en: 'The period is not 1 January to 31 December of the report year',
  },
  messages: {
    default: {
      zh: '统计期限应为{year}年1月1日至{year}年12月31日，现为{actual}',
      en: 'The period should be 1 January to 31 December {year}, but is {actual}',
    },
    set: { zh: '改为{year}年1月1日至{year}年12月31日', en: 'Change to 1 January to 31 December {year}' },
  },
  docs: {
    zh: '统计期限应为报告年度的1月1日至12月31日，只写“1月至12月”也可。修复时只改有误的数字，其余文字不动。',
    en: 'The period runs from 1 January to 31 December of the report year; months alone will do. The fix changes only the wrong numbers.',
  },
  example: { wrong: '统计期限自2020年1月1日起至2021年12月31日止', right: '统计期限自2021年1月1日起至2021年12月31日止' },
  *check({ year }) {
    if (!year.period || year.value === undefined || corrections(year.period, year.value).length === 0) return;
    const { paragraph, syntax } = year.period;
    yield {
      args: { year: year.value, actual: shownPart(paragraph.line.text.slice(syntax.from, syntax.to)) },
      span: periodSpan(year.period),
    };
  },
  fixes({ args }, { year }) {
    if (!year.period || year.value === undefined) return [];
    const edits = corrections(year.period, year.value);
    // A number that a line's end cuts in two is left to the writer.
    if (edits.some(({ span: { start, end } }) => start.line !== end.line)) return [];
    return [{ title: 'set', args, edits, preferred: true }];
  },
};

function shownPart(text: string): string {
  return visibleText(text)?.text ?? text;
}

/** Edits of the numbers that are wrong, in digits as theirs; none where the period is right. */
function corrections({ paragraph, syntax }: PlacedPeriod, year: number): Edit[] {
  const { text } = paragraph.line;
  const wanted = (date: CalendarDate, month: number, day: number): [DatePart | undefined, number][] => [
    [date.year, year],
    [date.month, month],
    [date.day, day],
  ];
  return [...wanted(syntax.start, 1, 1), ...wanted(syntax.end, 12, 31)].flatMap(([part, value]) =>
    part && part.value !== value
      ? [{ span: placeIn(paragraph, part.from, part.to), newText: written(value, text.slice(part.from, part.to)) }]
      : [],
  );
}

function written(value: number, model: string): string {
  if (!/[一二三四五六七八九十]/.test(model)) return String(value);
  return value > 1000 ? chineseYear(value) : chineseOf(value);
}

import type { ReportParts } from '../section';
import { Line } from '../../syntax/line';
import { readShown } from '../../syntax/shown';
import { readNumeral, readYearDigits } from '../../text/numeral';
import { isOrgan } from './organ';

/** A date printed in the report at which it was published or signed. Offsets in the line; months and days from 1. */
interface PrintedDate extends DateOnLine {
  readonly line: number;
}

interface DateOnLine {
  readonly from: number;
  readonly to: number;
  /** 20210131; compares as the dates do. */
  readonly value: number;
}

const blanks = '[\\s\\u00a0\\u3000]{0,40}';
const digits = '([\\d一二三四五六七八九十]{1,3})';
const date = `(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})\\s?[-年/.]\\s?${digits}\\s?[-月/.]\\s?${digits}(\\s?日)?`;
/** A range of days is what a report counts. */
const labelled = new RegExp(
  `(?:(?:发布|公开|公布|成文|落款|生成|发文)(?:日期|时间)|(?<![\\u4e00-\\u9fff])(?:日期|时间)(?=[】\\]]?\\s{0,3}[:：]))[】\\]]?\\s{0,3}[:：]?\\s{0,3}${date}` +
    '(?![-\\d]|\\s?日?\\s?(?:[起至到—~-]))',
  'd',
);
/** A date on a line of its own, in brackets or behind the name of the organ, with a note of its seal. */
const alone = new RegExp(
  `^${blanks}(?<organ>[\\u4e00-\\u9fff（）()]{2,36})?${blanks}[（(]?${date}${blanks}(?:[）)]|[（(](?:盖章|印章|公章|章)[）)])?${blanks}$`,
  'd',
);

/** Lines of a signature: the organ, the date and perhaps a line between them. */
const longestSignature = 3;
const longestLine = 400;

/** The dates of the report's head, and the date of its signature. */
export function printedDates(report: ReportParts): PrintedDate[] {
  const { lines, sections } = report;
  const head = sections[0]?.start ?? 0;
  const title = report.title?.line ?? head;
  const found: PrintedDate[] = [];
  const add = (line: number, dates: readonly DateOnLine[]) => {
    for (const date of dates) found.push({ line, ...date });
  };
  for (let at = 0; at < head; at++) add(at, labelledDate(lines[at]!));
  for (let at = title + 1; at < head; at++) add(at, lonelyDate(lines[at]!));
  let left = longestSignature;
  for (let at = lines.length - 1; at >= head && left > 0; at--) {
    if (lines[at]!.text.trim() === '') continue;
    add(at, [...labelledDate(lines[at]!), ...lonelyDate(lines[at]!)]);
    left--;
  }
  return found;
}

// The last lines of most reports are sentences: the patterns need not be compiled for those.
const labelledDate = Line.kept((line) => (/日期|时间/.test(line.text) ? readDate(line, labelled) : []));
const lonelyDate = Line.kept((line) => (/[，。]/.test(line.text) ? [] : readDate(line, alone)));

function readDate(line: Line, pattern: RegExp): readonly DateOnLine[] {
  return readShown(line, (text) => dateIn(text, pattern));
}

function dateIn(text: string, pattern: RegExp): readonly DateOnLine[] {
  const match = text.length <= longestLine && /20|年/.test(text) ? pattern.exec(text) : null;
  const organ = match?.groups?.['organ'];
  if (!match || (organ !== undefined && !isOrgan(organ))) return [];
  const [written, ...parts] = match.slice(-4, -1);
  const [year = NaN, month = NaN, day = NaN] = [readYearDigits(written!), ...parts.map(readNumeral)];
  const [from] = match.indices!.at(-4)!;
  const [, to] = match.indices!.at(-1) ?? match.indices!.at(-2)!;
  return [{ from, to, value: year * 10_000 + month * 100 + day }];
}

/** 条例第四十九条 and 国办公开办函〔2021〕30号: the last day, of the year after the report's, as month × 100 + day. */
export function deadlineFor(organ: string, year: number): number {
  const department = isDepartment(organ);
  if (year < 2021) return department ? 131 : 331;
  if (department) return 131;
  if (/(?:县|旗)(?:人民政府)?$/.test(organ)) return 220;
  if (/^(?:北京|上海|天津|重庆)市/.test(organ)) return 331;
  return /(?:[^发新验]区|市|州|盟)(?:人民政府)?$/.test(organ) && !/开发区|新区|实验区|自治区|示范区/.test(organ)
    ? 310
    : 331;
}

/** Departments, 乡镇, 街道 and offices of governments; what reports for a whole system has until the end of March. */
function isDepartment(organ: string): boolean {
  if (/税务|气象|海关|邮政|烟草|海事|金融|银|通信|调查|消防|铁路|矿山|地震|能源|国务院|中国|国家|总局/.test(organ))
    return false;
  return /(?:局|厅|镇|乡|街道|街道办事处|(?:镇|乡)人民政府|政府办公[室厅]|(?:改革|健康|教育|科学技术|民族|宗教)[^区]{0,6}委员会|[改健建]委)$/.test(
    organ,
  );
}

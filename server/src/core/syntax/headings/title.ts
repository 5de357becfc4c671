import { trimEnd, withoutBlanks } from '../../text/chars';
import { readYearDigits } from '../../text/numeral';
import { skipDecoration } from './headingMarks';

/** A line that is a report's title, or its second half below the organ's name; offsets in the line. */
export interface TitleSyntax {
  readonly from: number;
  readonly to: number;
  /** The report year as written, without 年; absent where the title names none. */
  readonly year?: YearSyntax;
  /** The organ's name in front of the year; empty where it stands on a line of its own. */
  readonly organ: string;
}

export interface YearSyntax {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const longestTitle = 80;

/**
 * Marks of a sentence, of a quotation, of a path, of a page's navigation or of a property (:CUSTOM_ID:): a line that
 * holds one speaks about a report, or leads to it, and is not its title.
 */
const notInTitles = /[。；;！？《》/\\>＞›»]|当前位置|首页|^栏目\s?[：:](?!.{0,60}20\d\d)|^:[A-Z_]{1,20}:/;

/** A line out of a sentence on reports: ……政府信息公开工作年度报告有关事项的通, 关于做好2023年政府信息公开工作年度报告. */
const aboutReports = /(?:年度(?:工作)?报告|年报)(?:有|的|格|编制|发布|报送|公布)/;
const ofSentences = /关于(?:做好|印发|开展|编制|报送)|根据|按照|依据|现公布|现将/;

/** Recognises 某某机关2021年政府信息公开工作年度报告 from its own line, as a whole in 《》 or not. */
export function readTitle(line: string): TitleSyntax | undefined {
  if (line.length > longestTitle * 2 || !line.includes('公') || !line.includes('年')) return undefined;
  const whole = skipDecoration(line, skipCaption(line));
  const end = withoutPipe(line, whole);
  const isQuoted = line[whole] === '《' && line[end - 1] === '》';
  const [from, to] = isQuoted ? [whole + 1, end - 1] : [whole, end];
  if (to - from < 8 || to - from > longestTitle) return undefined;
  const text = line.slice(from, to);
  const compact = withoutBlanks(text);
  const subject = compact.search(/信息公开|政务公开(?=(?:工作)?年度(?:工作)?报告)/);
  if (subject < 0 || notInTitles.test(text)) return undefined;
  const year = readYear(line, from, to) ?? readSpacedYear(line, from, to);
  const rest = compact.slice(subject);
  if (aboutReports.test(rest) || ofSentences.test(compact)) return undefined;
  if (!/年度(?:工作)?报告|年报/.test(rest) && !(year && (isBrokenOff(rest, compact) || isWorkReport.test(rest))))
    return undefined;
  const organ = year ? withoutBlanks(line.slice(from, year.from)) : '';
  return { from, to, organ, ...(year && { year }) };
}

/** The end of a title without the pipe that closes its row. */
function withoutPipe(line: string, from: number): number {
  const end = trimEnd(line, from, line.length);
  return line[end - 1] === '|' ? trimEnd(line, from, end - 1) : end;
}

/**
 * Past what stands in front of a title: the name of its field (标题: …), what it is filed under (【2023】…), the number of
 * its page or line (Page 8 - …, 3 …), a pipe.
 */
function skipCaption(line: string): number {
  return caption.exec(line)?.[0].length ?? 0;
}

const caption =
  /^\s{0,8}(?:\||【(?:20\d\d年?度?|[^【】]{0,8}(?:年报|信息公开|政务公开))】|标\s{0,8}题\s{0,2}[:：]|标\s{2,8}题\s|第 ?\d{1,3} ?页 ?[-–—:|]? ?|(?:Page )?\d{1,3}(?: ?[-–—:|] ?|[\t ]{1,8}(?=[^\d年\t ])))/;

/** 2021年度政府信息公开工作报告 says 年度 of the year, or not at all. */
const isWorkReport = /^信息公开工作(?:情况)?报告$/;

/** A title that goes on in the next line, broken inside its last words. */
function isBrokenOff(rest: string, title: string): boolean {
  return /^信息公开(?:工作)?年(?:度报?)?$/.test(rest) && !/[，、（(]/.test(title);
}

/** The first year 20XX, in Arabic or Chinese digits, that 年 follows; offsets without 年. */
export function readYear(line: string, from: number, to: number): YearSyntax | undefined {
  for (let mark = line.indexOf('年', from); mark >= 0 && mark < to; mark = line.indexOf('年', mark + 1)) {
    const end = trimEnd(line, from, mark);
    const start = end - 4;
    if (start < from) continue;
    const value = readYearDigits(line.slice(start, end)) ?? 0;
    const begins = start === from || readYearDigits(line[start - 1]!) === undefined;
    if (value >= 2000 && value < 2100 && begins) return { from: start, to: end, value };
  }
  return undefined;
}

/** 2 0 2 3 年, as a title is spread over its line; offsets without 年. */
const spacedYear = /(?<![\d０-９]\s{0,4})2\s{0,3}[0OＯ]\s{0,3}\d\s{0,3}\d(?=\s{0,4}年)/;
const mayBeSpaced = /2\s{0,3}[0OＯ]/;

function readSpacedYear(line: string, from: number, to: number): YearSyntax | undefined {
  const match = mayBeSpaced.test(line) ? spacedYear.exec(line.slice(from, to)) : null;
  const value = match && readYearDigits(withoutBlanks(match[0]));
  return value ? { from: from + match.index, to: from + match.index + match[0].length, value } : undefined;
}

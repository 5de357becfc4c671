import type { Line } from '../syntax/line';
import { longestParagraph } from './years';

/** A number of applications received, as a sentence gives it. Offsets in the line. */
export interface ReceivedClaim {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Who received them, where it is not plainly the organ itself. */
  readonly subject: string;
  /** The years that the sentence names in front of the number. */
  readonly years: readonly number[];
}

const unit = '(?:件|宗|起|份|条|个)';
const application = '(?:政府信息公开申请|信息公开申请|政府信息公开的申请|依申请公开|公开申请|申请公开|政府信息申请)';
/** Words between the applications and their number; any other makes them applications of some kind. */
const counted = '(?:数量|总量|总数|信件|共计|合计|总计|共|计|为|[:：\\s\\u00a0]){0,4}';
/** Words between the verb and the applications that leave them all applications. */
const anyones =
  '(?:公民|法人|其他组织|社会公众|公众|群众|申请人|各类|有效|书面|提出|提交|政府|和|或者|或|及|与|、|的|了){0,10}?';
const verb = '(?:受理|收到|接收|接到|接受|新收|收件)';
const number = '([0-9０-９]{1,7})';
const blanks = '[\\s\\u00a0]{0,3}';

/** 受理……申请14件 and 收到14件……申请; every part is bounded, so no line is read twice. */
const claims = [
  new RegExp(`${verb}${anyones}${application}${counted}${blanks}${number}${blanks}${unit}`, 'dg'),
  new RegExp(`${verb}${anyones}${blanks}${number}${blanks}${unit}(?:政府)?(?:信息)?(?:依申请)?公开(?:申请)?`, 'dg'),
];

/** In front of the clause: what follows is a part of the applications, or of another time. */
const elsewhere = /其中|分别|以来|累计|去年|上年(?!结转)|上一年|往年|同期|季度|半年|[0-9一二三四五六七八九十]月/;

/** Words of a subject that speaks of the whole report: year, the organ itself, 共. Any other subject is a part. */
const wholeSubject =
  /20\d\d年度?|全年度?|年度?内|本年度?|今年|年度|报告期内|我(?:省|市|州|县|区|旗|镇|乡|街道|局|委|办|厅|院|机关|单位)|本(?:省|市|县|区|镇|乡|街道|局|委|办|厅|院|机关|单位|行政机关)|全(?:省|市|州|县|区|旗|镇|乡|街道|局)|机关|(?:通过|以).{1,24}(?:渠道|方式|形式)|总共|一共|共计|共|合计|依法|规范|已|均|[\s\u00a0]/g;

/** 近 or 约 in front of a number, 余 or 多 behind it: no exact number. */
const vagueBefore = /(?:约|近|超过|超|逾|不足|将近)[\s\u00a0]{0,3}$/;
const vagueBehind = /^[\s\u00a0]{0,3}(?:余|多|左右|以上)/;

/** 收到公开申请1件; keeps the lines of tables off the search. */
const shortestClaim = 9;

const known = new WeakMap<Line, readonly ReceivedClaim[]>();
const noClaims: readonly ReceivedClaim[] = [];

/** The numbers of applications received that a line of prose states for the whole report and year. */
export function receivedClaims(line: Line, year: number | undefined, organ: string): readonly ReceivedClaim[] {
  const { length } = line.text;
  if (length < shortestClaim || length > longestParagraph || line.separated || !line.text.includes('公开'))
    return noClaims;
  let found = known.get(line);
  if (!found) {
    found = read(line.text);
    known.set(line, found);
  }
  // Lines of equal text may stand in reports of different years and organs.
  return found.filter(
    ({ years, subject }) =>
      (year === undefined || years.every((mentioned) => mentioned === year)) && organ.startsWith(subject),
  );
}

function read(text: string): readonly ReceivedClaim[] {
  const found: ReceivedClaim[] = [];
  for (const pattern of claims) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = match.indices![1]!;
      const sentence = sentenceStart(text, match.index);
      const before = text.slice(sentence, match.index);
      const clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
      if (elsewhere.test(before) || isVague(text, from, to) || found.some((claim) => claim.from === from)) continue;
      const years = [...before.matchAll(/(20\d\d)[\s\u00a0]?年/g)].map(([, year]) => Number(year));
      const subject = before.slice(clause).replace(wholeSubject, '');
      found.push({ from, to, value: toNumber(match[1]!), subject, years });
    }
  }
  return found;
}

function isVague(text: string, from: number, to: number): boolean {
  return vagueBefore.test(text.slice(Math.max(0, from - 8), from)) || vagueBehind.test(text.slice(to, to + 6));
}

function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

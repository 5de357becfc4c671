import type { Line } from '../syntax/line';
import { longestParagraph } from './years';

/** A number of applications received, as a sentence gives it. Offsets in the line. */
export interface ReceivedClaim {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The years that the sentence names in front of the number. */
  readonly years: readonly number[];
}

const unit = '(?:件|宗|起|份|条|个)';
const application =
  '(?:政府信息公开申请|信息公开申请|政府信息公开的申请|依申请公开|公开申请|申请公开|政府信息申请)[^0-9０-９，。；：！？（）()]{0,10}?';
const verb = '(?:受理|收到|接收|接到|接受|新收|收件)';
const gap = '[^0-9０-９，。；！？]{0,16}?';
const number = '([0-9０-９]{1,7})';

/** 受理……申请14件 and 收到14件……申请; every part is bounded, so no line is read twice. */
const claims = [
  new RegExp(`${verb}${gap}${application}[\\s\\u00a0]{0,3}${number}[\\s\\u00a0]{0,3}${unit}`, 'dg'),
  new RegExp(`${verb}${gap}${number}[\\s\\u00a0]{0,3}${unit}(?:政府)?(?:信息)?(?:依申请)?公开(?:申请)?`, 'dg'),
];

/** A part of the applications, or another thing, is counted: not comparable with the table's total. */
const partial =
  /本级|政府办|办公室(?!共|全年)|部门|乡镇|街道|其中|当面|现场|网上|网络|网站|在线|线上|线下|信函|邮寄|邮件|传真|平台|渠道|自然人|个人|公民|法人|企业|组织|机构|律师|分别|累计|以来|上年|去年|上一年|往年|同期|季度|月份|上半年|下半年|复议|诉讼|投诉|举报|信访|咨询/;

/** Words that make a partial-looking clause a statement of the whole: 通过网络、信函等渠道共收到. */
const whole = /共|总计|合计|一共|全年/;

/** 近 or 约 in front of a number, 余 or 多 behind it: no exact number. */
const vagueBefore = /(?:约|近|超过|超|逾|不足|将近)[\s\u00a0]{0,3}$/;
const vagueBehind = /^[\s\u00a0]{0,3}(?:余|多|左右|以上)/;

/** 收到公开申请1件; keeps the lines of tables off the search. */
const shortestClaim = 9;

const known = new WeakMap<Line, readonly ReceivedClaim[]>();
const noClaims: readonly ReceivedClaim[] = [];

/** The numbers of applications received that a line of prose states for the whole report and year. */
export function receivedClaims(line: Line, year: number | undefined): readonly ReceivedClaim[] {
  const { length } = line.text;
  if (length < shortestClaim || length > longestParagraph || line.separated || !line.text.includes('公开'))
    return noClaims;
  let found = known.get(line);
  if (!found) {
    found = read(line.text);
    known.set(line, found);
  }
  // Lines of equal text may stand in reports of different years.
  return found.filter(({ years }) => year === undefined || years.every((mentioned) => mentioned === year));
}

function read(text: string): readonly ReceivedClaim[] {
  const found: ReceivedClaim[] = [];
  for (const pattern of claims) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = match.indices![1]!;
      if (!isWhole(text, match.index, from, to) || found.some((claim) => claim.from === from)) continue;
      const before = text.slice(sentenceStart(text, match.index), from);
      const years = [...before.matchAll(/(20\d\d)[\s\u00a0]?年/g)].map(([, year]) => Number(year));
      found.push({ from, to, value: toNumber(match[1]!), years });
    }
  }
  return found;
}

function isWhole(text: string, start: number, from: number, to: number): boolean {
  if (vagueBefore.test(text.slice(Math.max(0, from - 8), from)) || vagueBehind.test(text.slice(to, to + 6)))
    return false;
  const comma = Math.max(text.lastIndexOf('，', start), text.lastIndexOf(',', start)) + 1;
  const before = text.slice(Math.max(comma, sentenceStart(text, start)), from);
  return (
    !partial.test(before) || (whole.test(before) && !/本级|其中|分别|累计|以来|上年|去年|同期|季度|月/.test(before))
  );
}

function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

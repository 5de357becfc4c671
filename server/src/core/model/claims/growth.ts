import { Line } from '../../syntax/line';
import { readNumeral, withoutThousands } from '../../text/numeral';
import { longestParagraph } from '../prose/paragraph';
import type { Counted } from './shares';

/** A percentage by which a number is said to have grown or fallen since an earlier year. Offsets in the line. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** 增长, 下降 …, as it is written. */
  readonly word: string;
  readonly falls: boolean;
  readonly now: Counted;
  /** What it was, where the sentence says that: 较上年100件. */
  readonly before: number | undefined;
  /** By how much it has changed, where the sentence says that: 增加20件. */
  readonly by: number | undefined;
  /** The numbers of the sentence in front of it, which may be meant where only the change is told. */
  readonly others: readonly number[];
}

const number = "([0-9]{1,3}(?:'[0-9]{3})+|[0-9]{1,9})";
const unit = '\\s?(件次|件|条|篇|份|人次|次|期|起|宗|个|项|场|户|部)';
/** A number of its own, not the rest of another, nor the change itself. */
const now = `(?<![0-9.．'减增少加多降])${number}${unit}`;
const than = '(?:同比|(?:相?较于?|比|与|和|对比)(?:上一?年度?|去年|前年|20\\d\\d年度?)(?:同期)?)';
const rises = '增长|增加|上升|提高|增幅|涨幅|上涨';
const falls = '下降|减少|降低|降幅|下滑|回落';
const change = `(?:${rises}|${falls}|多|少)了?\\s?${number}${unit}`;
const rate = `(${rises}|${falls})(?:了|率?为|比例为|达到?)?\\s?(\\d{1,4}(?:\\.\\d{1,2})?)\\s?[%％]`;
const stop = '[，,、（(]?\\s?';

/** 收到120件，较上年的100件增长20%; 收到120件，比上年（100件）增加20件，增长20%. */
const fromBefore = new RegExp(
  `${now}${stop}${than}(?:的|为)?[（(]?\\s?${number}${unit}[）)]?(?:相比|比)?[，,]?\\s?(?:${change}${stop})?(?:同比)?${rate}`,
  'dg',
);
/** 收到120件，较上年增加20件，增长20%. */
const byChange = new RegExp(`${now}${stop}${than}(?:相比)?[，,]?\\s?${change}${stop}(?:同比)?${rate}`, 'dg');
/** 由上年的100件增加到120件，增长20%. */
const fromTo = new RegExp(
  `[由从](?:上一?年度?|去年|20\\d\\d年度?)?的?\\s?${number}${unit}(?:增[加长]|上升|提高|减少|下降|降低)[到至为](?:今年|本年度?|20\\d\\d年度?)?的?\\s?${number}${unit}${stop}(?:同比)?${rate}`,
  'dg',
);

const none: readonly Growth[] = [];

/** The percentages of a line that tell how a number has changed; kept with the line. */
export const growthsIn = Line.kept((line) => {
  const { text, separated } = line;
  return separated || text.length > longestParagraph || !/[%％]/.test(text) ? none : read(withoutThousands(text));
});

function read(text: string): readonly Growth[] {
  const found: Growth[] = [];
  const add = (match: RegExpMatchArray, nowAt: number, beforeAt: number | undefined, byAt: number | undefined) => {
    const groups = [nowAt, beforeAt, byAt].flatMap((at) => (at !== undefined && match[at] !== undefined ? [at] : []));
    // 120件，较上年增加3条: of something else.
    if (groups.some((at) => match[at + 1] !== match[nowAt + 1])) return;
    const valueAt = (at: number | undefined) => (at === undefined ? undefined : readNumeral(match[at] ?? ''));
    const [word, written] = match.slice(-2) as [string, string];
    const [from, to] = match.indices!.at(-1)!;
    const place = match.indices![nowAt]![0];
    found.push({
      from,
      to,
      written,
      word,
      falls: new RegExp(falls).test(word),
      now: { from: place, value: valueAt(nowAt)! },
      before: valueAt(beforeAt),
      by: valueAt(byAt),
      others: countsBefore(text, place),
    });
  };
  for (const match of text.matchAll(fromBefore)) add(match, 1, 3, 5);
  for (const match of text.matchAll(byChange)) add(match, 1, undefined, 3);
  for (const match of text.matchAll(fromTo)) add(match, 3, 1, undefined);
  return found.sort((a, b) => a.from - b.from);
}

/** Longer sentences speak of more than one thing. */
const longestReach = 200;
const counts = new RegExp(number + unit, 'g');

/** The numbers of the sentence in front of a place. */
function countsBefore(text: string, to: number): number[] {
  const before = text.slice(Math.max(0, to - longestReach), to);
  const own = before.slice(before.lastIndexOf('。') + 1);
  return Array.from(own.matchAll(counts), ({ 1: digits }) => readNumeral(digits!)!);
}

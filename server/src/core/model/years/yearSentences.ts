import { readShown } from '../../syntax/shown';
import { withHalfDigits } from '../../text/chars';
import { readYearDigits } from '../../text/numeral';
import { perParagraph } from '../prose/paragraphs';
import { longestParagraph } from '../prose/paragraph';
import { plannedYears, readPlan, type Planned } from './yearPlans';
import { done, who, year } from './yearWords';
import { isSummary, isWork } from './yearWork';

/** A year that a sentence about a year's work, or about plans, begins with. Offsets in the line. */
interface DatedSentence {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `either` tells what was done or what is to be: 2022年，我局重点做好以下工作. */
  readonly kind: Planned | 'work' | 'either';
  /** Where the sentence ends. */
  readonly end: number;
}

/** A sentence's beginning: numbering, 下一步 and whom it speaks of may stand in front of the year. */
const sentence = new RegExp(
  '(?:^|[。；])[\\s\\u00a0\\ufeff]{0,40}(?:<[^<>]{0,100}>){0,3}' +
    '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s?[\\u4e00-\\u9fff]{0,18}(?:[。：:]|方面[，,])?\\s{0,2}|[一二三四五六七八九十]是)?' +
    '(?:((?:下一步[^，。；：0-9]{0,8}|今后[^，。；：0-9]{0,8}|新的一年|工作打算|努力方向)[，,：:]即?|展望|(?:下一步|下一?年度?)[（(])' +
    '|(?:为此|对此|一年来|过去一年|总体来看|改进(?:措施|情况)|整改措施|针对[^，。；0-9]{2,20})[，,：:]|过去的|进入(?=[^，。；]{4,8}[，,][^。；]{0,20}将)|本年度?[（(])?' +
    `在?${who}?[在于]?${year}(?=\\s{0,3}年)`,
  'dg',
);

/** 截至2021年12月31日（截至2021年底），全县主动公开…… : the end of the year whose work the sentence sums up. */
const endOfYear = /(?:^|[。；])[\s\u00a0\ufeff]{0,8}截[至止]到?(20\d\d)(?=\s?年(?:\s?12\s?月\s?31\s?日止?|底)[，,])/dg;

/** 现将我局2022年政府信息公开工作情况报告如下, 现公布某某县教育局2022年政府信息公开工作年度报告. */
const reported = new RegExp(
  `现(?:将|公[布开]|发布)[^，。；0-9]{0,20}${year}(?=\\s{0,3}年度?政府信息公开(?:工作(?:年度报告|(?:年度|总体)?情况)?(?:报告|公布|汇报|公开)?如下|(?:工作)?年度报告[，。]))`,
  'dg',
);

/** The sentences of each line that begin with a year and speak plainly of that year's work or of plans for it. */
export const datedSentences = perParagraph((line): readonly DatedSentence[] | undefined => {
  const { text, separated, title } = line;
  if (text.length < 8 || text.length > longestParagraph || separated || title || !text.includes('年')) return undefined;
  const found = readShown(line, read);
  return found.length > 0 ? found : undefined;
});

function read(written: string): DatedSentence[] {
  const text = withHalfDigits(written);
  const found = new Map<number, DatedSentence>();
  const add = (match: RegExpMatchArray, kind: DatedSentence['kind'] | undefined, rest = '', group = 1) => {
    const [from, to] = match.indices![group]!;
    if (kind && !found.has(from))
      found.set(from, { from, to, value: readYearDigits(match[group]!)!, kind, end: to + rest.length });
  };
  const restFrom = (at: number) => upToStop(text, at);
  for (const match of text.matchAll(sentence)) {
    const to = match.indices![2]![1];
    const rest = restFrom(to);
    add(match, readPlan(rest, Boolean(match[1])) ?? readWork(rest, restFrom(to + rest.length + 1)), rest, 2);
  }
  for (const match of text.includes('截') ? text.matchAll(endOfYear) : []) {
    const to = match.indices![1]![1];
    const rest = restFrom(to);
    add(match, isSummary(rest, restFrom(to + rest.length + 1)) ? 'work' : undefined, rest);
  }
  for (const match of text.includes('现') ? text.matchAll(reported) : []) add(match, 'work');
  for (const { match, kind } of plannedYears(text, restFrom)) add(match, kind);
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function readWork(rest: string, next: string): 'work' | 'either' | undefined {
  if (!isWork(rest, next)) return undefined;
  return done.test(rest) ? 'work' : 'either';
}

const longestSentence = 600;

function upToStop(text: string, from: number): string {
  const part = text.slice(from, from + longestSentence);
  const stop = part.search(/[。；]/);
  return stop < 0 ? part : part.slice(0, stop);
}

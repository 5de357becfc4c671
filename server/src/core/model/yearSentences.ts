import { perLine } from '../perLine';
import { longestParagraph } from './years';

/** A year that a sentence about a year's work, or about plans, begins with. Offsets in the line. */
export interface DatedSentence {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'work' | 'plan';
  /** Where the sentence ends. */
  readonly end: number;
}

/** A sentence's beginning: numbering and 现将 may stand in front of the year. */
const sentence =
  /(?:^|[。；])[\s\u00a0\ufeff]{0,8}(?:<[^<>]{0,100}>){0,3}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?[\u4e00-\u9fff]{0,18}[。：:]?|[一二三四五六七八九十]是)?(20\d\d)(?=\s?年)/dg;

/** Whom a sentence speaks of, and how its statement on the year's work begins. */
const ofWork =
  /^\s?年度?[，,]?(?:全年|我[^，。]{1,4}|本[^，。]{1,4}|全[省市州县区旗镇乡局]|共|主动公开|政府信息公开工作|未收|无收|未发生|办理|受理|收到|新收)/;
const work =
  /[0-9０-９]\s?(?:条|件|次|篇|期|场|人次|份)|认真|贯彻|落实|坚持|未发生|未收[到取]|无收取|取得|存在|推进|做好/;
const notWork =
  /将|计划|打算|拟|下一步|比|较|同期|增长|下降|上升|减少|增加|相比|基础|上年|去年|以来|年起|年底|年初|年末|截[至止]|首次|修订|施行|期间|历年|累计|连续|结转|前|年度报告|决算|预算|20\d\d\D{1,400}20\d\d/;

const ofPlan =
  /^\s?年度?[，,]?(?:我[^，。]{1,4}|本[^，。]{1,4}|全[省市州县区旗镇乡局])?[，,]?(?:将(?:继续|进一步|重点|从|着力|加强|加大|在|按照|围绕|不断|持续|采取|通过|坚持|努力|强化|完善|提升|优化|健全|推进|推动|主要|丰富|加快)|拟|计划|(?:工作)?打算)/;

/** The sentences of each line that begin with a year and speak plainly of that year's work or of plans for it. */
export const datedSentences = perLine(({ text, separated, title }): readonly DatedSentence[] | undefined => {
  if (text.length < 8 || text.length > longestParagraph || separated || title || !text.includes('年')) return undefined;
  const found = read(text);
  return found.length > 0 ? found : undefined;
});

function read(text: string): DatedSentence[] {
  const found: DatedSentence[] = [];
  for (const match of text.matchAll(sentence)) {
    const [from, to] = match.indices![1]!;
    const rest = upToStop(text, to);
    const kind = ofPlan.test(rest) ? 'plan' : isWork(rest, upToStop(text, to + rest.length + 1)) ? 'work' : undefined;
    if (kind) found.push({ from, to, value: Number(match[1]), kind, end: to + rest.length });
  }
  return found;
}

/** A sentence that compares, looks ahead or tells a history is left alone, as is one that the next compares with. */
function isWork(rest: string, next: string): boolean {
  return (
    ofWork.test(rest) && work.test(rest) && !notWork.test(rest) && !/^\s?20\d\d\s?年|^[^，,]{0,12}(?:比|较)/.test(next)
  );
}

const longestSentence = 600;

function upToStop(text: string, from: number): string {
  const part = text.slice(from, from + longestSentence);
  const stop = part.search(/[。；]/);
  return stop < 0 ? part : part.slice(0, stop);
}

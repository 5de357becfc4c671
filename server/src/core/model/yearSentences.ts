import { readShown } from '../syntax/shown';
import { readYearDigits } from '../text/numeral';
import { perParagraph } from './paragraphs';
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

const who = '(?:我[^，。；、0-9]{1,4}|本[^，。；、0-9]{1,4}|全[省市州县区旗镇乡局])';

const year = '(20\\d\\d|２０[０-９]{2}|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})';

/** A sentence's beginning: numbering, 下一步 and whom it speaks of may stand in front of the year. */
const sentence = new RegExp(
  '(?:^|[。；])[\\s\\u00a0\\ufeff]{0,40}(?:<[^<>]{0,100}>){0,3}' +
    '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s?[\\u4e00-\\u9fff]{0,18}[。：:]?\\s{0,2}|[一二三四五六七八九十]是)?' +
    `(?:(?:下一步[^，。；：0-9]{0,8}|今后|为此|对此|(?:改进措施|工作打算|整改措施|努力方向)|针对[^，。；0-9]{2,20})[，,：:]|下一步[（(]|本年度?[（(])?在?${who}?${year}(?=\\s{0,3}年)`,
  'dg',
);

/** 在县委、县政府的坚强领导下， */
const ledBy = '(?:在[^，。；0-9]{2,30}(?:领导|指导|支持|关心)下[，,])?';
const organ =
  '[\\u4e00-\\u9fff]{0,12}?(?:[省市州县区旗镇乡局委办厅院]|街道|办公室|政府|办事处|中心|海关|管委会|开发区)(?:各级(?:行政)?机关|各部门|各单位)?';
/** How a statement on the year's work begins: whom it speaks of, or what was done. */
const ofWork = new RegExp(
  `^\\s{0,3}年度?(?:1\\s?(?:月(?:1\\s?日)?)?\\s?[至到—–-]{1,2}\\s?12\\s?月(?:31\\s?日)?)?[）)]?[，,]?(?:虽然|尽管)?${ledBy}(?:全年|${who}|共|主动公开|政府信息公开工作|因(?:政府)?信息公开(?:工作)?(?:被|引发|引起|产生)|未收|无收|未发生|没有发生|没有因|未因|没有收到|办理|受理|收到|收取|新收|制发|公开|发布|召开|开展|举办|组织|编制|回应|[^，。；0-9]{2,40}情况如下` +
    `|(?:通过)?[省市州县区旗]?(?:人民)?政府(?:门户)?网站` +
    `|${organ}(?:认真|坚持|严格|高度重视|紧紧围绕|围绕|深入|全面|积极|不断|持续|扎实|切实|进一步|牢固|充分|依托|通过|按照|根据|依据|以|在|共|主动公开|收到|受理|收取|召开|开展|举办|组织|未收|未发生|没有|将|政府信息公开工作|政务公开工作))`,
);
const work =
  /[0-9０-９]\s?[余万]{0,2}(?:条|件|次|篇|期|场|人次|份|笔)|认真|贯彻|落实|坚持|依托|严格|不断|扎实|未发生|没有发生|未收[到取]|无收取|(?:未|没有)[^，。；]{0,8}收取|取得|存在|推进|做好|深化|(?:没有|无)其他需要报告|没有[^，。；]{2,30}(?:案件|申请|情况|情形)|列入|纳入|情况如下/;
/** What a sentence on the year's own work compares it with: 同比增长12%, 较上年减少3件, 与上级要求相比. */
const ownComparison =
  /(?:(?:同比|环比)|[较比与同](?:上年|去年|上一年)(?:度|同期|相比)?)[^，。；]{0,8}?(?:增长|增加|上升|提高|下降|减少|降低)|(?:与|同|和)(?!上年|去年|同期|往年)[^，。；0-9]{1,24}相比/g;
const notWork =
  /将(?![^，。；]{0,30}(?:纳入|列入|列为|作为))|计划|打算|拟|下一步|比|较(?![好大多高快强为少低])|同期|增长|下降|上升|减少|增加|相比|基础上|上年|去年|以来|年起|年底|年初|年末|截[至止]|首次|(?<!新)修订|施行|期间|历年|累计|连续|结转|(?<![向目提当])前(?![进列沿茅])|整改|解决|年度报告|决算|预算|[，,]\s?20\d\d\s?年|20\d\d\s?年\s?(?:\d{1,2}\s?月|[底初末])|20\d\d\D{1,400}20\d\d/;
/** Since when, titles and numbers of documents, what stands in quotation marks, and what is carried over: 2020年结转1件. */
const names =
  /党的[^，。；0-9]{2,12}以来|《[^《》]{0,120}》|〔20\d\d〕|[“〈][^“”〈〉]{0,30}[”〉]|(?:20\d\d\s?年度?|上一?年度?|去年)结转|结转[至到入]?(?:20\d\d\s?年度?|下一?年度?|次年)?/g;

/** 截至2021年12月31日，全县主动公开…… : the end of the year whose work the sentence sums up. */
const endOfYear = /(?:^|[。；])[\s\u00a0\ufeff]{0,8}截[至止]到?(20\d\d)(?=\s?年\s?12\s?月\s?31\s?日止?[，,])/dg;
const ofEnd = new RegExp(`^[^，,]{1,12}[，,](?:${who}|共|主动公开)`);

const planner = `(?:${who}|[\\u4e00-\\u9fff]{0,12}?(?:[省市州盟县区旗镇乡局委办厅院]|办公室|政府|街道|办事处|中心|海关|管委会|开发区)|我们)`;
const aim =
  '继续|进一步|重点|从|着力|着重|全力|加强|加大|在|以|按照|围绕|紧扣|紧盯|聚焦|针对|不断|持续|采取|通过|坚持|努力|深入|切实|扎实|严格|强化|完善|提升|提高|优化|健全|规范|推进|推动|主要|丰富|拓展|拓宽|创新|做好|加快|细化|明确|深化|建立|制定|组织|开展';
/** What the year's plans are; 将……纳入考核 tells what was done. */
const ofPlan = new RegExp(
  `^\\s{0,3}年度?[）)]?(?:的?(?:政府信息公开|政务公开)?工作中)?[，,]?(?:${planner}?[，,]?` +
    `(?:将(?:${aim}|举办|召开|新增|增设)(?![^，。；]{0,30}(?:纳入|列入|列为|作为))|拟|计划|(?:工作)?(?:打算|安排[：:])|(?:下一步|重点)工作(?:计划|安排)[：:])|(?:[我全][\\u4e00-\\u9fff])?要(?:${aim}))`,
);

/** 我局将在2023年进一步加强: the year of a plan behind 将. */
const yearOfPlan = new RegExp(
  `(?:^|[。；，])[\\s\\u00a0]{0,40}${planner}?将[在于]${year}(?=\\s{0,3}年度?[，,]?(?:${aim}))`,
  'dg',
);

/** 现将我局2022年政府信息公开工作情况报告如下. */
const reported = new RegExp(
  `现将[^，。；0-9]{0,20}${year}(?=\\s{0,3}年度?政府信息公开工作(?:年度报告|情况|年度情况)?(?:报告|公布|汇报|公开)?如下)`,
  'dg',
);

/** The sentences of each line that begin with a year and speak plainly of that year's work or of plans for it. */
export const datedSentences = perParagraph((line): readonly DatedSentence[] | undefined => {
  const { text, separated, title } = line;
  if (text.length < 8 || text.length > longestParagraph || separated || title || !text.includes('年')) return undefined;
  const found = readShown(line, read);
  return found.length > 0 ? found : undefined;
});

function read(text: string): DatedSentence[] {
  const found: DatedSentence[] = [];
  for (const match of text.matchAll(sentence)) {
    const [from, to] = match.indices![1]!;
    const rest = upToStop(text, to);
    const kind = ofPlan.test(rest) ? 'plan' : isWork(rest, upToStop(text, to + rest.length + 1)) ? 'work' : undefined;
    if (kind) found.push({ from, to, value: readYearDigits(match[1]!)!, kind, end: to + rest.length });
  }
  for (const match of text.includes('截') ? text.matchAll(endOfYear) : []) {
    const [from, to] = match.indices![1]!;
    const rest = upToStop(text, to);
    const said = ofEnd.exec(rest) && rest.slice(rest.search(/[，,]/));
    if (said && saysWork(said, upToStop(text, to + rest.length + 1)))
      found.push({ from, to, value: Number(match[1]), kind: 'work', end: to + rest.length });
  }
  const others = [
    ['work', text.includes('现将') ? text.matchAll(reported) : []],
    ['plan', /将[在于]/.test(text) ? text.matchAll(yearOfPlan) : []],
  ] as const;
  for (const [kind, matches] of others) {
    for (const match of matches) {
      const [from, to] = match.indices![1]!;
      found.push({ from, to, value: readYearDigits(match[1]!)!, kind, end: to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A sentence that compares, looks ahead or tells a history is left alone, as is one that the next compares with. */
function isWork(rest: string, next: string): boolean {
  return ofWork.test(rest) && saysWork(rest, next);
}

function saysWork(rest: string, next: string): boolean {
  return work.test(rest) && !notWork.test(rest.replace(names, '').replace(ownComparison, '')) && !isCompared(next);
}

/** Whether the next sentence is on another year too, and no plan for it, or compares. */
function isCompared(next: string): boolean {
  const year = /^\s?20\d\d(?=\s?年)/.exec(next);
  return year ? !ofPlan.test(next.slice(year[0].length)) : /^[^，,]{0,12}(?:比|较(?![好大多高快强为少低]))/.test(next);
}

const longestSentence = 600;

function upToStop(text: string, from: number): string {
  const part = text.slice(from, from + longestSentence);
  const stop = part.search(/[。；]/);
  return stop < 0 ? part : part.slice(0, stop);
}

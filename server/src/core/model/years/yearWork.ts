import { matchesAt } from '../../text/sticky';
import { readPlan } from './yearPlans';
import { prelude, who } from './yearWords';

/** 在县委、县政府的坚强领导下， */
const ledBy = '(?:在[^，。；0-9]{2,30}(?:领导|指导|支持|关心)下[，,])?';
const organ =
  '[\\u4e00-\\u9fff]{0,12}?(?:[省市州县区旗镇乡局委办厅院]|街道|办公室|政府|办事处|中心|海关|管委会|开发区)(?:各级(?:行政)?机关|各部门|各单位)?';
const span = '(?:1\\s?(?:月(?:1\\s?日)?)?\\s?[至到—–-]{1,2}\\s?12\\s?月(?:31\\s?日)?)';
const channel =
  '(?:(?:通过)?[省市州县区旗]?(?:人民)?政府(?:门户)?网站|(?:门户网站|网站|微信公众号|公众号)(?:共|累计)?(?:发布|公开|推送)|通过[^，。；0-9]{2,24}(?:公开|发布|公布|推送)(?!的))';
/** How a statement on the year's work begins, up to whom it speaks of. */
const head = `^\\s{0,3}年[度内]?${span}?[）)]?[，,]?(?:虽然|尽管)?${ledBy}`;
const untold = new RegExp(`${head}$`);
const ofOrgan = new RegExp(`${head}${organ}$`);
const longestHead = 120;
const endsOfHead = /[年度内月日）)，,然管省市州县区旗镇乡局委办厅院道室府处心关会机门位]/g;

// What follows it. Each pattern is tried at its place: as one, they would take long to compile.
const studied = '(?:党[组委]|领导班子|领导小组)?(?:专题研究|专题听取)';
/** Whom it speaks of, or what was done. */
const told = new RegExp(
  `全年|${who}|共|主动公开|政府信息公开(?:工作(?!考核|要点|评估)|行政)|因(?:政府)?信息公开(?:工作)?(?:被|引发|引起|产生|发生|导致)|(?:共?发生)?行政(?:复议|诉讼)(?:案件)?(?=\\s?\\d)|未收|无收|未发生|(?:没有|未|无)因|没有(?:发生|收到)|无(?:依申请|政府信息)公开|(?:办理|受理|收到|收取|新收|制发|制作[、和]获取|公开|发布|召开|开展|举办|组织|编制|回应)(?!的)|[^，。；0-9]{2,40}情况如下|${channel}|${studied}`,
  'y',
);
/** What an organ did that is named. */
const did = new RegExp(
  `${studied}|认真|坚持|严格|高度重视|紧紧围绕|围绕|紧扣|聚焦|深入|全面|积极|不断|持续|扎实|切实|进一步|牢固|充分|依托|通过|按照|根据|依据|以|在|共|主动公开|收到|受理|收取|召开|开展|举办|组织|未收|未发生|没有|将|政府信息公开工作|政务公开工作`,
  'y',
);

const work =
  /[0-9]\s?[余万]{0,2}(?:条|件|次|篇|期|场|人次|份|笔)|认真|贯彻|落实|坚持|依托|严格|不断|扎实|高度重视(?!的)|有序|及时(?:公开|发布|更新|回应)|主要(?:做|开展|抓)了|未发生|没有发生|未收[到取]|无收取|(?:未|没有)[^，。；]{0,8}收取|(?:没有|未|无)(?:因|依申请|政府信息公开)|取得|存在|推进|做好|深化|(?:没有|无)其他需要报告|没有[^，。；]{2,30}(?:案件|申请|情况|情形)|列入|纳入|情况如下/;
/** What a sentence on the year's own work compares it with: 同比增长12%, 较上年减少3件, 与上级要求相比. */
const ownComparison =
  /(?:(?:同比|环比)|[较比与同](?:上年|去年|上一年)(?:度|同期|相比)?)[^，。；]{0,8}?(?:增长|增加|上升|提高|下降|减少|降低)|(?:与|同|和)(?!上年|去年|同期|往年)[^，。；0-9]{1,24}相比/g;
const notWork =
  /将(?![^，。；]{0,30}(?:纳入|列入|列为|作为))|计划|打算|拟|下一步|比|较(?![好大多高快强为少低])|同期|增长|下降|上升|减少|增加|相比|基础上|上年|去年|以来|年起|年底|年初|年末|截[至止]|首次|(?<!新)修订|施行|期间|历年|累计|连续|结转|(?<![向目提当])前(?![进列沿茅])|整改|解决|年度报告|决算|预算|至今|沿用|今年|目前|[，,]\s?20\d\d(?!\d)|20\d\d\s?年\s?(?:\d{1,2}\s?月|[底初末])|20\d\d\D{1,400}20\d\d/;
/** Since when, titles and numbers of documents, what stands in quotation marks, and what is carried over: 2020年结转1件. */
const names =
  /党的[^，。；0-9]{2,12}以来|《[^《》]{0,120}》|〔20\d\d〕|[“〈][^“”〈〉]{0,30}[”〉]|(?:20\d\d\s?年度?|上一?年度?|去年)结转|结转[至到入]?(?:20\d\d\s?年度?|下一?年度?|次年)?/g;

/** 我局累计公开: a total of the year that the sentence begins with. */
const ownTotal = new RegExp(`(?<=^\\s{0,3}年度?[，,]?(?:${who})?)累计`);

/** 截至2021年12月31日，全县主动公开…… : what is said of the end of the year. What there is at 年底 may be no year's work. */
const ofEnd = new RegExp(
  `^[^，,底]{1,12}[，,](?:${who}|共|主动公开|${channel})|^\\s?年底[，,](?:${who})?共?(?:主动公开|公开|发布|制发|收到|受理)`,
);

/** （一）2022年主动公开情况: what heads a part of the overview. */
const topic =
  /^\s{0,3}年度?(?:主动公开|依申请公开|政府信息管理|(?:政府信息)?(?:公开)?平台建设|监督保障)(?:工作)?情况[：:]?$/;

/** 2022年，面对复杂形势，我局…… : why, in front of whom the sentence speaks of. */
const reason = new RegExp(
  `^\\s{0,3}年度?[，,]${prelude}(?=${who}?(?:共|主动公开|公开(?!征求)|发布|及时|认真|扎实|积极|深入|全面|切实|不断|严格|坚持))`,
);
const mayBeReason = /^\s{0,3}年度?[，,][面围紧按根结对针随为在]/;

/** A sentence that compares, looks ahead or tells a history is left alone, as is one that the next compares with. */
export function isWork(rest: string, next: string): boolean {
  const plain = mayBeReason.test(rest) ? rest.replace(reason, '年，') : rest;
  return topic.test(rest) || (isOfWork(plain) && saysWork(plain, next));
}

function isOfWork(rest: string): boolean {
  for (const { 0: last, index } of rest.slice(0, longestHead).matchAll(endsOfHead)) {
    const at = index + last.length;
    const isBegun = (pattern: RegExp) => pattern.test(rest.slice(0, at));
    if ((matchesAt(told, rest, at) && isBegun(untold)) || (matchesAt(did, rest, at) && isBegun(ofOrgan))) return true;
  }
  return false;
}

/** Whether what follows the last day of a year sums up its work. */
export function isSummary(rest: string, next: string): boolean {
  return ofEnd.test(rest) && saysWork(rest.slice(rest.search(/[，,]/)), next);
}

function saysWork(rest: string, next: string): boolean {
  return work.test(rest) && !notWork.test(withoutOwn(rest)) && !(isCompared(next) && !isOnlyOfFee(next, rest));
}

/** What a sentence says without what may stand in one on the year's own work alone. */
function withoutOwn(rest: string): string {
  const plain = rest.replace(names, '').replace(ownComparison, '');
  return plain.includes('累计') ? plain.replace(ownTotal, '') : plain;
}

/** 2022年度办理人大代表建议5件。本年度没有收取信息处理费: the second sentence compares nothing with the first. */
function isOnlyOfFee(next: string, rest: string): boolean {
  return /^[^，,0-9]{0,8}(?:没有|未|无)[^，。；0-9]{0,4}收取[^，。；0-9]{0,16}费/.test(next) && !rest.includes('收');
}

/** Whether the next sentence is on another year too, and no plan for it, or compares. */
function isCompared(next: string): boolean {
  const year = /^\s?20\d\d(?!\d)/.exec(next);
  return year
    ? !readPlan(next.slice(year[0].length))
    : /^[^，,]{0,12}(?:比|今年|本年|较(?![好大多高快强为少低]))/.test(next);
}

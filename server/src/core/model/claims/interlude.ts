import { readNumeral } from '../../text/numeral';

/** 比上年增长21%, 较去年减少3件: only the clause itself speaks of another time. */
export const comparison =
  /^(?:同比|环比|[比较与]?(?:去年|上年|上一年|20\d\d\s?年)(?:度|同期)?(?:相比)?)[^0-9]{0,8}(?:增长|增加|上升|提高|下降|减少|降低|回落)了?\s?\d{1,6}(?:\.\d{1,3})?\s?(?:[%％]|件|个百分点)$/;
/** 较上年增加4件，增长36.4%. */
const inPercent =
  /^(?:同比)?(?:增长|增加|增幅|上升|提高|下降|减少|降低|降幅|回落)[^0-9]{0,4}\d{1,6}(?:\.\d{1,3})?\s?[%％]$/;
/** 申请内容涉及学区划分, 从申请内容看，主要集中在征地拆迁、教育等方面, 全部为网上申请. */
const ofAll = [
  /^(?:从?申请(?:公开)?的?(?:信息)?内容(?:来|上)?看[，,])?(?:申请(?:公开)?的?)?(?:信息|内容|事项|信息内容)(?:主要|大多|均|都)?(?:集中|涉及|为|包括|是)[^，,0-9]{2,80}$/,
  /^(?:从?申请(?:公开)?的?(?:信息)?内容(?:来|上)?看[，,])?(?:主要|均|都)?(?:集中[在于]|涉及)[^，,0-9]{2,80}$/,
  /^(?:全部|均|都|皆)(?:为|是|系|通过|来自|以)[^，,0-9]{2,24}$/,
];
/** 从申请方式看, 按渠道分 in front of a list. */
const leading = /^(?:其中|从[^，,0-9]{2,12}看|按[^，,0-9]{2,12}[分计])$/;
const counted = /^[^0-9]{1,24}?([0-9]{1,6})\s?[件份宗起]$/;
const share = /^占(?:比|总数的?)?\s?\d{1,3}(?:\.\d{1,2})?\s?[%％]$/;
/** What is no application for information, or only a part of them. */
const ofElse = /信访|咨询|投诉|举报|热线|留言|来信|建议|提案|复议|诉讼|许可|处罚|强制|结转|部分/;

/**
 * Whether a sentence says of all applications what they were about, how they came or from whom, or compares them with
 * those of last year: what stands behind it is of all of them again. Lists must account for every one of `total`.
 */
export function isInterlude(sentence: string, total: number): boolean {
  const text = sentence.replace(/[\s\u00a0\u3000]/g, '');
  if (text.length > longestInterlude || ofElse.test(text)) return false;
  return ofAll.some((pattern) => pattern.test(text)) || isGrowth(text) || countOf(text) === total;
}

const longestInterlude = 160;

function isGrowth(text: string): boolean {
  const [first, ...others] = text.split(/[，,]/);
  return comparison.test(first!) && others.every((clause) => inPercent.test(clause));
}

/** What the items of a list come to; nothing where it says anything else. */
function countOf(text: string): number | undefined {
  const clauses = text
    .split(/[，,、；;：:]/)
    .filter((clause, index) => !share.test(clause) && !(index === 0 && leading.test(clause)));
  const counts = clauses.map((clause) => counted.exec(clause.replace(/^其中/, ''))?.[1]);
  if (counts.length < 2 || counts.includes(undefined)) return undefined;
  return counts.reduce((sum, count) => sum + readNumeral(count!)!, 0);
}

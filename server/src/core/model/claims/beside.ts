import type { Claim } from './claim';
import { totals } from './roles';

/** 答复7件，不予受理4件; 予以公开1件，已在网站公开1件: what stands beside it counts as well. */
const besideAnswered =
  /(?:不予受理|补正|撤回|撤销|放弃|(?<!结)转办|转交)[^，,；。]{0,16}?\d|\d\s?件[^，,；。0-9]{0,8}(?:不予受理|补正|撤回|撤销|放弃|(?<!结)转办|转交)/;
/** 办结48件，另办结上年结转3件: those of this year alone. */
const ofThisYear = /另(?:外|行)?[^，。；0-9]{0,6}(?:办结|答复)|(?:当年|本年新收中)[^，。；0-9]{0,4}(?:办结|答复)/;
const besideGranted = /(?:已|主动)[^，、；。0-9]{0,12}公开[^，、；。0-9]{0,4}\d{1,6}\s?件/;
/** 新制定规范性文件22件、修订3件; 作出行政许可5271件、不予许可5件: both are decisions that the table counts. */
const besideIssued = /修[订改正][^，、；。0-9]{0,12}[\d一二三四五六七八九十两]/;
const besideLicensed = /不予(?:行政)?许可[^，、；。0-9]{0,8}\d/;

/** 接收申请330件，经补正后登记受理315件: the table has what was accepted. */
const acceptedBehind = /^\s?件[，,][^，,。；;0-9]{0,16}受理[^，,。；;0-9]{0,8}([0-9]{1,9})/;

/** 收到申请1件，登记1件，确保不漏一件: how each is dealt with. */
const eachOne = /不[漏遗错压][^，。；]{0,3}[一1]\s?件/;
/** 收到1件申请，由申请人当日撤回，未计入统计. */
const notCounted = /^[^0-9。；;]{0,60}[未不][计纳列]入(?:[^，。；;]{0,6}统计|本?[上下]?表)/;

/**
 * Whether a number is only one of several that its sentence gives for what the table counts as one. `offset` is where
 * the sentence begins.
 */
export function isOneOfMore({ role, to, value }: Claim, sentence: string, offset: number): boolean {
  if ((value === 1 && eachOne.test(sentence)) || notCounted.test(sentence.slice(to - offset))) return true;
  const accepted = role === totals.received ? acceptedBehind.exec(sentence.slice(to - offset)) : null;
  if (accepted) return Number(accepted[1]) !== value;
  if (role === totals.answered || role === totals.answeredOfThose)
    return ofThisYear.test(sentence) || (besideAnswered.test(sentence) && !sentence.includes('其中'));
  if (role.name.zh === '制发规范性文件') return besideIssued.test(sentence);
  if (role.name.zh === '行政许可决定') return besideLicensed.test(sentence);
  return role.name.zh.startsWith('予以公开') && besideGranted.test(sentence);
}

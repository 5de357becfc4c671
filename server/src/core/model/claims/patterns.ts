import { readNumeral } from '../../text/numeral';
import type { Token, YearCondition } from './token';

interface Pattern {
  readonly starts: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => Omit<Token, 'from' | 'to'> | undefined;
}

const plain = { kind: 'plain', means: '' } as const;

/** What is no fixed word. A pattern is tried where its first character stands; each is bounded. */
export const patterns: readonly Pattern[] = [
  {
    starts: /[上去2结]/,
    pattern:
      /(?:上一?年度?|去年|(20\d\d)\s?年度?)(?:(?:结转|转结)(?:[至到入]?(?:今年|本年度?|当年|20\d\d\s?年度?))?|转[至到入](?:今年|本年度?|当年|20\d\d\s?年度?))(?:继续)?(?:办理|处理)?(?:件(?=\d))?|结转上一?年度?(?:继续办理)?(?=\s?\d|(?:政府)?信息公开申请|申请)/y,
    read: ([, year]) => ({ kind: 'carriedOver', means: '', years: yearsOf(year, -1) }),
  },
  {
    starts: /[结转顺下]/,
    pattern:
      /(?:结转|转结|转|顺延)[至到入]?(?:下一?年度?|次年|明年|(20\d\d)\s?年度?)(?:继续)?(?:办理|处理|答复)?(?:件(?=\d|[，。；）)]|$))?|下一?年度?继续(?:办理|处理)/y,
    read: ([, year]) => ({ kind: 'carriedForward', means: '', years: yearsOf(year, 1) }),
  },
  {
    // 上年无结转, 年末零结转, 无结转: of a year that is named or not.
    starts: /[上去年期]/,
    pattern: /(上一?年度?|去年)(?=(?:无|零|没有)结转)|(?:年末|年底|期末)(?=(?:无|零|没有)结转)/y,
    read: ([, before]) => ({ kind: before === undefined ? 'carriedForward' : 'carriedOver', means: '' }),
  },
  {
    starts: /未/,
    pattern: /未(?=新?(?:制发|制定|出台|印发)|[作做]出行政)/y,
    read: () => ({ kind: 'none', means: '未' }),
  },
  { starts: /余/, pattern: /(?<!\d)余(?=\s?\d{1,6}\s?件)/y, read: () => ({ kind: 'remaining', means: '余' }) },
  {
    starts: /[复行]/,
    pattern: /(?:行政)?复议(?:机关)?决定(?=(?:结果)?(?:维持|纠正))/y,
    read: () => ({ kind: 'review', means: '行政复议' }),
  },
  {
    starts: /[办实行]/,
    pattern: /(办理|办结|实施)?(行政(?:许可|处罚|强制))(?=(?:共|共计)?\s?\d{1,7}\s?[件起宗])/y,
    read: ([, verb, what]) => ({ kind: verb ? 'act' : 'furtherDecision', means: `${what}决定` }),
  },
  {
    starts: /[自从截2]/,
    pattern:
      /(?:(?:自|从)?(20\d\d)\s?年\s?1\s?月\s?1\s?日起?[至到](?:20\d\d\s?年)?\s?|截[至止]到?(20\d\d)\s?年\s?)(?:12\s?月\s?31\s?日止?|年?底)/y,
    read: ([, from, until]) => ({ kind: 'year', means: '', years: yearsOf(from ?? until, 0) }),
  },
  // The report's own year's end.
  {
    starts: /截/,
    pattern: /截[至止]到?(?:本年度?|当年|今年)?(?:年底|年末|12\s?月(?:31\s?日|底))止?/y,
    read: () => plain,
  },
  {
    starts: /2/,
    pattern: /(20\d\d)\s?年度?(?:以来|期间|内|全年)?(?!\s?\d{1,2}\s?月)/y,
    read: ([, year]) => ({ kind: 'year', means: '', years: yearsOf(year, 0) }),
  },
  {
    starts: /[0-9０-９零〇一二两三四五六七八九十百千]/,
    pattern:
      /([0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]{1,9}|[零〇一二两三四五六七八九十百千万]{1,12})[\s\u00a0]{0,3}(?:件次|[件起宗份条次个项封例])(?![次人套型余多以左类月性]|[（(]次)/y,
    read: ([, digits], text) => {
      const value = readNumeral(digits!.replaceAll('，', ','));
      return value === undefined ? undefined : { kind: 'number', means: text, value };
    },
  },
  { starts: /[一二三四五六七八九]/, pattern: /[一二三四五六七八九十]{1,2}是/y, read: () => plain },
  { starts: /1/, pattern: /1\s?月(?:1\s?日)?[至到—-]{1,2}12\s?月(?:31\s?日)?/y, read: () => plain },
  {
    starts: /[0-9０-９一二三四五六七八九十]/,
    pattern: /[0-9０-９一二三四五六七八九十]{1,2}\s?月/y,
    read: () => ({ kind: 'elsewhere', means: '' }),
  },
  { starts: /[全本年]/, pattern: /(?:全年|本年度?|年内)共?累计/y, read: () => plain },
  {
    // 2024年，我局累计收到: of the year that stands in front, which is no end of a longer time (截至2024年，……累计).
    starts: /累/,
    pattern: /(?<=(?<![至到截止自从以—–~～、和及与-]\s?)20\d\d\s?年度?(?:全年)?[，,]?[^，,。；;0-9至来]{0,16})累计/y,
    read: () => plain,
  },
  // 除3件结转下年办理外.
  { starts: /除/, pattern: /除(?=\s?\d{1,6}\s?件(?:申请)?(?:结转|转)[至到入]?(?:下|次|20))/y, read: () => plain },
  {
    starts: /外/,
    pattern: /(?<=(?:下一?年度?|次年|20\d\d\s?年度?)(?:继续)?(?:办理|处理|答复)?的?)外(?=[，,])/y,
    read: () => plain,
  },
  {
    starts: /按/,
    pattern: /按照?《(?:中华人民共和国)?(?:政府信息公开)?条例》(?:的?(?:规定|要求))?/y,
    read: () => plain,
  },
  {
    // As an example of the reasons: the number is that of all.
    starts: /因/,
    pattern: /因(?:本(?:行政)?机关)?不掌握(?:(?:相关)?(?:政府)?信息)?等原因(?=无法提供)/y,
    read: () => plain,
  },
  {
    starts: /依/,
    pattern: /(?<=受理|[收接]到|接收|办理|答复|办结)依申请信息(?=\s?\d)/y,
    read: (_, text) => ({ kind: 'application', means: text }),
  },
  {
    // Whatever they are about: 各类行政复议、行政诉讼案件共26件.
    starts: /各/,
    pattern: /各[类种](?=(?:行政)?(?:复议|诉讼)[^，。；0-9]{0,20}\d)/y,
    read: (_, text) => ({ kind: 'unknown', means: text }),
  },
  { starts: /占/, pattern: /占(?=\s?\d{1,6}\s?件)/y, read: () => plain },
  { starts: /以/, pattern: /以[我本][^，。；、0-9]{1,4}为(?:被告|被申请人)的?/y, read: () => plain },
  { starts: /以/, pattern: /以[我本][^，。；、0-9]{1,4}名义/y, read: () => plain },
  {
    // All who can apply.
    starts: /[公个自]/,
    pattern:
      /(?:公民|个人|自然人)(?:、|和|或者?|及|以及)?(?:公司、)?(?:法人|企业)(?:、|和|或者?|及|以及)?(?:其[他它])?(?:社会)?(?:组织|团体)/y,
    read: () => plain,
  },
  {
    starts: /[广人社群公市居村企]/,
    pattern:
      /(?:(?:广大|人民|社会)?(?:群众|公众|市民|居民|村民)(?:、|和|及|以及|与)(?:市场主体|企业|法人|单位|社会组织)|企业(?:、|和|及|以及|与)(?:广大|人民|社会)?(?:群众|公众|市民|居民|村民))(?:(?:、|和|及|以及|与)?(?:其[他它])?(?:社会)?(?:组织|团体|单位))?/y,
    read: () => plain,
  },
  {
    // 全县各部门、各乡镇: whom a report of a government sums up.
    starts: /全/,
    pattern:
      /全[省市州盟县区旗](?:政府系统|(?:各级?(?:职能)?(?:行政机关|部门|单位|街道|乡镇|镇街|镇乡|镇|乡)(?:办事处)?[、和及与]?){1,4})/y,
    read: (_, text) => ({ kind: 'unknown', means: text.replace(/[、和及与]$/, '') }),
  },
  {
    starts: /[通以经从]/,
    // A single channel is a part; several are all of them.
    pattern: /(?:通过|以|经|从)[^，,。；;：:（）()0-9]{1,40}?(?:渠道|方式|途径|形式|平台|提交的|提出的)/y,
    read: (_, text) => (/[、和及等]|各[类种]|多种/.test(text) ? plain : undefined),
  },
  { starts: /[1-9]/, pattern: /[1-9][.．、](?![0-9])/y, read: () => plain },
  {
    // “部分公开”2件: what an outcome is called.
    starts: /[“”]/,
    pattern:
      /“(?=(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)”)|(?<=“(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理))”/y,
    read: () => plain,
  },
  { starts: /</, pattern: /<[^<>]{0,300}>/y, read: () => plain },
];

function yearsOf(year: string | undefined, offset: number): readonly YearCondition[] {
  return year === undefined ? [] : [{ value: Number(year), offset }];
}

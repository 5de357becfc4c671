import { applicantMeanings } from './applicants';
import { denials } from './denials';
import { balanceIn, explainedIn, type Meanings, type TableMeanings } from './meaning';
import { refusals } from './refusals';

/** Table three, with the given rows under （六）其他处理. */
export function requestsMeanings(notice: string, other: Meanings): TableMeanings {
  const rows: Meanings = {
    received: {
      zh: '报告年度1月1日至12月31日收到的政府信息公开申请，按件计，收到时间依照《条例》第三十一条确定。最终不予处理的申请也计入；上年结转的申请不计入此行。',
      en: 'Requests received from 1 January to 31 December of the report year; Article 31 of the Regulations fixes the time of receipt. Requests finally not processed are counted too; requests carried over from the year before are not.',
      basis: `《条例》第三十一条；${explainedIn(notice, '三')}`,
    },
    carriedOver: {
      zh: '以前年度收到、至上一年12月31日尚未办结而转入本年办理的申请。实践中应与上一年年报“四、结转下年度继续办理”的数字一致。本年新收的申请不计入此行。',
      en: 'Requests received earlier and not concluded by 31 December of the year before. In practice the figure equals item 4 of last year’s report. Requests received this year are not counted.',
      basis: balanceIn(notice),
    },
    granted: {
      zh: '申请的信息已经主动公开、告知获取方式和途径的，以及可以公开、向申请人提供或者告知获取方式、途径和时间的。只提供其中一部分的，计入“（二）部分公开”。',
      en: 'The information was already disclosed and the applicant told where to find it, or it may be disclosed and was provided or the applicant told how and when to obtain it. Where only a part was provided, count it under (2), partial disclosure.',
      basis: '《条例》第三十六条第（一）（二）项',
    },
    partial: {
      zh: '申请的信息含有不应当公开或者不属于政府信息的内容，经区分处理，提供可以公开的内容并对不予公开的内容说明理由的。只计这一情形，不再计入不予公开等其他各行。',
      en: 'The information contains parts that must not be disclosed or are not government information; the rest was separated and provided, with reasons for what was withheld. Count it here only, not also as a denial or elsewhere.',
      basis: '《条例》第三十七条',
    },
    ...denials,
    ...refusals,
    ...other,
    outcome: {
      zh: '本年度办结申请的合计，等于（一）至（六）各行之和，包括上年结转、本年办结的申请。尚未办结的不计入此行，计入“四、结转下年度继续办理”。',
      en: 'All requests concluded in the year: the sum of (1) to (6), including those carried over and concluded this year. Requests not concluded go under item 4, carried into the next year.',
      basis: balanceIn(notice),
    },
    carriedForward: {
      zh: '至报告年度12月31日尚未办结、转入下一年度继续办理的申请，等于第一项加第二项之和减去第三项总计。已经作出最终处理的不计入。',
      en: 'Requests not concluded by 31 December of the report year and carried into the next: item 1 plus item 2 minus the total of item 3. Requests finally dealt with are not counted.',
      basis: `《条例》第三十三条；${balanceIn(notice)}`,
    },
  };
  return { rows, columns: applicantMeanings(notice) };
}

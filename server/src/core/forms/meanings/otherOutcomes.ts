import { form2019 } from '../form2019';
import { explainedIn, feeMeasures, type Meanings } from './meaning';

/** （六）其他处理 as one row: 国办公开办函〔2019〕60号. */
export const otherOutcome: Meanings = {
  other: {
    zh: '新旧条例执行衔接的情形以及极少数特殊情况，实践中如申请人撤回申请。能够归入（一）至（五）的，不计入此行。原则上所有申请都应当按照法定的处理方式处理，数量偏高的，主管部门要了解情况。',
    en: 'Cases of transition from the old Regulations and rare special cases; in practice, for instance, withdrawn requests. Whatever fits (1) to (5) is not counted here. In principle every request is dealt with in a statutory way; the supervising department looks into high numbers.',
    basis: explainedIn(form2019.notice, '三'),
  },
};

/** （六）其他处理 in three rows: 国办公开办函〔2021〕30号. */
export const otherOutcomes: Meanings = {
  'other.noCorrection': {
    zh: '申请内容不明确，经告知补正，申请人无正当理由逾期不补正，视为放弃申请、本机关不再处理的。已经补正但内容仍不明确的，计入“（四）无法提供”第3行。',
    en: 'The request was unclear and the applicant, told to correct it, failed to do so in time without good reason; it is deemed abandoned and no longer processed. If corrected but still unclear, use row 3 of (4), unable to provide.',
    basis: '《条例》第三十条',
  },
  'other.unpaid': {
    zh: '本机关发出收费通知后，申请人逾期未按要求缴纳信息处理费，本机关不再处理的。缴费后继续办理的，按最终处理结果计入其他各行。',
    en: 'After a fee notice the applicant failed to pay the information processing fee in time, and the request is no longer processed. Where the fee was paid and work went on, count the final outcome.',
    basis: `《条例》第四十二条；${feeMeasures}`,
  },
  'other.rest': {
    zh: '不能归入前述任何一行的极少数特殊情况，实践中如申请人主动撤回申请。2019年试行格式曾说明，原则上所有申请都应当按照法定的处理方式处理，数量偏高的，主管部门要了解情况。',
    en: 'Rare special cases that fit none of the rows above; in practice, for instance, requests withdrawn by the applicant. As the trial form of 2019 explained, in principle every request is dealt with in a statutory way, and the supervising department looks into high numbers.',
    // The 2021 notice no longer explains 其他处理; the principle stands in the notice of the trial form.
    basis: explainedIn(form2019.notice, '三'),
  },
};

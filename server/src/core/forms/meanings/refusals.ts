import { answeringStandard, type Meanings } from './meaning';

/** （四）无法提供 and （五）不予处理. */
export const refusals: Meanings = {
  'unavailable.notHeld': {
    zh: '经检索没有所申请公开信息、告知该政府信息不存在的，以及不属于本机关负责公开、告知申请人并说明理由的。本机关掌握有关信息但需要加工、分析的，计入下一行。',
    en: 'A search found no such information and the applicant was told so, or disclosure is not this organ’s responsibility and the applicant was told why. Where information is held but would need processing, use the next row.',
    basis: '《条例》第三十六条第（四）（五）项',
  },
  'unavailable.compile': {
    zh: '没有现成信息，需要对现有政府信息进行加工、分析，决定不予提供的。能够作区分处理的，计入“（二）部分公开”；经检索信息不存在的，计入上一行。',
    en: 'No ready information exists; existing information would have to be processed or analysed, and this was declined. Separable content goes under (2), partial disclosure; information that does not exist goes in the row above.',
    basis: '《条例》第三十八条',
  },
  'unavailable.unclear': {
    zh: '申请内容不明确，经告知补正，申请人补正后仍不明确，因而无法提供的。申请人无正当理由逾期不补正、本机关不再处理的，不计入此行。',
    en: 'The request was unclear and stayed so after the applicant corrected it, so nothing could be provided. Requests no longer processed because the applicant failed to correct them in time are not counted here.',
    basis: `《条例》第三十条；${answeringStandard}一、（三）`,
  },
  'refused.petition': {
    zh: '以政府信息公开申请的形式进行信访、投诉、举报等活动，告知不作为政府信息公开申请处理的。直接通过信访、投诉、举报渠道提出的，不计入此表。',
    en: 'A petition, complaint or tip-off in the form of an information request; the applicant was told it is not processed as one. Those made directly through petition or complaint channels are not counted in this table.',
    basis: '《条例》第三十九条第一款',
  },
  'refused.duplicate': {
    zh: '本机关已就申请人的申请作出答复，同一申请人重复申请公开相同政府信息，告知不予重复处理的。不同申请人申请相同信息的，以及只有其他行政机关作过答复的，不计入此行。',
    en: 'This organ had already answered, and the same applicant asked again for the same information and was told it is not processed again. Not counted: other applicants asking for the same information, or answers given only by another organ.',
    basis: `《条例》第三十六条第（六）项；${answeringStandard}二、（三）`,
  },
  'refused.publication': {
    zh: '要求提供政府公报、报刊、书籍等公开出版物，告知获取途径的。申请的政府信息已经主动公开、告知获取方式和途径的，计入“（一）予以公开”。',
    en: 'The applicant asked for publications such as gazettes, newspapers or books and was told where to obtain them. Government information already disclosed, with the applicant told where to find it, goes under (1), disclosure granted.',
    basis: '《条例》第三十九条第二款',
  },
  'refused.abuse': {
    zh: '申请的数量、频次明显超过合理范围，经要求说明理由，本机关认为理由不合理，告知不予处理的。理由合理而延迟答复的，或者收取信息处理费后继续办理的，按最终处理结果计入其他各行。',
    en: 'Number or frequency of requests plainly exceeds what is reasonable, reasons were asked for and found unreasonable, and the applicant was told the request is not processed. Where the answer was only delayed, or work went on after a processing fee was charged, count the final outcome.',
    basis: '《条例》第三十五条',
  },
  'refused.reissue': {
    zh: '要求对已经获取的政府信息进行确认或者重新出具，不予处理的。要求更正与自身相关的不准确政府信息记录的，依照《条例》第四十一条办理，不计入此行。',
    en: 'The applicant asked to have information already obtained confirmed or reissued, and this was not processed. Requests to correct inaccurate records about oneself follow Article 41 of the Regulations and are not counted here.',
    basis: `${answeringStandard}四、（四）5；《条例》第四十一条`,
  },
};

import { inNotices } from '../notices';
import type { SectionId } from '../sections';
import { explainedIn, feeMeasures, type Meaning } from './meaning';

const notices = inNotices();

export const sectionMeanings: Readonly<Record<SectionId, Meaning>> = {
  overview: {
    zh: '综述本机关报告年度贯彻落实《条例》的情况，包括主动公开、依申请公开、政府信息管理、平台建设和监督保障；各级人民政府还应包括工作考核、社会评议和责任追究结果情况。2021年格式要求聚焦主题、简明客观，篇幅原则上不超过一千字。内容不能遗漏，也不宜泛化为一般业务工作总结。',
    en: 'Summary of how the organ implemented the Regulations in the report year: proactive disclosure, disclosure on request, information management, platforms, and supervision; governments at every level also cover assessment, public appraisal and accountability results. The 2021 form asks for a concise, objective text of in principle at most 1,000 characters. Leave nothing out, but do not widen it into a general work report.',
    basis: `《条例》第五十条第一款第（四）项；${explainedIn(notices, '一')}`,
  },
  disclosure: {
    zh: '用数据报告《条例》第二十条中适宜统计汇总的主动公开内容：2021年格式为第（一）（五）（六）（八）项，2019年格式另有第（九）项。2021年格式各项数据的核定时间点为报告年度12月31日。其他法定主动公开内容在“总体情况”中反映，不填入此表。',
    en: 'Figures for those items of Article 20 of the Regulations that lend themselves to statistics: (1), (5), (6) and (8) in the 2021 form, and also (9) in the 2019 form. In the 2021 form all figures are as of 31 December of the report year. Other information that must be disclosed is covered in the overview, not in this table.',
    basis: `《条例》第二十条、第五十条第一款第（一）项；${explainedIn(notices, '二')}`,
  },
  requests: {
    zh: '报告申请人的类别和政府信息公开申请的最终处理结果。每一列都应满足：第一项加第二项之和，等于第三项加第四项之和。不是以政府信息公开申请形式提出的咨询、信访等，不计入。',
    en: 'Kinds of applicants and final outcomes of requests for government information. In every column, item 1 plus item 2 equals item 3 plus item 4. Enquiries and petitions not made as information requests are not counted.',
    basis: `《条例》第五十条第一款第（二）项；${explainedIn(notices, '三')}`,
  },
  review: {
    zh: '报告因政府信息公开工作被申请行政复议、提起行政诉讼的处理结果，行政诉讼分为“未经复议直接起诉”和“复议后起诉”。行政复议机关作为共同被告的行政诉讼案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量。因其他行政行为引起的案件不计入。',
    en: 'Results of administrative reviews and lawsuits brought over open-government-information work; lawsuits are divided into those filed directly and those filed after review. Where the reviewing organ is a co-defendant, the case is counted only for the organ that took the original action. Cases over other administrative acts are not counted.',
    basis: `《条例》第五十条第一款第（三）项；${explainedIn(notices, '四')}`,
  },
  improvement: {
    zh: '报告本机关政府信息公开工作存在的主要问题及改进情况，应当实事求是、明确具体。查找问题要有针对性，改进举措要有实效性，不得敷衍了事或者年年雷同。',
    en: 'Main problems in open-government-information work and what was done about them, stated factually and specifically. Problems must be to the point and remedies effective; perfunctory text, or the same text every year, is not acceptable.',
    basis: `《条例》第五十条第一款第（四）项；${explainedIn(notices, '五')}`,
  },
  other: {
    zh: '报告本机关认为需要报告的其他事项，以及其他有关文件专门要求通过年度报告报告的事项。2021年格式要求在此处专门报告收取信息处理费的情况。勿与第二部分表格中以万元填报的行政事业性收费金额混淆。',
    en: 'Other matters the organ finds worth reporting, and matters that other documents require in the annual report. The 2021 form requires the information processing fees charged to be reported here. Do not confuse them with the administrative and institutional fees entered in units of 10,000 yuan in the table of section 2.',
    basis: `《条例》第五十条第一款第（五）项；${explainedIn(notices, '六')}；${feeMeasures}`,
  },
};

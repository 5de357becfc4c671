import { explainedIn, type Meanings } from './meaning';

/** The columns of table three. The notices name the kinds of applicants without defining them. */
export function applicantMeanings(notice: string): Meanings {
  const basis = explainedIn(notice, '三');
  return {
    person: {
      zh: '以个人名义提出的申请；由他人代为申请的，实践中按申请人本人的类别统计，不按代理人统计。以单位名义提出的不计入此列。个体工商户如何归类，格式未作规定，口径应前后一致。',
      en: 'Requests made by individuals in their own name; where an agent files, practice counts the applicant’s kind, not the agent’s. Requests in the name of an organisation are not counted. The form does not say where individual businesses (个体工商户) belong, so be consistent.',
      basis,
    },
    business: {
      zh: '以企业名义提出的申请，实践中包括各类从事生产经营的公司、企业，不限于商贸企业。企业人员以个人名义申请的，计入“自然人”。',
      en: 'Requests made in the name of an enterprise; in practice any company or business, not only trading firms. Staff who apply in their own name count as individuals.',
      basis,
    },
    research: {
      zh: '以科学研究机构名义提出的申请，如研究院、研究所。研究人员以个人名义申请的，计入“自然人”。高等学校如何归类，格式未作规定，口径应前后一致。',
      en: 'Requests made in the name of a research institution, such as a research institute. Researchers who apply in their own name count as individuals. The form does not say where universities belong, so be consistent.',
      basis,
    },
    welfare: {
      zh: '以从事公益活动的社会组织名义提出的申请，实践中如慈善组织、基金会。不以公益为目的的组织，如行业协会、商会，实践中一般计入“其他”。',
      en: 'Requests made in the name of an organisation working for the public good; in practice, for instance, charities and foundations. Organisations with other purposes, such as trade associations, usually count as other.',
      basis,
    },
    legal: {
      zh: '以法律服务机构自己的名义提出的申请，实践中如律师事务所、基层法律服务所。律师以个人名义申请的，计入“自然人”；代理当事人申请的，实践中按当事人的类别统计。',
      en: 'Requests made by a legal service provider in its own name; in practice, for instance, law firms and grassroots legal service offices. Lawyers applying in their own name count as individuals; requests filed for a client count, in practice, by the client’s kind.',
      basis,
    },
    otherOrg: {
      zh: '前四类以外的法人或其他组织提出的申请，实践中如机关、事业单位、村（居）民委员会。自然人的申请不计入此列。',
      en: 'Requests by legal persons or organisations outside the four kinds before; in practice, for instance, public bodies, public institutions and village or residents’ committees. Requests by individuals do not belong here.',
      basis,
    },
    total: {
      zh: '同一行自然人一列与法人或其他组织五列数字之和。由计算得出，每件申请只按一个申请人类别计一次。',
      en: 'Sum of the individuals’ column and the five columns of legal persons and organisations in the same row. It is computed; each request is counted once, under one kind of applicant.',
      basis,
    },
  };
}

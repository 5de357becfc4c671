import { explainedIn, type TableMeanings } from './meaning';

/** Table four. No notice defines its results, so the columns say what is done in practice and cite nothing. */
export function reviewMeanings(notice: string): TableMeanings {
  const basis = `《条例》第五十条第一款第（三）项；${explainedIn(notice, '四')}`;
  return {
    rows: {
      review: {
        zh: '因本机关政府信息公开工作被申请行政复议的案件，按件计。因其他行政行为被申请复议的，以及本机关作为行政复议机关审理的案件，不计入。',
        en: 'Administrative reviews applied for over this organ’s open-government-information work. Reviews of other administrative acts, and cases this organ decides as reviewing organ, are not counted.',
        basis,
      },
      direct: {
        zh: '未经行政复议，因本机关政府信息公开工作直接被提起行政诉讼的案件，按件计。经过行政复议再起诉的，计入“复议后起诉”。',
        en: 'Lawsuits filed over this organ’s open-government-information work without prior review. Those filed after a review go in the next group.',
        basis,
      },
      afterReview: {
        zh: '经过行政复议后，因本机关政府信息公开工作被提起行政诉讼的案件，按件计。行政复议机关作为共同被告的，只由原行为主体计算，行政复议机关不计算。',
        en: 'Lawsuits filed over this organ’s open-government-information work after a review. Where the reviewing organ is a co-defendant, only the organ that took the original action counts the case.',
        basis,
      },
    },
    columns: {
      upheld: {
        zh: '实践中，复议决定维持或者驳回复议请求的，以及法院判决驳回诉讼请求的，计入此列。以驳回复议申请、驳回起诉或者终止结案的，计入“其他结果”。',
        en: 'In practice: the review upheld the act or rejected the claim, or the court rejected the claims on the merits. Dismissed applications or suits and terminated cases go under other results.',
        basis: '',
      },
      corrected: {
        zh: '实践中，原行为被撤销、变更、确认违法，或者本机关被责令（判令）履行的，计入此列。没有作出此类结论的，不计入。',
        en: 'In practice: the act was revoked, altered or found unlawful, or the organ was ordered to perform. Cases without such a finding are not counted.',
        basis: '',
      },
      otherResult: {
        zh: '实践中，不予受理、驳回复议申请、驳回起诉、终止或者撤回等，没有对原行为作出维持或者纠正结论的，计入此列。尚未审结的不计入。',
        en: 'In practice: not accepted, application or suit dismissed, terminated or withdrawn, so that the act was neither upheld nor corrected. Cases still pending are not counted.',
        basis: '',
      },
      pending: {
        zh: '至报告年度12月31日尚未审结的案件。年内已有结果的不计入此列；实践中，审结后在审结年度的年报中计入相应结果。',
        en: 'Cases not concluded by 31 December of the report year. Cases concluded within the year are not counted; in practice the result is counted in the report of the year of conclusion.',
        basis: '',
      },
      total: {
        zh: '同一组结果维持、结果纠正、其他结果、尚未审结四列之和，三组分别合计。实践中包括上年度结转的案件。',
        en: 'Sum of upheld, corrected, other results and pending within one group; the three groups are totalled separately. In practice it includes cases carried over from the year before.',
        basis: '',
      },
    },
  };
}

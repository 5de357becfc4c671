import type { FormId } from './form';

/** What 一、总体情况 has to speak of, as sub-headings in order. */
export interface Topic {
  readonly id: 'proactive' | 'onRequest' | 'management' | 'platform' | 'supervision';
  /** The words of each form's notice. */
  readonly title: Readonly<Record<FormId, string>>;
  /** What to write under it. */
  readonly contents: string;
  /** What governments at every level write besides: 条例第五十条第一款第（四）项. */
  readonly contentsOfGovernments?: string;
}

/** Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, 一、报告内容（一）. */
export const topics: readonly Topic[] = [
  topic('proactive', '主动公开', '公开的数量、渠道和重点领域，政策解读与回应关切'),
  topic('onRequest', '依申请公开', '新收、结转和办理的数量，应与第三部分的表一致'),
  topic('management', '政府信息管理', '公开属性的确定与审查，信息的制作、清理和更新'),
  {
    id: 'platform',
    title: { '2019': '平台建设', '2021': '政府信息公开平台建设' },
    contents: '政府网站公开专栏、政务新媒体、政府公报和查阅场所',
  },
  {
    ...topic('supervision', '监督保障', '组织领导、制度、人员与培训'),
    contentsOfGovernments: '工作考核、社会评议和责任追究结果情况',
  },
];

function topic(id: Topic['id'], title: string, contents: string): Topic {
  return { id, title: { '2019': title, '2021': title }, contents };
}

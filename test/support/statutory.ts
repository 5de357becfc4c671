/**
 * The statutory forms once more, typed from the two notices and not taken from core: drafts made from core's own
 * labels would agree with core even where core is wrong.
 */

export const formNames = ['2019', '2021'] as const;
export type FormName = (typeof formNames)[number];
export type TableName = 'disclosure' | 'requests' | 'review';

/** Id and label. */
type Labelled = readonly [id: string, label: string];

/** A block of table two: its title, its columns, its rows. */
interface Block {
  readonly title: string;
  readonly columns: readonly Labelled[];
  readonly rows: readonly Labelled[];
}

const projects: readonly Labelled[] = [
  ['lastYear', '上一年项目数量'],
  ['change', '本年增/减'],
];
const decisions2019: readonly Labelled[] = [...projects, ['decisions', '处理决定数量']];
const decisions2021: readonly Labelled[] = [['decisions', '本年处理决定数量']];

export const disclosureBlocks: Readonly<Record<FormName, readonly Block[]>> = {
  '2019': [
    {
      title: '第二十条第（一）项',
      columns: [
        ['made', '本年新制作数量'],
        ['published', '本年新公开数量'],
        ['inForce', '对外公开总数量'],
      ],
      rows: [
        ['rules', '规章'],
        ['normativeDocs', '规范性文件'],
      ],
    },
    {
      title: '第二十条第（五）项',
      columns: decisions2019,
      rows: [
        ['licences', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ],
    },
    {
      title: '第二十条第（六）项',
      columns: decisions2019,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    { title: '第二十条第（八）项', columns: projects, rows: [['fees', '行政事业性收费']] },
    {
      title: '第二十条第（九）项',
      columns: [
        ['items', '采购项目数量'],
        ['amount', '采购总金额'],
      ],
      rows: [['procurement', '政府集中采购']],
    },
  ],
  '2021': [
    {
      title: '第二十条第（一）项',
      columns: [
        ['issued', '本年制发件数'],
        ['repealed', '本年废止件数'],
        ['inForce', '现行有效件数'],
      ],
      rows: [
        ['rules', '规章'],
        ['normativeDocs', '行政规范性文件'],
      ],
    },
    { title: '第二十条第（五）项', columns: decisions2021, rows: [['licences', '行政许可']] },
    {
      title: '第二十条第（六）项',
      columns: decisions2021,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    {
      title: '第二十条第（八）项',
      columns: [['amount', '本年收费金额（单位：万元）']],
      rows: [['fees', '行政事业性收费']],
    },
  ],
};

export const requestsNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The six kinds of applicants; 总计 follows them as a seventh column. */
export const applicants: readonly Labelled[] = [
  ['person', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['welfare', '社会公益组织'],
  ['legal', '法律服务机构'],
  ['otherOrg', '其他'],
];

/** What an application came to, under 三、本年度办理结果: single rows, and groups of rows. */
type Outcome = Labelled | { readonly group: string; readonly rows: readonly Labelled[] };

const commonOutcomes: readonly Outcome[] = [
  ['granted', '（一）予以公开'],
  ['partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  {
    group: '（三）不予公开',
    rows: [
      ['denied.secret', '1.属于国家秘密'],
      ['denied.law', '2.其他法律行政法规禁止公开'],
      ['denied.safety', '3.危及“三安全一稳定”'],
      ['denied.thirdParty', '4.保护第三方合法权益'],
      ['denied.internal', '5.属于三类内部事务信息'],
      ['denied.process', '6.属于四类过程性信息'],
      ['denied.caseFile', '7.属于行政执法案卷'],
      ['denied.inquiry', '8.属于行政查询事项'],
    ],
  },
  {
    group: '（四）无法提供',
    rows: [
      ['unavailable.notHeld', '1.本机关不掌握相关政府信息'],
      ['unavailable.compile', '2.没有现成信息需要另行制作'],
      ['unavailable.unclear', '3.补正后申请内容仍不明确'],
    ],
  },
  {
    group: '（五）不予处理',
    rows: [
      ['refused.petition', '1.信访举报投诉类申请'],
      ['refused.duplicate', '2.重复申请'],
      ['refused.publication', '3.要求提供公开出版物'],
      ['refused.abuse', '4.无正当理由大量反复申请'],
      ['refused.reissue', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  },
];

const outcomes: Readonly<Record<FormName, readonly Outcome[]>> = {
  '2019': [...commonOutcomes, ['other', '（六）其他处理']],
  '2021': [
    ...commonOutcomes,
    {
      group: '（六）其他处理',
      rows: [
        ['other.noCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
        ['other.unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
        ['other.rest', '3.其他'],
      ],
    },
  ],
};

interface OutcomeRow {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
}

/** The rows under 三、本年度办理结果 without （七）总计, one by one, each with its group. */
export function outcomeRows(form: FormName): OutcomeRow[] {
  return outcomes[form].flatMap((outcome): OutcomeRow[] =>
    'group' in outcome
      ? outcome.rows.map(([id, label]) => ({ id, label, group: outcome.group }))
      : [{ id: outcome[0], label: outcome[1] }],
  );
}

export const reviewGroups: readonly Labelled[] = [
  ['review', '行政复议'],
  ['direct', '未经复议直接起诉'],
  ['afterReview', '复议后起诉'],
];

/** The four results; 总计 follows them. */
export const reviewResults: readonly Labelled[] = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
];

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

import type { ColumnForm, EquationForm, RowForm, TableForm } from './form';

/** Table three as far as both forms agree; they differ only in the rows under （六）其他处理. */

const organisation = '法人或其他组织';

const columns: readonly ColumnForm[] = [
  { id: 'person', label: '自然人', kind: 'count' },
  { id: 'business', label: '商业企业', kind: 'count', group: organisation },
  { id: 'research', label: '科研机构', kind: 'count', group: organisation },
  { id: 'welfare', label: '社会公益组织', kind: 'count', group: organisation },
  { id: 'legal', label: '法律服务机构', kind: 'count', group: organisation },
  { id: 'otherOrg', label: '其他', kind: 'count', group: organisation },
  { id: 'total', label: '总计', kind: 'count' },
];

const outcomeGroup = '三、本年度办理结果';

/** Rows of one group under 三、本年度办理结果, ids `prefix.name`. */
function group(prefix: string, label: string, items: readonly (readonly [string, string])[]): readonly RowForm[] {
  return items.map(([name, text]) => ({ id: `${prefix}.${name}`, path: [outcomeGroup, label, text] }));
}

const outcomesBeforeOther: readonly RowForm[] = [
  { id: 'granted', path: [outcomeGroup, '（一）予以公开'] },
  {
    id: 'partial',
    path: [outcomeGroup, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    aliases: ['（二）部分公开'],
  },
  ...group('denied', '（三）不予公开', [
    ['secret', '1.属于国家秘密'],
    ['law', '2.其他法律行政法规禁止公开'],
    ['safety', '3.危及“三安全一稳定”'],
    ['thirdParty', '4.保护第三方合法权益'],
    ['internal', '5.属于三类内部事务信息'],
    ['process', '6.属于四类过程性信息'],
    ['caseFile', '7.属于行政执法案卷'],
    ['inquiry', '8.属于行政查询事项'],
  ]),
  ...group('unavailable', '（四）无法提供', [
    ['notHeld', '1.本机关不掌握相关政府信息'],
    ['compile', '2.没有现成信息需要另行制作'],
    ['unclear', '3.补正后申请内容仍不明确'],
  ]),
  ...group('refused', '（五）不予处理', [
    ['petition', '1.信访举报投诉类申请'],
    ['duplicate', '2.重复申请'],
    ['publication', '3.要求提供公开出版物'],
    ['abuse', '4.无正当理由大量反复申请'],
    ['reissue', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
];

/** （六）其他处理 as one row: 国办公开办函〔2019〕60号. */
export const otherAsOneRow: readonly RowForm[] = [{ id: 'other', path: [outcomeGroup, '（六）其他处理'] }];

/** （六）其他处理 in three rows: 国办公开办函〔2021〕30号. */
export const otherAsThreeRows: readonly RowForm[] = group('other', '（六）其他处理', [
  ['noCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['rest', '3.其他'],
]);

/** Table three with the given rows under （六）其他处理. */
export function requestsTable(other: readonly RowForm[]): TableForm {
  const outcomes = [...outcomesBeforeOther, ...other];
  const equations: readonly EquationForm[] = [
    {
      code: 'total/applicant',
      per: 'row',
      left: columns.slice(0, -1).map((column) => column.id),
      right: ['total'],
    },
    { code: 'total/outcome', per: 'column', left: outcomes.map((row) => row.id), right: ['outcome'] },
    {
      code: 'total/balance',
      per: 'column',
      left: ['received', 'carriedOver'],
      right: ['outcome', 'carriedForward'],
    },
  ];
  return {
    id: 'requests',
    direction: 'down',
    note: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    over: '申请人情况',
    blocks: [
      {
        columns,
        rows: [
          { id: 'received', path: ['一、本年新收政府信息公开申请数量'] },
          { id: 'carriedOver', path: ['二、上年结转政府信息公开申请数量'] },
          ...outcomes,
          { id: 'outcome', path: [outcomeGroup, '（七）总计'] },
          { id: 'carriedForward', path: ['四、结转下年度继续办理'] },
        ],
      },
    ],
    equations,
  };
}

import type { ColumnForm, TableForm } from './form';

const columns: readonly ColumnForm[] = [
  { id: 'upheld', label: '结果维持', kind: 'count' },
  { id: 'corrected', label: '结果纠正', kind: 'count' },
  { id: 'otherResult', label: '其他结果', kind: 'count' },
  { id: 'pending', label: '尚未审结', kind: 'count' },
  { id: 'total', label: '总计', kind: 'count' },
];

/** Table four, the same in both forms: three groups of five values in one line. */
export const reviewTable: TableForm = {
  id: 'review',
  direction: 'across',
  blocks: [
    {
      columns,
      rows: [
        { id: 'review', path: ['行政复议'] },
        { id: 'direct', path: ['行政诉讼', '未经复议直接起诉'] },
        { id: 'afterReview', path: ['行政诉讼', '复议后起诉'] },
      ],
    },
  ],
  equations: [
    {
      code: 'total/review',
      per: 'row',
      left: ['upheld', 'corrected', 'otherResult', 'pending'],
      right: ['total'],
    },
  ],
};

import type { ColumnForm, Form } from './form';
import { otherAsOneRow, requestsTable } from './requests';
import { reviewTable } from './review';

const projects: readonly ColumnForm[] = [
  { id: 'lastYear', label: '上一年项目数量', kind: 'count' },
  { id: 'change', label: '本年增/减', kind: 'change' },
];
const decisions: readonly ColumnForm[] = [...projects, { id: 'decisions', label: '处理决定数量', kind: 'count' }];

/** 国办公开办函〔2019〕60号: reports of 2019 and 2020. */
export const form2019: Form = {
  id: '2019',
  years: { first: 2019, last: 2020 },
  notice: '国办公开办函〔2019〕60号',
  tables: [
    {
      id: 'disclosure',
      direction: 'down',
      corner: '信息内容',
      blocks: [
        {
          title: '第二十条第（一）项',
          columns: [
            { id: 'made', label: '本年新制作数量', kind: 'count' },
            { id: 'published', label: '本年新公开数量', kind: 'count' },
            { id: 'inForce', label: '对外公开总数量', kind: 'count' },
          ],
          rows: [
            { id: 'rules', path: ['规章'] },
            { id: 'normativeDocs', path: ['规范性文件'], aliases: ['行政规范性文件'] },
          ],
        },
        {
          title: '第二十条第（五）项',
          columns: decisions,
          rows: [
            { id: 'licences', path: ['行政许可'] },
            { id: 'otherServices', path: ['其他对外管理服务事项'] },
          ],
        },
        {
          title: '第二十条第（六）项',
          columns: decisions,
          rows: [
            { id: 'penalties', path: ['行政处罚'] },
            { id: 'coercion', path: ['行政强制'] },
          ],
        },
        {
          title: '第二十条第（八）项',
          columns: projects,
          rows: [{ id: 'fees', path: ['行政事业性收费'] }],
        },
        {
          title: '第二十条第（九）项',
          columns: [
            { id: 'items', label: '采购项目数量', kind: 'count' },
            { id: 'amount', label: '采购总金额', aliases: ['采购总金额（单位：万元）'], kind: 'amount' },
          ],
          rows: [{ id: 'procurement', path: ['政府集中采购'] }],
        },
      ],
      equations: [],
    },
    requestsTable(otherAsOneRow),
    reviewTable,
  ],
};

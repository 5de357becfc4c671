import type { ColumnForm, Form } from './form';
import { otherAsThreeRows, requestsTable } from './requests';
import { reviewTable } from './review';

const decisions: readonly ColumnForm[] = [{ id: 'decisions', label: '本年处理决定数量', kind: 'count' }];

/** 国办公开办函〔2021〕30号: reports since 2021. */
export const form2021: Form = {
  id: '2021',
  years: { first: 2021 },
  notice: '国办公开办函〔2021〕30号',
  tables: [
    {
      id: 'disclosure',
      direction: 'down',
      corner: '信息内容',
      blocks: [
        {
          title: '第二十条第（一）项',
          columns: [
            { id: 'issued', label: '本年制发件数', kind: 'count' },
            { id: 'repealed', label: '本年废止件数', kind: 'count' },
            { id: 'inForce', label: '现行有效件数', kind: 'count' },
          ],
          rows: [
            { id: 'rules', path: ['规章'] },
            { id: 'normativeDocs', path: ['行政规范性文件'], aliases: ['规范性文件'] },
          ],
        },
        {
          title: '第二十条第（五）项',
          columns: decisions,
          rows: [{ id: 'licences', path: ['行政许可'] }],
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
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              aliases: ['本年收费金额', '本年收费金额（万元）'],
              kind: 'amount',
            },
          ],
          rows: [{ id: 'fees', path: ['行政事业性收费'] }],
        },
      ],
      equations: [],
    },
    requestsTable(otherAsThreeRows),
    reviewTable,
  ],
};

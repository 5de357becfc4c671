import { inNotices } from '../../forms/notices';
import { allForms, type TableRule } from '../rule';
import { draftOf, faultsOf, totalMessages } from './fault';
import { fixesOf } from './fixes';

/** A number that is no total and alone explains every equation that fails. */
export const totalEntry: TableRule = {
  code: 'total/entry',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表三'),
  title: { zh: '某一项数有误，改正后各项合计全部相符', en: 'One number is wrong; with it right every total agrees' },
  messages: {
    default: {
      zh: '“{row}”的“{column}”应为 {expected}，现为 {actual}：只有改这一个数，所在行、列的合计才全部相符',
      en: '“{row}”, {column}, should be {expected}, but is {actual}: only this change makes its row and its column agree',
    },
    ...totalMessages,
  },
  docs: {
    zh: '同一行的总计和同一列的（七）总计同时不符，而且差额相同，说明两者交叉处的数有误，各项总计并没有错。',
    en: 'Where the total of a row and item (7) of a column fail by the same difference, the number where they cross is wrong and the totals are right.',
  },
  example: { wrong: '行的各项之和比总计多 2，列的各项之和也比总计多 2', right: '交叉处的数减去 2' },
  *check(table, form) {
    for (const fault of faultsOf('total/entry', table, form)) yield draftOf(fault, table);
  },
  fixes: fixesOf,
};

import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { sumOf } from '../../check/equations';
import { allForms, type TableRule } from '../rule';
import { draftOf, faultsOf, totalMessages } from './fault';
import { fixesOf } from './fixes';

/** First plus second item against third plus fourth, in each column. */
export const totalBalance: TableRule = {
  code: 'total/balance',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表三表头说明'),
  title: {
    zh: '新收加结转不等于总计加结转下年度',
    en: 'Received plus carried over differs from the outcome plus carried forward',
  },
  messages: {
    default: {
      zh: '“{column}”列的“{row}”应为 {expected}，现为 {actual}：改后新收加上年结转等于（七）总计加结转下年度',
      en: '“{row}” of {column} should be {expected}, but is {actual}: then received and carried over balance with the outcome and carried forward',
    },
    open: {
      zh: '“{column}”列勾稽关系不符：第一项加第二项为 {left}，第三项加第四项为 {right}，相差 {difference}；请核对这四项',
      en: '{column} does not balance: items one and two sum to {left}, items three and four to {right}, a difference of {difference}; check the four',
    },
    candidates: {
      zh: '“{column}”列勾稽关系不符：第一项加第二项为 {left}，第三项加第四项为 {right}；改其中一个数即可相符，有误的可能是：{candidates}',
      en: '{column} does not balance: items one and two sum to {left}, items three and four to {right}; any one of these may be wrong: {candidates}',
    },
    ...totalMessages,
  },
  docs: {
    zh: '附表三每一列的勾稽关系为：第一项（本年新收）加第二项（上年结转）之和，等于第三项（（七）总计）加第四项（结转下年度）之和。',
    en: 'In each column of table three the first item (received) and the second (carried over) sum to the same as the third (the outcome) and the fourth (carried forward).',
  },
  example: {
    wrong: '新收 43，上年结转 0，（七）总计 42，结转下年度 0',
    right: '新收 43，上年结转 0，（七）总计 42，结转下年度 1',
  },
  *check(table, form) {
    for (const fault of faultsOf('total/balance', table, form)) {
      const draft = draftOf(fault, table);
      const { left, right } = fault.failed[0]!;
      const args = { left: sumOf(left), right: sumOf(right), difference: Math.abs(sumOf(left) - sumOf(right)) };
      yield { ...draft, args: { ...draft.args, ...args, row: rowLabel(table, fault.cell.row) } };
    }
  },
  fixes: fixesOf,
};

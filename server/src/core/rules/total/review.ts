import { inNotices } from '../../forms/notices';
import { allForms, type TableRule } from '../rule';
import { draftOf, faultsOf, totalMessages } from './fault';
import { fixesOf } from './fixes';

/** A group's 总计 in table four against its four results. */
export const totalReview: TableRule = {
  code: 'total/review',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表四'),
  title: {
    zh: '复议、诉讼的总计不等于四种结果之和',
    en: 'A total of reviews or lawsuits is not the sum of its four results',
  },
  messages: {
    default: {
      zh: '{row}的“{column}”应为 {expected}，现为 {actual}：改后四种结果之和等于总计',
      en: '“{column}” of {row} should be {expected}, but is {actual}: then the four results sum to the total',
    },
    open: {
      zh: '{row}四种结果之和为 {expected}，总计现为 {actual}；请核对总计和四种结果',
      en: 'The four results of {row} sum to {expected}, but the total is {actual}; check the total and the results',
    },
    candidates: {
      zh: '{row}四种结果之和为 {expected}，总计现为 {actual}；改其中一个数即可相符，有误的可能是：{candidates}',
      en: 'The four results of {row} sum to {expected}, but the total is {actual}; any one of these may be wrong: {candidates}',
    },
    ...totalMessages,
  },
  docs: {
    zh: '附表四行政复议、未经复议直接起诉、复议后起诉各组的“总计”等于结果维持、结果纠正、其他结果、尚未审结之和，空白按 0 计。',
    en: 'In table four the total of each group is the sum of its four results; a blank counts as 0.',
  },
  example: {
    wrong: '结果维持 1，结果纠正 0，其他结果 0，尚未审结 0，总计 2',
    right: '结果维持 1，结果纠正 0，其他结果 0，尚未审结 0，总计 1',
  },
  *check(table, form) {
    for (const fault of faultsOf('total/review', table, form)) yield draftOf(fault, table);
  },
  fixes: fixesOf,
};

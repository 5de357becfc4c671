import { inNotices } from '../../forms/notices';
import { allForms, type TableRule } from '../rule';
import { draftOf, faultsOf, totalMessages } from './fault';
import { fixesOf } from './fixes';

/** A row's 总计 against its six kinds of applicants. */
export const totalApplicant: TableRule = {
  code: 'total/applicant',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表三'),
  title: { zh: '行总计不等于各类申请人之和', en: 'A row total is not the sum of its kinds of applicants' },
  messages: {
    default: {
      zh: '总计应为 {expected}（各类申请人之和），现为 {actual}',
      en: 'The total should be {expected} (sum of all applicants), but is {actual}',
    },
    open: {
      zh: '“{row}”各类申请人之和为 {expected}，总计现为 {actual}；请核对总计和各类申请人的数',
      en: 'The applicants of “{row}” sum to {expected}, but the total is {actual}; check the total and its parts',
    },
    candidates: {
      zh: '“{row}”各类申请人之和为 {expected}，总计现为 {actual}；改其中一个数即可相符，有误的可能是：{candidates}',
      en: 'The applicants of “{row}” sum to {expected}, but the total is {actual}; any one of these may be wrong: {candidates}',
    },
    keep: {
      zh: '“{row}”各类申请人之和为 {expected}，总计现为 {actual}；但“新收加结转等于总计加结转下年度”与总计相符，应是{suspects}有误，不宜直接把总计改为 {expected}',
      en: 'The applicants of “{row}” sum to {expected}, but the total is {actual}; the total agrees with the balance, so {suspects} is wrong: do not simply change the total to {expected}',
    },
    keepSum: {
      zh: '“{row}”各类申请人之和为 {expected}，总计现为 {actual}；但总计所在列的合计与它相符，请先核对各类申请人的数，不宜直接把总计改为 {expected}',
      en: 'The applicants of “{row}” sum to {expected}, but the total is {actual}; the sum of its column agrees with it, so check the applicants first: do not simply change the total to {expected}',
    },
    ...totalMessages,
  },
  docs: {
    zh: '附表三每一行的“总计”等于自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六类申请人之和，空白按 0 计。只有一个数有误时，本规则指出这个数；不能确定是哪个数时，指在总计上。',
    en: 'In table three the total of each row is the sum of its six kinds of applicants; a blank counts as 0. Where one wrong number explains everything, the finding is at that number, else at the total.',
  },
  example: {
    wrong: '1.信访举报投诉类申请\t1\t0\t0\t0\t0\t0\t11',
    right: '1.信访举报投诉类申请\t1\t0\t0\t0\t0\t0\t1',
  },
  *check(table, form) {
    for (const fault of faultsOf('total/applicant', table, form)) {
      yield draftOf(fault, table);
    }
  },
  fixes: fixesOf,
};

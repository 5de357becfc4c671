import { inNotices } from '../../forms/notices';
import { allForms, type TableRule } from '../rule';
import { draftOf, faultsOf, totalMessages } from './fault';
import { fixesOf } from './fixes';

/** （七）总计 of a column against its outcomes. */
export const totalOutcome: TableRule = {
  code: 'total/outcome',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表三'),
  title: { zh: '（七）总计不等于各项办理结果之和', en: 'Item (7), the total, is not the sum of the outcomes' },
  messages: {
    default: {
      zh: '“{column}”列的（七）总计应为 {expected}（各项办理结果之和），现为 {actual}',
      en: 'Item (7) of {column} should be {expected} (sum of all outcomes), but is {actual}',
    },
    open: {
      zh: '“{column}”列各项办理结果之和为 {expected}，（七）总计现为 {actual}；请核对总计和各项办理结果',
      en: 'The outcomes of {column} sum to {expected}, but item (7) is {actual}; check the total and the outcomes',
    },
    candidates: {
      zh: '“{column}”列各项办理结果之和为 {expected}，（七）总计现为 {actual}；改其中一个数即可相符，有误的可能是：{candidates}',
      en: 'The outcomes of {column} sum to {expected}, but item (7) is {actual}; any one of these may be wrong: {candidates}',
    },
    keep: {
      zh: '“{column}”列各项办理结果之和为 {expected}，（七）总计现为 {actual}；但“新收加结转等于总计加结转下年度”与总计相符，应是{suspects}有误，不宜直接把总计改为 {expected}',
      en: 'The outcomes of {column} sum to {expected}, but item (7) is {actual}; the total agrees with the balance, so {suspects} is wrong: do not simply change the total to {expected}',
    },
    keepSum: {
      zh: '“{column}”列各项办理结果之和为 {expected}，（七）总计现为 {actual}；但（七）总计一行各类申请人之和与它相符，请先核对各项办理结果，不宜直接把总计改为 {expected}',
      en: 'The outcomes of {column} sum to {expected}, but item (7) is {actual}; the applicants of item (7) agree with it, so check the outcomes first: do not simply change the total to {expected}',
    },
    ...totalMessages,
  },
  docs: {
    zh: '附表三每一列的“（七）总计”等于（一）予以公开至（六）其他处理各项之和，空白按 0 计。如果总计与“新收＋上年结转＝总计＋结转下年度”相符而与各项之和不符，说明有误的是某一项办理结果，本规则会说明，并且不推荐改总计。',
    en: 'In table three item (7) of each column is the sum of items (1) to (6); a blank counts as 0. Where the total agrees with the balance of the column but not with its parts, a part is wrong: the message says so and no fix of the total is preferred.',
  },
  example: { wrong: '予以公开 3，部分公开 1，（七）总计 5', right: '予以公开 3，部分公开 1，（七）总计 4' },
  *check(table, form) {
    for (const fault of faultsOf('total/outcome', table, form)) {
      yield draftOf(fault, table);
    }
  },
  fixes: fixesOf,
};

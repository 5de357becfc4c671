import { comparisonsIn } from '../../check/claims';
import { inNotices } from '../../forms/notices';
import { allForms, type ReportRule } from '../rule';
import { claimFixes, claimMessages, draftOf } from './claim';

export const narrativeReview: ReportRule = {
  code: 'narrative/review',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices('附表四'),
  title: {
    zh: '正文中的行政复议、行政诉讼数与统计表不符',
    en: 'A number of reviews or lawsuits in the text disagrees with the table',
  },
  messages: claimMessages,
  docs: {
    zh: '正文所说因政府信息公开引起的行政复议、行政诉讼件数，应与附表四的总计一致；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和。正文说未发生、没有的，附表四应为 0。作为复议机关办理的案件不作比较，可能兼作复议机关的只写“收到”“办理”的也不作比较；第四部分以外没有写明是政府信息公开引起的，也不作比较。',
    en: 'Reviews and lawsuits about disclosure that the text states agree with the totals of table four; lawsuits are the sum of both groups. Where the text says that there were none, the table has 0. Cases that the organ decides as reviewing organ are not compared (nor those that it “received” or “handled”, where it may decide some), nor, outside section four, those of which it is not said that they are about disclosure.',
  },
  example: {
    wrong: '因政府信息公开被申请行政复议2件（统计表行政复议总计为 3）',
    right: '因政府信息公开被申请行政复议3件',
  },
  *check(report) {
    for (const comparison of comparisonsIn(report)) {
      if (!comparison.agrees && comparison.claim.role.measures[0]!.table === 'review')
        yield draftOf(comparison, report);
    }
  },
  fixes: claimFixes,
};

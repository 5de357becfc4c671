import { comparisonsIn } from '../../check/claims';
import { inNotices } from '../../forms/notices';
import { allForms, type ReportRule } from '../rule';
import { claimFixes, claimMessages, draftOf } from './claim';

export const narrativeCount: ReportRule = {
  code: 'narrative/count',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices('附表二、附表三'),
  title: { zh: '正文中的申请数与统计表不符', en: 'A number of applications in the text disagrees with the table' },
  messages: claimMessages,
  docs: {
    zh: '正文所说全年收到、办结、结转的申请数，以及按申请人、按办理结果所说的数（包括“均为自然人申请”），应与附表三一致；收到、办理的数可以包括上年结转。只写“收到申请”的，在第三部分和小标题“依申请公开”之下的才作比较。规范性文件的制发、废止、现行有效数和行政许可、行政处罚、行政强制的决定数应与附表二一致。只说本级、某一渠道、某一单位或者其他年份的数，以及约数，不作比较；统计表有误时，与改正后的数相符的也不报告。',
    en: 'Applications received, answered and carried forward that the text states, by applicant and by outcome too, agree with table three, with or without what was carried over (where nothing says what the applications are for, only in section three and under a heading on them); documents and decisions agree with table two. Numbers of a part, a channel, another organ or another year are not compared, nor are approximate ones. Where the table itself is wrong, numbers that agree with the right value are not reported.',
  },
  example: {
    wrong: '2020年共受理政府信息公开申请14件（统计表本年新收总计为 43）',
    right: '2020年共受理政府信息公开申请43件',
  },
  *check(report) {
    for (const comparison of comparisonsIn(report)) {
      if (!comparison.agrees && comparison.claim.role.measures[0]!.table !== 'review')
        yield draftOf(comparison, report);
    }
  },
  fixes: claimFixes,
};

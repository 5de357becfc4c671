import { comparisonsIn, doneClaimsIn } from '../../check/claims';
import { inNotices } from '../../forms/notices';
import type { Claim } from '../../model/claims/claim';
import { totals } from '../../model/claims/roles';
import { amountOf } from '../../model/table/amounts';
import { cellOf } from '../../model/table/table';
import { shift } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const narrativeDone: ReportRule = {
  code: 'narrative/done',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: inNotices('附表三'),
  title: { zh: '正文称全部办结，统计表有结转', en: 'All is said to be done, but applications are carried forward' },
  messages: {
    default: {
      zh: '正文称“{words}”，统计表结转下年度继续办理 {carried} 件；请核对',
      en: 'The text says “{words}”, but {carried} are carried forward; check which is right',
    },
    carried: { zh: '统计表：结转下年度继续办理 {carried}', en: 'Table: {carried} carried forward' },
  },
  docs: {
    zh: '正文称申请全部办结、均已答复或者办结率100%的（“均按期答复”不算），附表三“结转下年度继续办理”应为 0。正文说明了结转情况，或者所说的件数就是已办结的件数的，不报告；另起一句称“所有申请”均已办结的除外。',
    en: 'Where the text says that all applications were answered (not merely in time), none is carried forward. Not reported where the text speaks of those left, or gives the number of those answered, unless a sentence of its own says it of all applications.',
  },
  example: {
    wrong: '全年收到申请16件，办结率100%（结转下年度为 1）',
    right: '全年收到申请16件，办结15件，结转下年度1件',
  },
  *check(report) {
    const placed = report.tables.get('requests');
    const carried = placed && cellOf(placed.table, 'carriedForward', 'total');
    const outcome = placed && cellOf(placed.table, 'outcome', 'total');
    const amount = carried?.reading.kind === 'number' ? amountOf(carried) : undefined;
    if (!placed || !amount) return;
    const wrong = new Set<Claim | undefined>(comparisonsIn(report).flatMap((one) => (one.agrees ? [] : [one.claim])));
    let last = -1;
    for (const { span, words, claim } of doneClaimsIn(report)) {
      const isOfDone =
        claim.main?.role === totals.answeredOfThose || (outcome && claim.main?.value === amountOf(outcome));
      // 全部办结，办结率100% says it once; a number that is wrong itself is told by narrative/count.
      if (isOfDone || span.start.line === last || wrong.has(claim.main)) continue;
      last = span.end.line;
      yield {
        args: { words, carried: amount },
        span,
        related: [{ message: 'carried', args: { carried: amount }, span: shift(carried!.span, placed.at) }],
      };
    }
  },
};

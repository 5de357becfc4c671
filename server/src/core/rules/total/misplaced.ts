import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { sumOf } from '../../check/equations';
import { cover, shift } from '../../text/span';
import { allForms, type TableRule } from '../rule';
import { faultsOf, shown } from './fault';
import { faultBehind } from './fixes';

/** In table four the total of one group stands under 总计 of another. */
export const totalMisplaced: TableRule = {
  code: 'total/misplaced',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表四'),
  title: { zh: '总计填错了位置', en: 'A total stands in the wrong group' },
  messages: {
    default: {
      zh: '总计填错了位置：{first}的总计应为 {firstExpected}，现为 {firstActual}；{second}的总计应为 {secondExpected}，现为 {secondActual}',
      en: 'A total stands in the wrong group: {first} should have {firstExpected}, but has {firstActual}; {second} should have {secondExpected}, but has {secondActual}',
    },
    total: { zh: '{group}的总计，应为 {expected}', en: 'Total of {group}, should be {expected}' },
    addend: { zh: '{group}：四种结果之和为 {sum}', en: '{group}: the four results sum to {sum}' },
    move: { zh: '总计各归其位', en: 'Put both totals in their places' },
  },
  docs: {
    zh: '附表四一行共十五个数，总计容易填到另一组的总计一列里。两组的总计互换后都与各自四种结果之和相符，或者一组的总计在另一组而本组为 0 的，报告这一个问题。',
    en: 'Table four holds fifteen numbers in a line, and a total easily lands in the wrong group. Reported once where exchanging two totals makes both groups agree, or where the total of one stands in the other and is 0 in its own.',
  },
  example: { wrong: '15 0 0 0 0　0 0 0 0 15', right: '15 0 0 0 15　0 0 0 0 0' },
  *check(table, form) {
    for (const { cell, other, failed } of faultsOf('total/misplaced', table, form)) {
      if (!other) continue;
      const [first, second] = [cell, other].map(({ row }) => rowLabel(table, row)) as [string, string];
      const [firstExpected, secondExpected] = failed.map(({ left }) => sumOf(left)) as [number, number];
      yield {
        span: cover(cell.span, other.span),
        args: {
          first,
          firstExpected,
          firstActual: shown(cell),
          second,
          secondExpected,
          secondActual: shown(other),
        },
        related: [
          { message: 'total', args: { group: first, expected: firstExpected }, span: cell.span },
          { message: 'total', args: { group: second, expected: secondExpected }, span: other.span },
          ...failed.map(({ left, index }) => ({
            message: 'addend',
            args: { group: rowLabel(table, index), sum: sumOf(left) },
            span: cover(left[0]!.span, left.at(-1)!.span),
          })),
        ],
        data: { table: table.id, row: cell.row, column: cell.column.id },
      };
    }
  },
  fixes(finding, report) {
    const fault = faultBehind(finding, report);
    if (!fault?.other) return [];
    const edits = fault.failed.map(({ left, right }) => ({
      span: shift(right[0]!.span, fault.at),
      newText: String(sumOf(left)),
    }));
    return [{ title: 'move', args: {}, edits, preferred: true }];
  },
};

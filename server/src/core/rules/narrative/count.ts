import { crossFoot } from '../../check/crossFooting';
import { receivedClaims } from '../../model/applications';
import type { Report } from '../../model/report';
import { amountOf, cellOf } from '../../model/table';
import { shift, span, type Span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type ReportRule } from '../rule';

export const narrativeCount: ReportRule = {
  code: 'narrative/count',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号附表三',
  title: { zh: '正文中的申请数与统计表不符', en: 'A number of applications in the text disagrees with the table' },
  messages: {
    default: {
      zh: '正文称收到申请 {actual} 件，统计表本年新收为 {received} 件{withCarried}；请核对',
      en: 'The text speaks of {actual} applications, the table of {received} received{withCarried}; check which is right',
    },
    received: { zh: '统计表：本年新收 {received}', en: 'Table: {received} received' },
    carried: { zh: '统计表：上年结转 {carried}', en: 'Table: {carried} carried over' },
    set: { zh: '将正文的数改为 {received}', en: 'Change the number in the text to {received}' },
  },
  docs: {
    zh: '正文所说全年收到的申请数，应等于附表三“本年新收”的总计，或者本年新收与上年结转之和。只说本级、某一渠道、某类申请人或者其他年份的数不作比较。修复时只改正文的数，统计表不动。',
    en: 'The number of applications received that the text states equals the total of 本年新收 in table three, with or without what was carried over. Numbers of a part, a channel, a kind of applicant or another year are not compared. The fix changes the text only.',
  },
  example: {
    wrong: '2020年共受理政府信息公开申请14件（统计表本年新收总计为 43）',
    right: '2020年共受理政府信息公开申请43件',
  },
  *check(report) {
    const table = receivedInTable(report);
    if (!table) return;
    const { received, carried, accepted } = table;
    for (const { line, claim } of claimsOf(report)) {
      if (accepted.has(claim.value)) continue;
      const sum = received + carried;
      yield {
        args: {
          actual: claim.value,
          received,
          withCarried: carried > 0 ? { zh: `，加上年结转为 ${sum} 件`, en: ` (${sum} with those carried over)` } : '',
        },
        span: span(line, claim.from, claim.to),
        related: [
          { message: 'received', args: { received }, span: table.receivedSpan },
          ...(carried > 0 ? [{ message: 'carried', args: { carried }, span: table.carriedSpan }] : []),
        ],
        data: { text: String(received) },
      };
    }
  },
  fixes: (finding) => replacement(finding, 'set'),
};

function* claimsOf({ lines, sections, year, title }: Report) {
  const until = sections.find(({ id }) => id === 'disclosure')?.start ?? sections[1]?.start ?? 0;
  const requests = sections.find(({ id }) => id === 'requests');
  const ranges = [[0, until], requests ? [requests.start, requests.end] : [0, 0]] as const;
  for (const [from, to] of ranges) {
    for (let line = from; line < to; line++) {
      for (const claim of receivedClaims(lines[line]!, year.value, title?.syntax.organ ?? '')) yield { line, claim };
    }
  }
}

interface Received {
  readonly received: number;
  readonly carried: number;
  readonly receivedSpan: Span;
  readonly carriedSpan: Span;
  /** Numbers that agree: received, with those carried over, answered, and what a wrong cell should be. */
  readonly accepted: ReadonlySet<number>;
}

function receivedInTable({ tables, form }: Report): Received | undefined {
  const placed = tables.get('requests');
  if (!placed || !form) return undefined;
  const { table, at } = placed;
  const [received, carried, outcome] = ['received', 'carriedOver', 'outcome'].map((row) => cellOf(table, row, 'total'));
  if (!received || received.reading.kind !== 'number' || !carried) return undefined;
  const values = [received, carried, outcome].map((cell) => (cell ? (amountOf(cell) ?? 0) : 0)) as [
    number,
    number,
    number,
  ];
  const accepted = new Set([values[0], values[0] + values[1], values[2]]);
  for (const { cell, expected } of crossFoot(table, form)) {
    if (cell === received) accepted.add(expected).add(expected + values[1]);
    if (cell === carried) accepted.add(values[0] + expected);
  }
  return {
    received: values[0],
    carried: values[1],
    receivedSpan: shift(received.span, at),
    carriedSpan: shift(carried.span, at),
    accepted,
  };
}

import { comparisonsAt, type Comparison } from '../../check/claims';
import { equationsOf } from '../../check/equations';
import type { Finding, Fix, Related } from '../../check/finding';
import { rowLabel } from '../../forms';
import type { Text } from '../../messages/locale';
import type { Claim } from '../../model/claims/claim';
import { totals } from '../../model/claims/roles';
import type { Report } from '../../model/report';
import { amountOf } from '../../model/table/amounts';
import { cellOf, type Cell, type Table } from '../../model/table/table';
import { writtenLike } from '../../text/numeral';
import { shift, type Span } from '../../text/span';
import type { Draft } from '../rule';

/** What the rules on numbers in sentences share. */

export const claimMessages = {
  default: {
    zh: '正文称{what} {actual} 件，统计表为 {expected} 件；请核对',
    en: 'The text says {actual} {what}, the table {expected}; check which is right',
  },
  received: {
    zh: '正文称收到申请 {actual} 件，统计表本年新收为 {expected} 件{withCarried}；请核对',
    en: 'The text speaks of {actual} applications, the table of {expected} received{withCarried}; check which is right',
  },
  none: {
    zh: '正文称没有{what}，统计表为 {expected} 件；请核对',
    en: 'The text says that there was no {what}, the table has {expected}; check which is right',
  },
  noneOfSeveral: {
    zh: '正文称没有{what}，统计表为{amounts}；请核对',
    en: 'The text says that there was no {what}, the table has {amounts}; check which is right',
  },
  all: {
    zh: '正文称 {actual} 件都是{what}，统计表为 {expected} 件；请核对',
    en: 'The text says that all {actual} are {what}, the table has {expected}; check which is right',
  },
  cell: { zh: '统计表：{row}（{column}）{amount}', en: 'Table: {row} ({column}) {amount}' },
  set: { zh: '将正文的数改为 {expected}', en: 'Change the number in the text to {expected}' },
  setCell: { zh: '将统计表的数改为 {actual}', en: 'Change the number in the table to {actual}' },
} as const satisfies Record<string, Text>;

/** What is told of a number of a sentence that its table does not agree with; the cells are its related places. */
export function draftOf(comparison: Comparison, report: Report): Draft {
  const { span, claim, cells, at, expected } = comparison;
  const table = tableOf(comparison, report);
  const what = claim.role.name;
  const args = { what, actual: claim.value, expected, withCarried: withCarried(table, expected) };
  return {
    message: messageFor(claim, cells),
    args: { ...args, amounts: amountsOf(cells, table) },
    span,
    related: related(cells, table, at),
  };
}

function messageFor({ inWords, value, role }: Claim, cells: readonly Cell[]): keyof typeof claimMessages {
  if (!inWords) return role === totals.received ? 'received' : 'default';
  return value > 0 ? 'all' : cells.length > 1 && cells.length <= mostListed ? 'noneOfSeveral' : 'none';
}

/** Of more cells the sum is told. */
const mostListed = 4;

/** Each cell that counts something: 行政复议 5 件、未经复议直接起诉 4 件. */
function amountsOf(cells: readonly Cell[], table: Table): Text {
  const counted = cells.filter((cell) => amountOf(cell) !== 0);
  const parts = counted.map((cell) => ({ label: rowLabel(table, cell.row), amount: amountOf(cell)! }));
  return {
    zh: parts.map(({ label, amount }) => `${label} ${amount} 件`).join('、'),
    en: parts.map(({ label, amount }) => `${amount} (${label})`).join(', '),
  };
}

/** The number of the sentence first; that of the table too where no equation forbids it. */
export function claimFixes({ span: place, args }: Finding, report: Report): Fix[] {
  const comparison = comparisonsAt(report, place.start)[0];
  if (!comparison || comparison.claim.inWords) return [];
  const { cells, at, expected, claim } = comparison;
  const fixes: Fix[] = [
    {
      title: 'set',
      args,
      edits: [{ span: place, newText: writtenLike(expected, textIn(place, report)) }],
      preferred: !comparison.doubtful && countsAnything(tableOf(comparison, report)),
    },
  ];
  const [cell] = cells;
  if (cells.length === 1 && !isBound(cell!, tableOf(comparison, report), report)) {
    const edits = [{ span: shift(cell!.span, at), newText: String(claim.value) }];
    fixes.push({ title: 'setCell', args, edits, preferred: false });
  }
  return fixes;
}

/** Whether a table counts anything; where all is 0 it may be a blank form that nobody has filled in yet. */
function countsAnything({ rows }: Table): boolean {
  return [...rows.values()].some(({ cells }) => cells.some((cell) => amountOf(cell)));
}

function textIn({ start, end }: Span, { lines }: Report): string {
  return lines[start.line]!.text.slice(start.character, end.character);
}

function tableOf({ claim }: Comparison, { tables }: Report): Table {
  return tables.get(claim.role.measures[0]!.table)!.table;
}

/** Whether an equation that holds would fail if the cell changed. */
function isBound(cell: Cell, table: Table, { form }: Report): boolean {
  return equationsOf(table, form!).some(
    ({ left, right, residual }) => residual === 0 && (left.includes(cell) || right.includes(cell)),
  );
}

function withCarried(table: Table, received: number): Text | string {
  const cell = cellOf(table, 'carriedOver', 'total');
  const carried = cell && amountOf(cell);
  if (!carried) return '';
  const sum = received + carried;
  return { zh: `，加上年结转为 ${sum} 件`, en: ` (${sum} with those carried over)` };
}

function related(cells: readonly Cell[], table: Table, at: number): Related[] {
  const counted = cells.filter((cell) => amountOf(cell) !== 0);
  return (counted.length > 0 ? counted : cells.slice(0, 1)).map((cell) => ({
    message: 'cell',
    args: { row: rowLabel(table, cell.row), column: cell.column.label, amount: amountOf(cell)! },
    span: shift(cell.span, at),
  }));
}

import { crossFoot, type Fault } from '../../check/crossFooting';
import { sumOf, type Equation } from '../../check/equations';
import type { Finding, Fix, Related } from '../../check/finding';
import { rowLabel } from '../../forms';
import type { Form } from '../../forms';
import type { Text } from '../../messages/locale';
import type { Report } from '../../model/report';
import type { Cell, Table } from '../../model/table';
import { shift } from '../../text/span';
import type { Draft } from '../rule';

/** What the rules on totals share: each tells those faults of the cross-footing that bear its code. */

export const totalMessages = {
  addend: { zh: '{label}：{amount}', en: '{label}: {amount}' },
  zeros: { zh: '其余各项为 0：{labels}', en: 'The others are 0: {labels}' },
  equation: {
    zh: '{label}：各项之和为 {sum}，现为 {total}',
    en: '{label}: the parts sum to {sum}, but {total} is given',
  },
  balance: {
    zh: '“{label}”列：新收加上年结转为 {sum}，总计加结转下年度为 {total}',
    en: '{label}: received plus carried over is {sum}, the outcome plus carried forward {total}',
  },
  set: { zh: '改为 {value}', en: 'Change to {value}' },
} as const satisfies Record<string, Text>;

export function* faultsOf(code: Fault['code'], table: Table, form: Form): Generator<Fault> {
  for (const fault of crossFoot(table, form)) if (fault.code === code) yield fault;
}

/** A draft for a fault: both numbers, the cell's name, and every addend as a related place. */
export function draftOf(fault: Fault, table: Table, message: string): Draft {
  const { cell, expected } = fault;
  return {
    message,
    span: cell.span,
    args: {
      expected,
      actual: shown(cell),
      row: rowLabel(table, cell.row),
      column: cell.column.label,
    },
    related: fault.failed.flatMap((equation) => explain(equation, cell, table)),
    data: { table: table.id, row: cell.row, column: cell.column.id, value: expected },
  };
}

/** The fix of a fault: the value that mends it; preferred only where it mends and breaks nothing. */
export function fixesOf(finding: Finding, report: Report): Fix[] {
  const fault = faultBehind(finding, report);
  if (!fault || (!fault.certain && fault.code === 'total/balance')) return [];
  const { cell, expected, breaks, at } = fault;
  if (expected < 0) return [];
  return [
    {
      title: 'set',
      args: { value: expected },
      edits: [{ span: shift(cell.span, at), newText: String(expected) }],
      preferred: breaks.length === 0,
    },
  ];
}

/** The fault a finding tells of, with the line its table's spans count from. */
export function faultBehind({ code, data }: Finding, report: Report): (Fault & { at: number }) | undefined {
  const placed = [...report.tables.values()].find(({ table }) => table.id === data?.table);
  if (!placed || !report.form) return undefined;
  for (const fault of crossFoot(placed.table, report.form)) {
    const { row, column } = fault.cell;
    if (fault.code === code && row === data?.row && column.id === data.column) return { ...fault, at: placed.at };
  }
  return undefined;
}

export function shown({ raw }: Cell): string | Text {
  return raw === '' ? { zh: '空', en: 'blank' } : raw;
}

/** The equation at its total (unless that is the finding's own cell), then each of its addends. */
function explain(equation: Equation, own: Cell, table: Table): Related[] {
  const { form, left, right } = equation;
  const total = right.at(-1)!;
  const label = (cell: Cell) => (form.per === 'row' ? cell.column.label : rowLabel(table, cell.row));
  const addends = [...left, ...right.slice(0, -1)];
  const counted = addends.filter((cell) => sumOf([cell]) !== 0);
  const zeros = addends.filter((cell) => sumOf([cell]) === 0);
  const related: Related[] = counted.map((cell) => ({
    message: 'addend',
    args: { label: label(cell), amount: sumOf([cell]) },
    span: cell.span,
  }));
  if (zeros.length > 0) {
    related.push({ message: 'zeros', args: { labels: zeros.map(label).join('、') }, span: zeros[0]!.span });
  }
  if (total === own) return related;
  if (right.length > 1) {
    const args = { label: total.column.label, sum: sumOf(left), total: sumOf(right) };
    return [{ message: 'balance', args, span: total.span }, ...related];
  }
  const name =
    form.per === 'row' ? rowLabel(table, total.row) : `${rowLabel(table, total.row)}（${total.column.label}）`;
  const args = { label: name, sum: sumOf(left), total: shown(total) };
  return [{ message: 'equation', args, span: total.span }, ...related];
}

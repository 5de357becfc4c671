import { crossFoot, type Fault } from '../../check/crossFooting';
import { sumOf, type Equation } from '../../check/equations';
import type { Related } from '../../check/finding';
import { rowLabel, type Form } from '../../forms';
import type { Text } from '../../messages/locale';
import type { Cell, Table } from '../../model/table/table';
import type { Draft } from '../rule';

// What the rules on totals say: each tells those faults of the cross-footing that bear its code.

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
  candidate: {
    zh: '{label}现为 {amount}，若是它有误，应为 {value}',
    en: '{label} is {amount}; if that is wrong, it is {value}',
  },
  set: { zh: '改为 {value}', en: 'Change to {value}' },
  setCell: { zh: '将“{label}”改为 {value}', en: 'Change {label} to {value}' },
} as const satisfies Record<string, Text>;

/** The faults of a table that fall under one rule. */
export function* faultsOf(code: Fault['code'], table: Table, form: Form): Generator<Fault> {
  for (const fault of crossFoot(table, form)) if (fault.code === code) yield fault;
}

/** A draft for a fault: both numbers, the cell's name, and every addend as a related place. */
export function draftOf(fault: Fault, table: Table): Draft {
  const { cell, expected, failed, candidates } = fault;
  const told = candidates.map((candidate) => candidate.cell);
  return {
    message: messageOf(fault),
    span: cell.span,
    args: {
      expected,
      actual: shown(cell),
      row: rowLabel(table, cell.row),
      column: cell.column.label,
      candidates: listed(fault, table),
      suspects: suspectsOf(fault, table),
    },
    related: [
      ...candidates.map((one) => ({
        message: 'candidate',
        args: { label: labelIn(failed[0]!, one.cell, table), amount: shown(one.cell), value: one.value },
        span: one.cell.span,
      })),
      ...failed.flatMap((equation) => explain(equation, cell, table, told)),
    ],
    data: { table: table.id, row: cell.row, column: cell.column.id, value: expected },
  };
}

/**
 * `default` where the cell is certain; else `candidates` where one of several cells alone explains it, `keep` where
 * the balance of the column holds with the total as it is, `keepSum` where another sum does, or `open`.
 */
function messageOf({ code, certain, candidates, breaks }: Fault): string {
  if (certain) return 'default';
  if (candidates.length > 0) return 'candidates';
  if (code === 'total/balance') return 'open';
  if (breaks.some(({ form }) => form.code === 'total/balance')) return 'keep';
  return breaks.length > 0 ? 'keepSum' : 'open';
}

/** 自然人（应为 3）、总计（应为 5）. */
function listed({ candidates, failed }: Fault, table: Table): Text {
  const names = (value: (value: number) => string) =>
    candidates.map((one) => labelIn(failed[0]!, one.cell, table) + value(one.value));
  return {
    zh: names((value) => `（应为 ${value}）`).join('、'),
    en: names((value) => ` (should be ${value})`).join(', '),
  };
}

/** More are not named one by one. */
const mostNamed = 6;

/** What to look at where a total is right and its addends sum to something else: those that hold the excess. */
function suspectsOf({ failed: [equation] }: Fault, table: Table): Text {
  const { left, residual } = equation!;
  const labels = left
    .filter((cell) => residual > 0 && sumOf([cell]) >= residual)
    .map((cell) => labelIn(equation!, cell, table));
  if (labels.length === 0 || labels.length > mostNamed) return { zh: '其中的某一项或几项', en: 'some of them' };
  if (labels.length === 1) return { zh: `“${labels[0]}”`, en: labels[0]! };
  return { zh: `${labels.map((label) => `“${label}”`).join('、')}中的某一项`, en: `one of ${labels.join(', ')}` };
}

/** What a cell holds, for a message. */
export function shown({ raw }: Cell): string | Text {
  return raw === '' ? { zh: '空', en: 'blank' } : raw;
}

/** What tells a cell from the others of an equation. */
export function labelIn({ form }: Equation, cell: Cell, table: Table): string {
  return form.per === 'row' ? cell.column.label : rowLabel(table, cell.row);
}

/**
 * The equation at its total (unless that is the finding's own cell), then each of its addends but those told already.
 */
function explain(equation: Equation, own: Cell, table: Table, told: readonly Cell[]): Related[] {
  const { form, left, right } = equation;
  const total = right.at(-1)!;
  const label = (cell: Cell) => labelIn(equation, cell, table);
  const addends = [...left, ...right.slice(0, -1)].filter((cell) => !told.includes(cell));
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

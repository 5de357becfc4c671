import { rowLabel, type ColumnForm } from '../../forms';
import { inNotices } from '../../forms/notices';
import { amountOf, cellFault } from '../../model/table/amounts';
import type { Cell } from '../../model/table/table';
import { replacement } from '../replace';
import { allForms, type RowRule } from '../rule';

export const cellFormat: RowRule = {
  code: 'cell/format',
  severity: 'info',
  forms: allForms,
  scope: 'row',
  source: inNotices('附表'),
  title: { zh: '数的写法不规范', en: 'A number is not written plainly' },
  messages: {
    default: {
      zh: '“{row}”{column}写作“{actual}”，应只填半角数字：{value}',
      en: '“{row}”, {column}, is written “{actual}”; write plain digits: {value}',
    },
    unit: {
      zh: '“{row}”{column}写作“{actual}”，单位不应写在格内，应在列标题中注明',
      en: '“{row}”, {column}, is written “{actual}”; the unit belongs into the heading of the column',
    },
    set: { zh: '改为 {value}', en: 'Change to {value}' },
  },
  docs: {
    zh: '单元格只填半角数字：不用全角数字、千分位逗号、数中的空格和开头多余的 0，件数不带单位。金额的单位写在列标题中；列标题没有写明“万元”的，格内的单位不自动删去。“增3”“减3”“+3”是规定格式允许的写法。',
    en: 'Cells hold plain digits: no full-width digits, thousands separators, blanks, leading zeros or units of counts. The unit of an amount belongs into the heading; where the heading does not name 万元 it is not deleted. 增3, 减3 and +3 are allowed.',
  },
  example: { wrong: '行政处罚\t１,３５６', right: '行政处罚\t1356' },
  safe: true,
  *check({ cells }, table) {
    for (const cell of cells) {
      const { reading, row, column, raw, span } = cell;
      if (reading.kind !== 'number' || reading.plain || cellFault(cell) || isAllowedChange(cell)) continue;
      const unitOnly = column.kind === 'amount' && !mayLoseUnit(reading.unit, column);
      // A cell of several lines or with tags inside holds more than its number.
      const whole = span.start.line === span.end.line && span.end.character - span.start.character === raw.length;
      const value = reading.decimal;
      // 3 0 may be two numbers, unless the row adds up with 30.
      const isSure = !innerBlank.test(raw) || (table.id === 'disclosure' ? thousands.test(raw) : addUp(cells));
      yield {
        ...(unitOnly && { message: 'unit' }),
        args: { row: rowLabel(table, row), column: column.label, actual: raw, value },
        span,
        data: { table: table.id, row, column: column.id, ...(whole && isSure && !unitOnly && { text: value }) },
      };
    }
  },
  fixes: (finding) => replacement(finding, 'set'),
};

const innerBlank = /\d[\s\u00a0\u3000]+\d/;
const thousands = /^\d{1,3}(?:[\s\u00a0\u3000]\d{3})+$/;

/** Whether the last value is the sum of the others. */
function addUp(cells: readonly Cell[]): boolean {
  const amounts = cells.map((cell) => amountOf(cell) ?? NaN);
  return amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0) === amounts.at(-1);
}

/** Whether the heading of an amount says what its unit says: in a column of 万元, a unit of 元 must not go unseen. */
function mayLoseUnit(unit: string, { label, unit: own }: ColumnForm): boolean {
  return unit === '' || (unit.startsWith('万') && own === undefined && label.includes('万元'));
}

/** 增3, 减 3, +3, －3: written with a sign, the form allows them. */
function isAllowedChange({ column, raw }: Cell): boolean {
  return column.kind === 'change' && /^(?:增|减|新增|增加|减少|[+\-−﹣–－＋])\s?\d{1,9}(?:个|项|件)?$/.test(raw);
}

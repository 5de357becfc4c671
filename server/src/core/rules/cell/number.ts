import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { cellFault } from '../../model/table/amounts';
import { letterAmongDigits, type Cell } from '../../model/table/table';
import { readNumber } from '../../text/number';
import { allForms, type RowRule } from '../rule';
import { cellAt, isFit } from '../fit';

export const cellNumber: RowRule = {
  code: 'cell/number',
  severity: 'error',
  forms: allForms,
  scope: 'row',
  source: inNotices('附表'),
  title: { zh: '单元格不是数', en: 'A value is not a number' },
  messages: {
    unreadable: {
      zh: '“{row}”{column}应填数，现为“{actual}”',
      en: '“{row}”, {column}, should be a number, but is “{actual}”',
    },
    fraction: {
      zh: '“{row}”{column}应为整数，现为“{actual}”',
      en: '“{row}”, {column}, should be a whole number, but is “{actual}”',
    },
    negative: {
      zh: '“{row}”{column}不应为负数，现为“{actual}”',
      en: '“{row}”, {column}, must not be negative, but is “{actual}”',
    },
    letter: {
      zh: '“{row}”的数连在一起，其中有字母 O：“{actual}”，未作核对；请改为数字 0',
      en: 'The digits of “{row}” are run together and have a letter O among them, “{actual}”, so they were not checked; write the digit 0',
    },
    set: { zh: '改为 {value}', en: 'Change to {value}' },
  },
  docs: {
    zh: '统计表的单元格只填数：件数为不小于 0 的整数，本年增/减可以是负数，金额可以有小数；带着别类单位的（金额写作“12.5件”、件数写作“3万”）不算数，一格里的两个数（“12 3”）也不算。读不出数的单元格不参加合计。误把字母 O、l 写成数字的，与合计不矛盾时可以自动改正。',
    en: 'Cells hold numbers only: counts are whole numbers from 0 on, 本年增/减 may be negative, amounts may have decimals; a number with the unit of another kind (12.5件 for an amount, 3万 for a count) is none, nor are two numbers in a cell (12 3). Letters O and l in place of digits can be corrected where the sums agree.',
  },
  example: { wrong: '行政许可\t1O', right: '行政许可\t10' },
  *check(row, table) {
    const letter = letterAmongDigits(row);
    if (letter) {
      const args = { row: rowLabel(table, row.id), actual: letter.raw };
      yield { message: 'letter', args, span: letter.span, data: { table: table.id, row: row.id } };
    }
    for (const cell of row.cells) {
      const message = cellFault(cell);
      if (!message) continue;
      const { row, column, raw } = cell;
      yield {
        message,
        args: { row: rowLabel(table, row), column: column.label, actual: raw },
        span: cell.span,
        data: { table: table.id, row, column: column.id, text: raw },
      };
    }
  },
  safe: true,
  fixes(finding, report) {
    const cell = cellAt(finding, report);
    const value = cell && corrected(cell);
    if (value === undefined) return [];
    const preferred = isFit(finding, value, report);
    return [{ title: 'set', args: { value }, edits: [{ span: finding.span, newText: value }], preferred }];
  },
};

const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Ｏ: '0',
  ｏ: '0',
  〇: '0',
  l: '1',
  I: '1',
  Ｉ: '1',
  ｌ: '1',
};

/** What is surely meant: digits in place of letters that look like them; nothing where that is no number of the column. */
function corrected({ raw, column }: Cell): string | undefined {
  const digits = [...raw].map((char) => lookAlikes[char] ?? char).join('');
  const reading = readNumber(digits);
  return digits !== raw && reading.kind === 'number' && !cellFault({ reading, column }) ? digits : undefined;
}

import { rowLabel } from '../../forms';
import { replacement } from '../replace';
import { allForms, type RowRule } from '../rule';
import { isFit } from '../fit';

export const cellPlaceholder: RowRule = {
  code: 'cell/placeholder',
  severity: 'warning',
  forms: allForms,
  scope: 'row',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号附表',
  title: { zh: '单元格以符号代替 0', en: 'A mark stands in place of 0' },
  messages: {
    default: {
      zh: '“{row}”{column}填的是“{actual}”：没有发生的应填 0',
      en: '“{row}”, {column}, holds “{actual}”: put 0 where there is nothing to count',
    },
    set: { zh: '改为 0', en: 'Change to 0' },
  },
  docs: {
    zh: '统计表中没有发生的事项应填 0，不用“/”“—”“无”“○”等代替；合计时按 0 计。',
    en: 'A cell with nothing to count holds 0, not /, —, 无 or ○; in sums such a cell counts as 0.',
  },
  example: { wrong: '规章\t/\t/\t/', right: '规章\t0\t0\t0' },
  *check({ cells }, table) {
    for (const { reading, row, column, raw, span } of cells) {
      if (reading.kind !== 'placeholder') continue;
      yield {
        args: { row: rowLabel(table, row), column: column.label, actual: raw },
        span,
        data: { table: table.id, row, column: column.id, text: '0' },
      };
    }
  },
  // Where the sums of its row and column demand a number, 0 is only a beginning.
  fixes: (finding, report) => replacement(finding, 'set', isFit(finding, '0', report)),
};

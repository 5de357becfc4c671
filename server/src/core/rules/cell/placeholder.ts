import { missingNumbers } from '../../check/crossFooting';
import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { replacement } from '../replace';
import { allForms, type TableRule } from '../rule';
import { isFit } from '../fit';
import { Row } from '../../model/table/table';

export const cellPlaceholder: TableRule = {
  code: 'cell/placeholder',
  severity: 'warning',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表'),
  title: { zh: '单元格以符号代替 0', en: 'A mark stands in place of 0' },
  messages: {
    default: {
      zh: '“{row}”{column}填的是“{actual}”：没有发生的应填 0',
      en: '“{row}”, {column}, holds “{actual}”: put 0 where there is nothing to count',
    },
    value: {
      zh: '“{row}”{column}填的是“{actual}”：按其余各数应为 {value}',
      en: '“{row}”, {column}, holds “{actual}”: by the other numbers it is {value}',
    },
    set: { zh: '改为 {value}', en: 'Change to {value}' },
  },
  docs: {
    zh: '统计表中没有发生的事项应填 0，不用“/”“—”“无”“○”等代替；合计时按 0 计，但其余各数表明是别的数时，按那个数填。',
    en: 'A cell with nothing to count holds 0, not /, —, 无 or ○; in sums such a cell counts as 0, unless the other numbers tell what it is.',
  },
  example: { wrong: '规章\t/\t/\t/', right: '规章\t0\t0\t0' },
  *check(table, form) {
    for (const row of table.rows.values()) {
      for (const cell of placeholdersOf(row)) {
        const { column, raw, span } = cell;
        const value = missingNumbers(table, form).get(cell) ?? 0;
        yield {
          ...(value !== 0 && { message: 'value' }),
          args: { row: rowLabel(table, row.id), column: column.label, actual: raw, value },
          span,
          data: { table: table.id, row: row.id, column: column.id, text: String(value) },
        };
      }
    }
  },
  // Where the sums of its row and column demand another number, 0 is only a beginning.
  fixes: (finding, report) => replacement(finding, 'set', isFit(finding, finding.data!.text as string, report)),
};

const placeholdersOf = Row.keeping.kept(({ cells }) => cells.filter(({ reading }) => reading.kind === 'placeholder'));

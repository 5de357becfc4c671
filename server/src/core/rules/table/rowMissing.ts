import { formOf } from '../../check/equations';
import { blockOf, rowIdsOf, rowLabel, tableForm, type Form } from '../../forms';
import { insertRow } from '../../model/rowText';
import type { Row, Table } from '../../model/table';
import { allForms, type TableRule } from '../rule';

export const tableRowMissing: TableRule = {
  code: 'table/row-missing',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号附表',
  title: { zh: '统计表缺少一行', en: 'A row of the table is missing' },
  messages: {
    default: { zh: '此行之后缺少“{row}”一行', en: 'The row “{row}” is missing below this one' },
    first: { zh: '表的开头缺少“{row}”一行', en: 'The row “{row}” is missing at the top of the table' },
    insert: { zh: '插入“{row}”一行，各项填 0', en: 'Insert the row “{row}” with 0 in every cell' },
  },
  docs: {
    zh: '统计表的行由格式规定，没有发生的也应保留并填 0。',
    en: 'The form prescribes the rows; a row with nothing to count stays and holds 0.',
  },
  example: {
    wrong: '1.信访举报投诉类申请 ……\n3.要求提供公开出版物 ……',
    right: '1.信访举报投诉类申请 ……\n2.重复申请 ……\n3.要求提供公开出版物 ……',
  },
  *check(table, form) {
    for (const { row, after } of missingRows(table, form)) {
      yield {
        message: after ? 'default' : 'first',
        args: { row: rowLabel(table, row) },
        span: after?.label ?? table.head,
        data: { table: table.id, row },
      };
    }
  },
  fixes({ args, data }, report) {
    for (const placed of report.tables.values()) {
      if (placed.table.id !== data?.table || !report.form) continue;
      const missing = missingRows(placed.table, report.form).find(({ row }) => row === data?.row);
      const columns =
        missing && blockOf(formOf(placed.table, report.form), placed.table.id, missing.row)?.columns.length;
      const edit =
        missing?.after &&
        columns &&
        insertRow(missing.row, rowLabel(placed.table, missing.row), columns, missing.after, placed, report);
      return edit ? [{ title: 'insert', args, edits: [edit], preferred: true }] : [];
    }
    return [];
  },
};

/** Rows of the table's form that it does not have, and the row of the table behind which each belongs. */
export function missingRows(table: Table, form: Form): { row: string; after: Row | undefined }[] {
  const missing: { row: string; after: Row | undefined }[] = [];
  let after: Row | undefined;
  if (table.scrambled) return missing;
  for (const id of rowIdsOf(tableForm(formOf(table, form), table.id))) {
    const row = table.rows.get(id);
    if (row) after = row;
    else missing.push({ row: id, after });
  }
  return missing;
}

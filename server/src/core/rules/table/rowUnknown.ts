import { blockOf, formById, type Form } from '../../forms';
import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { readTables } from '../../model/table/readTables';
import type { Table } from '../../model/table/table';
import { allForms, type SegmentRule } from '../rule';

export const tableRowUnknown: SegmentRule = {
  code: 'table/row-unknown',
  severity: 'info',
  forms: allForms,
  scope: 'segment',
  source: inNotices('附表'),
  title: { zh: '统计表多出规定格式没有的行', en: 'A row that the form does not have' },
  messages: {
    default: {
      zh: '“{label}”一行不在规定格式之内，其数不参加核对',
      en: 'The form has no row “{label}”; its numbers are not checked',
    },
  },
  docs: {
    zh: '统计表中有规定格式没有的行，如本地增加的“其他主动公开文件”，或者另一版格式的行。整张表都是另一版格式的，由 table/format 报告。',
    en: 'The table holds a row that the form does not have: a local addition, or a row of the other form. Where the whole table is of the other form, table/format tells so.',
  },
  example: {
    wrong: '行政规范性文件\t6\t2\t41\n其他主动公开文件\t12\t0\t40',
    right: '行政规范性文件\t6\t2\t41',
  },
  *check(segment, facts) {
    const form = formById(facts.form);
    for (const table of readTables(segment)) {
      for (const { id, label } of foreignRows(table, form)) yield { args: { label: rowLabel(table, id) }, span: label };
      for (const { label, span } of table.unknown) yield { args: { label }, span };
    }
  },
};

function isOther(row: string): boolean {
  return row === 'other' || row.startsWith('other.');
}

/** Rows of the other form in a table of this one; those under （六）其他处理 are told by table/row-missing. */
function foreignRows({ id, form: own, rows }: Table, form: Form) {
  if (own !== form.id) return [];
  return [...rows.values()].filter((row) => !isOther(row.id) && !blockOf(form, id, row.id));
}

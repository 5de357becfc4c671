import { formById, rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { placeBefore } from '../../model/layout/besideTable';
import type { Table } from '../../model/table/table';
import { cover, type Span } from '../../text/span';
import { blankTable, insertAt } from '../../insertion/insertLines';
import { allForms, type TableRule } from '../rule';

export const tableFormat: TableRule = {
  code: 'table/format',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices(),
  title: { zh: '统计表不是报告年度应当使用的格式', en: 'A table is of another form than the report year’s' },
  messages: {
    default: {
      zh: '此表是{actual}的格式；本报告年度应使用{expected}的格式',
      en: 'This table follows {actual}; the report year requires {expected}',
    },
    columns: {
      zh: '“{row}”上方的列标题是“{actual}”，本报告年度的格式为“{expected}”；各数按所印的列标题读取，请核对后照格式改正',
      en: 'The headings above “{row}” are “{actual}”, those of the report year’s form “{expected}”; values are read as the headings say. Put the block into that form',
    },
    unread: {
      zh: '“{row}”上方的列标题是“{actual}”，本报告年度的格式为“{expected}”；各数属于哪一列不能确定，未作读取，请核对后照格式改正',
      en: 'The headings above “{row}” are “{actual}”, those of the report year’s form “{expected}”; which columns the values belong to is not sure, and none was read. Put the block into that form',
    },
    insert: {
      zh: '在此表之前插入{expected}的空表（原表保留，填好后删除）',
      en: 'Insert the blank form of {expected} in front of this table (the old one stays)',
    },
  },
  docs: {
    zh: '2019、2020 年度报告使用国办公开办函〔2019〕60号的格式，2021 年度起使用国办公开办函〔2021〕30号的格式。修复时在原表前插入空表，原表的数不动，请核对填写后删除原表。附表二各段的列标题也应照格式：只有某一段用了另一版的列标题、少了列或者用了别的说法的，报告这一段。',
    en: 'Reports of 2019 and 2020 use the form of 2019, reports since 2021 that of 2021. The fix puts a blank form in front of the old table, whose numbers stay. A single block of table two whose headings are those of the other form, too few or in other words is told by itself.',
  },
  example: {
    wrong: '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
    right: '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  },
  *check(table, form) {
    if (table.form && table.form !== form.id) {
      const args = { actual: formById(table.form).notice, expected: form.notice };
      yield { args, span: headSpan(table), data: { table: table.id } };
      return;
    }
    for (const { rows, headings, columns, span } of table.foreign) {
      const isRead = rows.every((row) => table.rows.get(row)?.cells.length);
      const expected = columns.map(({ label }) => label).join('、');
      yield {
        message: isRead ? 'columns' : 'unread',
        args: { row: rowLabel(table, rows[0]!), actual: headings.join('、'), expected },
        span,
        data: { table: table.id, row: rows[0]! },
      };
    }
  },
  fixes({ message, args, data }, report) {
    if (message !== 'default') return [];
    const placed = [...report.tables.values()].find(({ table }) => table.id === data?.table);
    if (!placed) return [];
    const text = `${blankTable(placed.table.id, report)}\n\n`;
    const place = placeBefore(placed, report);
    if (!place) return [];
    const edits = [insertAt(report, place, text)];
    return [{ title: 'insert', args, edits, preferred: false }];
  },
};

/** From the first heading cell to the first column heading. */
function headSpan({ head, headings }: Table): Span {
  const column = headings.find(({ role }) => role === 'column');
  return column ? cover(head, column.span) : head;
}

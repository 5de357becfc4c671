import type { Fix } from '../../check/finding';
import { isEmpty, isWholeTable, sizeOf, unfitRows } from '../../check/unfitRows';
import { rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { padRow, writeZeros } from '../../rewriting/padRow';
import type { Span } from '../../text/span';
import { allForms, type TableRule } from '../rule';

export const tableCells: TableRule = {
  code: 'table/cells',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表'),
  title: { zh: '一行的数多于或少于规定', en: 'A row has more or fewer values than the form' },
  messages: {
    fewer: {
      zh: '“{row}”应有 {expected} 个数，现有 {actual} 个；请补足，没有发生的填 0',
      en: '“{row}” should have {expected} values, but has {actual}; add the missing ones, 0 where there is nothing to count',
    },
    none: {
      zh: '“{row}”没有数，应有 {expected} 个；没有发生的填 0',
      en: '“{row}” has no values, but should have {expected}; put 0 where there is nothing to count',
    },
    empty: {
      zh: '此表没有数，应有 {expected} 个；没有发生的填 0',
      en: 'This table has no values, but should have {expected}; put 0 where there is nothing to count',
    },
    more: {
      zh: '“{row}”应有 {expected} 个数，现有 {actual} 个；断在两行的请连起来，多出的请删去',
      en: '“{row}” should have {expected} values, but has {actual}; join one that is broken over lines, delete those too many',
    },
    disorder: {
      zh: '此表的标题和数次序错乱，多数行读不出来，全表未作核对；请对照原件重新排列此表',
      en: 'Labels and numbers of this table are out of order: most rows cannot be read, and none was checked. Lay the table out anew from the original',
    },
    columns: {
      zh: '此表各列的次序与格式不同，全表未作核对；请照格式的次序排列各列',
      en: 'The columns of this table are not in the order of the form, and none was checked. Put them in that order',
    },
    rows: {
      zh: '此表有几行数，哪一行是本报告的不能确定，全表未作核对；请只留一行',
      en: 'This table has several rows of values: which is that of the report is not sure, and none was checked. Keep one',
    },
    mostFewer: {
      zh: '此表多数行的数少于规定，空白处没有留下痕迹，各数属于哪一列不能确定，全表未作核对；请对照原件补足，没有发生的填 0',
      en: 'Most rows of this table have fewer values than the form, and blank cells left no trace: which columns the values belong to is not sure, and none was checked. Add the missing ones from the original, 0 where there is nothing to count',
    },
    mostMore: {
      zh: '此表多数行的数多于规定，各数属于哪一列不能确定，全表未作核对；请删去格式以外的列',
      en: 'Most rows of this table have more values than the form: which columns they belong to is not sure, and none was checked. Delete the columns that the form does not have',
    },
    repeated: {
      zh: '“{row}”有两行，所列数不一致；核对的是另一行，请只保留一行',
      en: '“{row}” stands twice with different numbers; the other row was checked. Keep one of them',
    },
    copy: {
      zh: '本部分有两张同样的统计表，所列数不一致；核对的是另一张，请只保留一张',
      en: 'This section has two copies of the same table with different numbers; the other was checked. Keep one of them',
    },
    checked: { zh: '核对的是此处', en: 'This one was checked' },
    pad: { zh: '补 {count} 个 0', en: 'Add {count} zeros' },
    put: { zh: '在“{column}”补 {value}', en: 'Add {value} in {column}' },
    write: {
      zh: '照格式重写此表，{count} 个数都填 0',
      en: 'Write this table anew, with 0 for all of its {count} values',
    },
  },
  docs: {
    zh: '各行的数的个数由格式规定。个数不符时，各数属于哪一列不能确定，该行不参加合计，以免读错。缺少的数属于哪一列能由合计确定时，可以补 0；只缺一个数而行、列的合计都要求同一个数时，可以补那个数。一张表或者一行有两份而数不一致的，也在此报告：以表前没有注明其他年份、填了数、合计相符的一份为准，都一样时以前一份为准。',
    en: 'The form fixes how many values a row has. Where the number differs, no value is assigned to a column and the row takes part in no sum. Zeros are added only where the totals tell which column they belong to, and the one missing number where the totals of its row and column demand the same. A table or a row that stands twice with different numbers is told as well: the copy without another year above it counts, then the one with numbers, the one whose totals hold, else the first.',
  },
  example: { wrong: '2.重复申请\t0\t0\t0\t0\t0\t0', right: '2.重复申请\t0\t0\t0\t0\t0\t0\t0' },
  *check(table, form) {
    // Headings of one form above rows of another are told by table/format.
    const isOfOtherForm = table.form !== undefined && table.form !== form.id;
    if (table.scrambled && !isOfOtherForm) {
      const args = { expected: sizeOf(table, form) };
      yield { message: ofWhole[table.scrambled], args, span: table.head, data: { table: table.id } };
    }
    const related = (place: Span) => [{ message: 'checked', args: {}, span: place }];
    for (const copy of table.copies ?? [])
      yield { message: 'copy', span: copy, related: related(table.head), data: { table: table.id } };
    for (const { id, span, other } of table.repeated)
      yield {
        message: 'repeated',
        args: { row: rowLabel(table, id) },
        span,
        related: related(other),
        data: { table: table.id, row: id },
      };
    for (const { row, slots } of unfitRows(table, form)) {
      const expected = slots.length;
      const actual = row.loose.length;
      const none = isWholeTable(slots, table) ? 'empty' : 'none';
      const message = isEmpty(row) ? none : actual < expected ? 'fewer' : 'more';
      yield {
        message,
        args: { row: rowLabel(table, row.id), expected, actual },
        span: row.span,
        data: { table: table.id, row: row.id },
      };
    }
  },
  fixes({ data }, report): Fix[] {
    for (const placed of report.tables.values()) {
      if (placed.table.id !== data?.table || !report.form) continue;
      if (placed.table.scrambled) return writeZeros(placed, report);
      const found = unfitRows(placed.table, report.form).find(({ row }) => row.id === data?.row);
      return found ? padRow(found, placed, report) : [];
    }
    return [];
  },
};

/** What is told of a table most rows of which cannot be read. */
const ofWhole = {
  order: 'disorder',
  columns: 'columns',
  rows: 'rows',
  fewer: 'mostFewer',
  more: 'mostMore',
  empty: 'empty',
} as const;

import { formOf } from '../../check/equations';
import type { Fix } from '../../check/finding';
import { placeZeros, zerosFit, type Slot } from '../../check/padding';
import { blockOf, rowLabel, type Form } from '../../forms';
import type { PlacedTable, Report } from '../../model/report';
import { fillRow, textOf } from '../../model/rowText';
import type { Row, Table } from '../../model/table';
import { cover, shift, type Edit } from '../../text/span';
import { writtenWithZeros } from '../../rewriting/rewrite';
import { allForms, type TableRule } from '../rule';

export const tableCells: TableRule = {
  code: 'table/cells',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号附表',
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
      zh: '“{row}”应有 {expected} 个数，现有 {actual} 个，多出的请删去',
      en: '“{row}” should have {expected} values, but has {actual}; delete those too many',
    },
    disorder: {
      zh: '此表的标题和数次序错乱，多数行读不出来，全表未作核对；请对照原件重新排列此表',
      en: 'Labels and numbers of this table are out of order: most rows cannot be read, and none was checked. Lay the table out anew from the original',
    },
    mostFewer: {
      zh: '此表多数行的数少于规定，空白处没有留下痕迹，各数属于哪一栏不能确定，全表未作核对；请对照原件补足，没有发生的填 0',
      en: 'Most rows of this table have fewer values than the form, and blank cells left no trace: which columns the values belong to is not sure, and none was checked. Add the missing ones from the original, 0 where there is nothing to count',
    },
    mostMore: {
      zh: '此表多数行的数多于规定，各数属于哪一栏不能确定，全表未作核对；请删去格式以外的栏',
      en: 'Most rows of this table have more values than the form: which columns they belong to is not sure, and none was checked. Delete the columns that the form does not have',
    },
    pad: { zh: '补 {count} 个 0', en: 'Add {count} zeros' },
    write: {
      zh: '照格式重写此表，{count} 个数都填 0',
      en: 'Write this table anew, with 0 for all of its {count} values',
    },
  },
  docs: {
    zh: '各行的数的个数由格式规定。个数不符时，各数属于哪一列不能确定，该行不参加合计，以免读错。缺少的数补 0 时，先找能使各项合计相符的位置。',
    en: 'The form fixes how many values a row has. Where the number differs, no value is assigned to a column and the row takes part in no sum. Zeros are added where the totals then agree.',
  },
  example: { wrong: '2.重复申请\t0\t0\t0\t0\t0\t0', right: '2.重复申请\t0\t0\t0\t0\t0\t0\t0' },
  *check(table, form) {
    // Headings of one form above rows of another are told by table/format.
    const isOfOtherForm = table.form !== undefined && table.form !== form.id;
    if (table.scrambled && !isOfOtherForm) {
      const args = { expected: sizeOf(table, form) };
      yield { message: ofWhole[table.scrambled], args, span: table.head, data: { table: table.id } };
    }
    for (const { row, slots } of unfit(table, form)) {
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
      if (placed.table.scrambled) return written(placed, report);
      const found = unfit(placed.table, report.form).find(({ row }) => row.id === data?.row);
      return found ? pad(found, placed, report) : [];
    }
    return [];
  },
};

/** What is told of a table most rows of which cannot be read. */
const ofWhole = { order: 'disorder', fewer: 'mostFewer', more: 'mostMore', empty: 'empty' } as const;

/** How many values the rows of a table should have. */
function sizeOf({ id, rows }: Table, form: Form): number {
  return [...rows.keys()].reduce((sum, row) => sum + (blockOf(form, id, row)?.columns.length ?? 0), 0);
}

/** Whether nothing but blanks stands in a row, however many. */
function isEmpty({ loose }: Row): boolean {
  return loose.every(({ reading }) => reading.kind === 'blank');
}

interface Unfit {
  readonly row: Row;
  /** The cells that the form has for the row. */
  readonly slots: readonly Slot[];
}

/** Rows whose values are not as many as the form's columns; groups of table four that share values count as one row. */
function unfit(table: Table, form: Form): Unfit[] {
  const own = formOf(table, form);
  const found: Unfit[] = [];
  let isOpen = false;
  for (const row of table.scrambled ? [] : table.rows.values()) {
    const columns = blockOf(own, table.id, row.id)?.columns;
    const isFit = !columns || row.fused || row.cells.length === columns.length;
    const slots = isFit ? [] : columns.map((column) => ({ row: row.id, column }));
    const first = found.at(-1);
    // The values of groups side by side stand with the first of them.
    if (table.id === 'review' && isOpen && !isFit && row.loose.length === 0) {
      const span = cover(first!.row.span, row.span);
      found[found.length - 1] = { row: first!.row.with({ span }), slots: [...first!.slots, ...slots] };
    } else if (!isFit) found.push({ row, slots });
    isOpen = !isFit;
  }
  return found;
}

/** Whether all groups of table four stand in one row. */
function isWholeTable(slots: readonly Slot[], { id, rows }: Table): boolean {
  return id === 'review' && [...rows.keys()].every((group) => slots.some(({ row }) => row === group));
}

/** A table without values, written with zeros. */
function written(placed: PlacedTable, report: Report): Fix[] {
  const isEmptyTable = placed.table.scrambled === undefined || placed.table.scrambled === 'empty';
  const edit = isEmptyTable ? writtenWithZeros(placed, report) : undefined;
  const count = sizeOf(placed.table, report.form!);
  return edit ? [{ title: 'write', args: { count }, edits: [edit], preferred: true }] : [];
}

/** Zeros for the values that are not there, where the equations then hold; else behind the last value. */
function pad({ row, slots }: Unfit, placed: PlacedTable, report: Report): Fix[] {
  const { table, at } = placed;
  if (isWholeTable(slots, table) && isEmpty(row)) return written(placed, report);
  if (isEmpty(row) && row.loose.length > 0) return filled({ row, slots }, placed, report);
  const count = slots.length - row.loose.length;
  if (count <= 0) return [];
  if (row.loose.length === 0) {
    // Headings stand between the label of a group and its values.
    if (table.id === 'review') return [];
    const edit = fillRow(row, slots.length, placed, report);
    const preferred = zerosFit(slots, table, report.form!);
    return edit ? [{ title: 'pad', args: { count }, edits: [edit], preferred }] : [];
  }
  const { positions, certain } = placeZeros(row.loose, slots, table, report.form!);
  const separator = separatorOf(row, placed, report);
  if (separator === undefined) return [];
  const edits = [...new Set(positions)].map((position): Edit => {
    const zeros = positions.filter((other) => other === position).length;
    const next = row.loose[position];
    const place = shift(next ? next.span : row.loose.at(-1)!.span, at);
    const newText = next ? `0${separator}`.repeat(zeros) : `${separator}0`.repeat(zeros);
    const where = next ? place.start : place.end;
    return { span: { start: where, end: where }, newText };
  });
  return [{ title: 'pad', args: { count }, edits, preferred: certain }];
}

/** A row of nothing but blank cells, more or fewer than the form has: zeros in as many as it should have. */
function filled({ row, slots }: Unfit, placed: PlacedTable, report: Report): Fix[] {
  const cells = row.loose.slice(0, slots.length);
  const missing = slots.length - cells.length;
  const separator = missing > 0 ? separatorOf(row, placed, report) : '';
  if (separator === undefined) return [];
  const edits = cells.map(({ span }, index): Edit => {
    const behind = index === cells.length - 1 ? `${separator}0`.repeat(missing) : '';
    return { span: shift(span, placed.at), newText: `0${behind}` };
  });
  const preferred = zerosFit(slots, placed.table, report.form!);
  return [{ title: 'pad', args: { count: slots.length }, edits, preferred }];
}

/** The text between the last two values of the row, else of another row; nothing where no row holds two. */
function separatorOf({ loose }: Row, { table, at }: PlacedTable, report: Report): string | undefined {
  const rows = [loose, ...[...table.rows.values()].map(({ cells }) => cells)];
  const [before, last] = rows.find((values) => values.length >= 2)?.slice(-2) ?? [];
  return before && last && textOf(report, shift({ start: before.span.end, end: last.span.start }, at));
}

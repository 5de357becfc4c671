import { formOf } from '../../check/equations';
import { missingRows, type MissingRow } from '../../check/missingRows';
import { zerosFit, type Slot } from '../../check/padding';
import { blockOf, rowLabel, type Form } from '../../forms';
import { inNotices } from '../../forms/notices';
import type { PlacedTable, Report } from '../../model/report';
import type { Table } from '../../model/table/table';
import { addRows } from '../../rewriting/addRows';
import { beginsSegment } from '../../syntax/segment';
import { allForms, type TableRule } from '../rule';

export const tableRowMissing: TableRule = {
  code: 'table/row-missing',
  severity: 'error',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表'),
  title: { zh: '统计表缺少一行', en: 'A row of the table is missing' },
  messages: {
    default: {
      zh: '此行之后缺少“{row}”一行；没有发生的也应保留并填 0',
      en: 'The row “{row}” is missing below this one; it stays, with 0, where there is nothing to count',
    },
    several: {
      zh: '此行之后缺少 {count} 行：从“{row}”到“{last}”',
      en: '{count} rows are missing below this one: from “{row}” to “{last}”',
    },
    firstSeveral: {
      zh: '表的开头缺少 {count} 行：从“{row}”到“{last}”',
      en: '{count} rows are missing at the top of the table: from “{row}” to “{last}”',
    },
    first: { zh: '表的开头缺少“{row}”一行', en: 'The row “{row}” is missing at the top of the table' },
    moved: {
      zh: '“{row}”一行的位置与格式不同，其数未作核对；请移到“{after}”之后',
      en: 'The row “{row}” is not where the form has it, and its numbers were not checked; move it below “{after}”',
    },
    movedFirst: {
      zh: '“{row}”一行的位置与格式不同，其数未作核对；请移到表的开头',
      en: 'The row “{row}” is not where the form has it, and its numbers were not checked; move it to the top of the table',
    },
    insertSeveral: {
      zh: '插入从“{row}”到“{last}”的 {count} 行，各项填 0',
      en: 'Insert {count} rows, from “{row}” to “{last}”, with 0 in every cell',
    },
    insert: { zh: '插入“{row}”一行，各项填 0', en: 'Insert the row “{row}” with 0 in every cell' },
  },
  docs: {
    zh: '统计表的行由格式规定，没有发生的也应保留并填 0。连续缺少的几行只报一次，一次补齐。某一行放在别处的，报告其位置。',
    en: 'The form prescribes the rows; a row with nothing to count stays and holds 0. Neighbouring rows are told, and inserted, together. A row that stands elsewhere is told where it is.',
  },
  example: {
    wrong: '1.信访举报投诉类申请 ……\n3.要求提供公开出版物 ……',
    right: '1.信访举报投诉类申请 ……\n2.重复申请 ……\n3.要求提供公开出版物 ……',
  },
  *check(table, form) {
    for (const run of missingRuns(table, form)) {
      const { row, after } = run[0]!;
      const place = table.moved.get(row);
      if (place) {
        const args = { row: rowLabel(table, row), after: after ? rowLabel(table, after.id) : '' };
        yield { message: after ? 'moved' : 'movedFirst', args, span: place, data: { table: table.id, row } };
        continue;
      }
      const one = run.length === 1;
      yield {
        message: after ? (one ? 'default' : 'several') : one ? 'first' : 'firstSeveral',
        args: { row: rowLabel(table, row), last: rowLabel(table, run.at(-1)!.row), count: run.length },
        span: after?.label ?? table.head,
        data: { table: table.id, row },
      };
    }
  },
  fixes({ message, args, data }, report) {
    if (message === 'moved' || message === 'movedFirst') return [];
    for (const placed of report.tables.values()) {
      if (placed.table.id !== data?.table || !report.form) continue;
      const run = missingRuns(placed.table, report.form).find(([first]) => first!.row === data?.row);
      const edits =
        run &&
        addRows(
          run.map(({ row }) => row),
          placed,
          report,
        );
      if (!edits) return [];
      const title = run.length === 1 ? 'insert' : 'insertSeveral';
      const slots = run.flatMap(({ row }) => slotsOf(row, placed, report));
      // Where the other numbers tell that something is counted in the row, zeros are only a beginning.
      const preferred = zerosFit(slots, placed.table, report.form) && !standsUnknown(run, placed, report);
      return [{ title, args, edits, preferred }];
    }
    return [];
  },
};

/** Whether numbers of no row stand where rows are missing: they may be theirs, below labels that nobody knows. */
function standsUnknown([first]: readonly MissingRow[], { table, at }: PlacedTable, { lines }: Report): boolean {
  const rows = [...table.rows.values()];
  const after = first!.after;
  const next = rows[after ? rows.indexOf(after) + 1 : 0];
  let line = at + (after ? after.span.end.line + 1 : table.head.start.line);
  const end = next ? at + Math.min(next.label.start.line, next.span.start.line) : lines.length;
  for (; line < end && !beginsSegment(lines[line]!); line++)
    if (lines[line]!.cells.some(({ reading }) => reading.kind === 'number')) return true;
  return false;
}

function slotsOf(row: string, { table }: PlacedTable, report: Report): Slot[] {
  const columns = blockOf(formOf(table, report.form!), table.id, row)?.columns ?? [];
  return columns.map((column) => ({ row, column }));
}

/** Missing rows, those that follow each other together; one that stands elsewhere by itself. */
function missingRuns(table: Table, form: Form): MissingRow[][] {
  const runs: MissingRow[][] = [];
  for (const missing of missingRows(table, form)) {
    const run = runs.at(-1);
    const isMoved = [run?.[0], missing].some((each) => each && table.moved.has(each.row));
    if (run && !isMoved && run[0]!.after === missing.after) run.push(missing);
    else runs.push([missing]);
  }
  return runs;
}

import { rowIdsOf, rowLabel, tableForm } from '../../forms';
import { formOf } from '../../check/equations';
import type { Form } from '../../forms';
import { fillWithZeros } from '../../model/fillCells';
import type { Cell, Table } from '../../model/table';
import type { Report } from '../../model/report';
import { cover, comparePositions, type Span } from '../../text/span';
import { allForms, type TableRule } from '../rule';

export const cellBlank: TableRule = {
  code: 'cell/blank',
  severity: 'warning',
  forms: allForms,
  scope: 'table',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号附表',
  title: { zh: '统计表有空白', en: 'Blank cells in a statutory table' },
  messages: {
    default: {
      zh: '有 {count} 个空白（{from}至{to}）：没有发生的应填 0',
      en: '{count} blank cells ({from} to {to}): put 0 where there is nothing to count',
    },
    row: {
      zh: '“{from}”有 {count} 个空白：没有发生的应填 0',
      en: '“{from}” has {count} blank cells: put 0 where there is nothing to count',
    },
    fill: { zh: '在这 {count} 个空白处填 0', en: 'Put 0 into these {count} cells' },
  },
  docs: {
    zh: '统计表中没有发生的事项应填 0，不留空白。相连各行的空白合为一条报告；合计时空白按 0 计。',
    en: 'A cell with nothing to count holds 0, not a blank. Blanks of adjoining rows make one finding; in sums a blank counts as 0.',
  },
  example: { wrong: '规章\t\t\t', right: '规章\t0\t0\t0' },
  *check(table, form) {
    for (const cells of blankRuns(table, form)) {
      const [first, last] = [cells[0]!, cells.at(-1)!];
      const [from, to] = [rowLabel(table, first.row), rowLabel(table, last.row)];
      yield {
        message: first.row === last.row ? 'row' : 'default',
        args: { count: cells.length, from, to },
        span: cover(first.span, last.span),
        data: { table: table.id, row: first.row, column: first.column.id },
      };
    }
  },
  fixes({ args, data }, report) {
    const found = runAt(report, data?.table, data?.row);
    if (!found) return [];
    return [{ title: 'fill', args, edits: fillWithZeros(found.cells, found.at), preferred: true }];
  },
};

function runAt(report: Report, id: string | undefined, row: string | undefined) {
  for (const { table, at } of report.tables.values()) {
    if (table.id !== id || !report.form) continue;
    const cells = blankRuns(table, report.form).find((run) => run[0]!.row === row);
    if (cells) return { cells, at };
  }
  return undefined;
}

/** The blank cells of a table, those of adjoining rows together. */
export function blankRuns(table: Table, form: Form): Cell[][] {
  const runs: Cell[][] = [];
  let open: Cell[] | undefined;
  const shape = tableForm(formOf(table, form), table.id);
  for (const id of rowIdsOf(shape)) {
    const blanks = table.rows.get(id)?.cells.filter(({ reading }) => reading.kind === 'blank') ?? [];
    if (blanks.length === 0) {
      open = undefined;
      continue;
    }
    if (!open) runs.push((open = []));
    open.push(...blanks);
  }
  return runs.map((run) => run.sort((a, b) => compare(a.span, b.span)));
}

function compare(a: Span, b: Span): number {
  return comparePositions(a.start, b.start);
}

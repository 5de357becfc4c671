import { blankRuns } from '../../check/blankRuns';
import { crossFoot, missingNumbers } from '../../check/crossFooting';
import { rowLabel, type Form } from '../../forms';
import { inNotices } from '../../forms/notices';
import { fillCells } from '../../model/layout/fillCells';
import type { Report } from '../../model/report';
import type { Cell, Table } from '../../model/table/table';
import { cover } from '../../text/span';
import { allForms, type TableRule } from '../rule';

export const cellBlank: TableRule = {
  code: 'cell/blank',
  severity: 'warning',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表'),
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
    value: {
      zh: '“{from}”{column}空白：按其余各数应为 {value}',
      en: '“{from}”, {column}, is blank: by the other numbers it is {value}',
    },
    values: {
      zh: '“{from}”起有 {count} 个空白，其中 {known} 个按其余各数不为 0',
      en: '{count} blank cells from “{from}” on: by the other numbers {known} of them are not 0',
    },
    fillValue: { zh: '填 {value}', en: 'Put {value}' },
    fillValues: {
      zh: '在这 {count} 个空白处填数，其余填 0',
      en: 'Fill these {count} cells, with 0 where nothing is missing',
    },
    fill: { zh: '在这 {count} 个空白处填 0', en: 'Put 0 into these {count} cells' },
  },
  docs: {
    zh: '统计表中没有发生的事项应填 0，不留空白。相连各行的空白合为一条报告；合计时空白按 0 计，但其余各数表明缺的是别的数时，按那个数填。',
    en: 'A cell with nothing to count holds 0, not a blank. Blanks of adjoining rows make one finding; in sums a blank counts as 0, unless the other numbers tell what is missing.',
  },
  example: { wrong: '规章\t\t\t', right: '规章\t0\t0\t0' },
  *check(table, form) {
    const runs = runsOf(table, form);
    if (runs.length === 0) return;
    const missing = missingNumbers(table, form);
    for (const cells of runs) {
      const [first, last] = [cells[0]!, cells.at(-1)!];
      const [from, to] = [rowLabel(table, first.row), rowLabel(table, last.row)];
      const known = cells.filter((cell) => missing.has(cell));
      const column = first.column.label;
      const value = missing.get(first) ?? 0;
      const single = cells.length === 1 ? 'value' : 'values';
      yield {
        message: known.length > 0 ? single : first.row === last.row ? 'row' : 'default',
        args: { count: cells.length, from, to, known: known.length, column, value },
        span: cover(first.span, last.span),
        data: { table: table.id, row: first.row, column: first.column.id },
      };
    }
  },
  fixes({ message, args, data }, report) {
    const found = runAt(report, data?.table, data?.row);
    if (!found) return [];
    const { cells, at, missing } = found;
    const title = message === 'value' ? 'fillValue' : message === 'values' ? 'fillValues' : 'fill';
    return [{ title, args, edits: fillCells(cells, at, missing), preferred: true }];
  },
};

/** The runs of blank cells, without totals that are told as such: their addends are not 0. */
function runsOf(table: Table, form: Form): Cell[][] {
  const runs = blankRuns(table, form);
  if (runs.length === 0) return runs;
  const told = new Set(crossFoot(table, form).map(({ cell }) => cell));
  return runs.map((run) => run.filter((cell) => !told.has(cell))).filter((run) => run.length > 0);
}

function runAt(report: Report, id: string | undefined, row: string | undefined) {
  for (const { table, at } of report.tables.values()) {
    if (table.id !== id || !report.form) continue;
    const cells = runsOf(table, report.form).find((run) => run[0]!.row === row);
    if (cells) return { cells, at, missing: missingNumbers(table, report.form) };
  }
  return undefined;
}

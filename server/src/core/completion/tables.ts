import { rowLabel, sectionForm } from '../forms';
import { rowMeaning } from '../forms/meanings';
import { formOf } from '../check/equations';
import { missingRows } from '../check/missingRows';
import { insertRows } from '../model/layout/insertRows';
import type { PlacedTable, Report } from '../model/report';
import { blankTable } from '../insertion/insertLines';
import type { Completion } from './completion';
import { withBasis } from './documentation';
import { tableName } from './names';
import type { LinePlace } from './place';
import { means } from './search';

/** The statutory table of a section that lacks it. */
export function tableCompletions({ typed, span, report, line }: LinePlace): Completion[] {
  const section = report.sections.find(({ start, end }) => line > start && line < end);
  const table = section && sectionForm(section.id).table;
  if (!table || !report.form || report.tables.has(table) || !means(typed, tableName)) return [];
  return [{ kind: 'table', label: tableName, detail: report.form.notice, span, newText: blankTable(table, report) }];
}

/** Rows that belong on a line in a table or right below one, with zeros, laid out as the table's other rows are. */
export function rowCompletions(place: LinePlace): Completion[] {
  const { report, line } = place;
  const placed = tableAt(report, line) ?? tableAt(report, line - 1);
  return placed ? rowsOf(placed, place, report) : [];
}

/** The table that a line is part of. */
export function tableAt({ tables }: Report, line: number): PlacedTable | undefined {
  return [...tables.values()].find(
    ({ table, at }) => line >= at + table.span.start.line && line <= at + table.span.end.line,
  );
}

/** The number in front of a row's words. */
const enumerator = /^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/;

function rowsOf(placed: PlacedTable, { typed, span, line }: LinePlace, report: Report): Completion[] {
  const { table, at } = placed;
  const above = [...table.rows.values()].filter(({ label }) => at + label.start.line < line).at(-1);
  if (!above || !report.form) return [];
  const own = formOf(table, report.form);
  return missingRows(table, report.form)
    .filter(({ after }) => after === above)
    .flatMap(({ row }): Completion[] => {
      const label = rowLabel(table, row);
      const isMeant = means(typed, label, label.replace(enumerator, ''));
      const [edit, ...others] = (isMeant && insertRows([row], placed, report)) || [];
      // What goes elsewhere than behind the row above is no completion of a line below it.
      if (!edit?.newText.startsWith('\n') || others.length > 0) return [];
      // What has been typed may stand between the rows that the new one is laid out like.
      const lines = edit.newText.split('\n').filter((text) => typed === '' || text.trim() !== typed.trim());
      const newText = lines.slice(1).join('\n').replace(/^\n+/, '');
      const meaning = rowMeaning(own.id, table.id, row);
      return [{ kind: 'row', label, ...(meaning && { documentation: withBasis(meaning) }), span, newText }];
    });
}

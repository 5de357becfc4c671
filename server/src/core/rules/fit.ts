import type { Finding } from '../check/finding';
import { numberFits } from '../check/padding';
import type { PlacedTable, Report } from '../model/report';
import { cellOf, type Cell } from '../model/table/table';

/** Whether the sums of the cell that a finding is about hold, or cannot be computed, with a number in it. */
export function isFit(finding: Finding, number: string, report: Report): boolean {
  const cell = cellAt(finding, report);
  return !cell || numberFits(cell, number, tableOf(finding, report)!.table, report.form!);
}

/** The cell that a finding is about. */
export function cellAt(finding: Finding, report: Report): Cell | undefined {
  const placed = tableOf(finding, report);
  return placed && cellOf(placed.table, finding.data?.row ?? '', finding.data?.column ?? '');
}

function tableOf({ data }: Finding, { tables }: Report): PlacedTable | undefined {
  return [...tables.values()].find(({ table }) => table.id === data?.table);
}

import type { Finding } from '../check/finding';
import { numberFits } from '../check/padding';
import type { Report } from '../model/report';
import { cellOf } from '../model/table/table';

/** Whether the sums of the cell that a finding is about hold, or cannot be computed, with a number in it. */
export function isFit({ data }: Finding, number: string, { tables, form }: Report): boolean {
  const placed = [...tables.values()].find(({ table }) => table.id === data?.table);
  const cell = placed && cellOf(placed.table, data?.row ?? '', data?.column ?? '');
  return !cell || numberFits(cell, number, placed.table, form!);
}

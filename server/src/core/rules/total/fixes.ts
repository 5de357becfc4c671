import { comparisonsIn } from '../../check/claims';
import { crossFoot, type Fault } from '../../check/crossFooting';
import { isConfirmed } from '../../check/equations';
import type { Finding, Fix } from '../../check/finding';
import type { Report } from '../../model/report';
import type { Cell, Table } from '../../model/table/table';
import { shift } from '../../text/span';
import { labelIn } from './fault';

/**
 * The fix of a fault: the value that mends it; preferred only where it mends and breaks nothing, and nothing else
 * would.
 */
export function fixesOf(finding: Finding, report: Report): Fix[] {
  const fault = faultBehind(finding, report);
  if (!fault) return [];
  const { cell, expected, breaks, certain, candidates, failed, table, at } = fault;
  // A row or a number that is missing elsewhere may speak for the total as it is.
  const isSafe = breaks.length === 0 && (certain || isConfirmed(cell, table, report.form!));
  if (candidates.length > 0) {
    const totalFirst = [...candidates].sort((a, b) => Number(b.cell === cell) - Number(a.cell === cell));
    return totalFirst.map(({ cell: one, value }) => ({
      title: 'setCell',
      args: { label: labelIn(failed[0]!, one, table), value },
      edits: [{ span: shift(one.span, at), newText: String(value) }],
      // A sum is more often wrong than one of its parts; what the balance leaves open is not to be guessed, nor what
      // the text says to be so.
      preferred: one === cell && isSafe && fault.code !== 'total/balance' && !isQuoted(cell, report),
    }));
  }
  if ((!certain && fault.code === 'total/balance') || expected < 0) return [];
  return [
    {
      title: 'set',
      args: { value: expected },
      edits: [{ span: shift(cell.span, at), newText: String(expected) }],
      preferred: isSafe,
    },
  ];
}

/** Whether a sentence states the number as the cell has it. */
function isQuoted(cell: Cell, report: Report): boolean {
  return comparisonsIn(report).some(({ cells, claim, expected }) => cells.includes(cell) && claim.value === expected);
}

/** The fault a finding tells of, with the line its table's spans count from. */
export function faultBehind(
  { code, data }: Finding,
  report: Report,
): (Fault & { readonly table: Table; readonly at: number }) | undefined {
  const placed = [...report.tables.values()].find(({ table }) => table.id === data?.table);
  if (!placed || !report.form) return undefined;
  for (const fault of crossFoot(placed.table, report.form)) {
    const { row, column } = fault.cell;
    if (fault.code === code && row === data?.row && column.id === data.column) return { ...fault, ...placed };
  }
  return undefined;
}

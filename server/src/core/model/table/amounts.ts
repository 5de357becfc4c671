import type { NumberKind } from '../../forms';
import type { Cell } from './table';

const scaleOfCount = (unit: string) => (/[元万]/.test(unit) ? undefined : '1');

/** How many 万元 each unit of money is. */
const moneyScales: Readonly<Record<string, string>> = {
  元: '0.0001',
  十元: '0.001',
  百元: '0.01',
  千元: '0.1',
  万: '1',
  万元: '1',
  十万元: '10',
  百万元: '100',
  千万元: '1000',
  亿元: '10000',
};

/** How many of the form's own unit each unit is that a kind of number may carry. */
const scales: Readonly<Record<NumberKind, (unit: string) => string | undefined>> = {
  count: scaleOfCount,
  change: scaleOfCount,
  amount: (unit) => moneyScales[unit || '万元'],
};

/** How many of the form's own unit one of a cell is; nothing where the cell has the unit of something else. */
export function scaleOf({ reading, column }: Pick<Cell, 'reading' | 'column'>): string | undefined {
  return reading.kind === 'number' ? scales[column.kind](reading.unit || (column.unit ?? '')) : undefined;
}

/** What is wrong with a cell as a number of its column: none of its kind, no whole number, a negative count. */
type CellFault = 'unreadable' | 'fraction' | 'negative';

/** Why the value of a cell cannot be one of its column; nothing for blank cells, marks and numbers that can. */
export function cellFault({ reading, column }: Pick<Cell, 'reading' | 'column'>): CellFault | undefined {
  if (reading.kind === 'unreadable') return 'unreadable';
  if (reading.kind !== 'number') return undefined;
  if (reading.unit !== '' && scaleOf({ reading, column }) === undefined) return 'unreadable';
  if (column.kind !== 'change' && reading.value < 0) return 'negative';
  return column.kind !== 'amount' && !reading.integer ? 'fraction' : undefined;
}

/** The value of a cell in a sum: blank counts as 0 (note of table three); nothing where it cannot be used. */
export function amountOf(cell: Pick<Cell, 'reading' | 'column'>): number | undefined {
  if (cellFault(cell)) return undefined;
  return cell.reading.kind === 'number' ? cell.reading.value : 0;
}

import type { ColumnForm } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { possibleRuns } from '../../../syntax/tokens/values';
import type { RawRow } from '../rawRow';

/** Where the values of a table's rows usually begin, the last column that all their lines have, and the cells behind. */
export interface UsualPlace {
  readonly column: number | undefined;
  readonly last: number;
  /** How many cells of padding follow the values of every row at least. */
  readonly behind: number;
  /** Whether the values of rows that leave no choice begin in different columns: the columns of the lines tell nothing. */
  readonly isRagged: boolean;
}

export const unknownPlace: UsualPlace = { column: undefined, last: 0, behind: 0, isRagged: false };

/**
 * The column of the line in which the values of most rows begin. Rows that leave a choice have padding, so those that
 * have some and leave none decide, but for those that seem to begin with a blank cell: it may be padding where cells
 * are cut off at the end. Where there are none, the column that suits most rows.
 */
export function usualPlace(rows: readonly RawRow[]): UsualPlace {
  const possible = rows.map(({ values, columns }) => ({ values, runs: possibleRuns(values, columns.length), columns }));
  const sure = possible.filter(
    ({ values, runs, columns }) => values.length > columns.length && runs.length === 1 && !isBlankValue(runs[0]![0]!),
  );
  const votes = new Map<number, number>();
  for (const { runs } of sure.length > 0 ? sure : possible) {
    for (const [first] of runs) votes.set(first!.column, (votes.get(first!.column) ?? 0) + 1);
  }
  const exact = new Set(possible.filter(({ runs }) => runs.length === 1).map(({ runs }) => runs[0]![0]!.column));
  const isRagged = sure.length > 0 ? votes.size > 1 : exact.size > 1;
  const least = (of: (row: (typeof sure)[number]) => number) => (sure.length > 0 ? Math.min(...sure.map(of)) : 0);
  return {
    column: [...votes].sort((a, b) => b[1] - a[1])[0]?.[0],
    last: least(({ values }) => values.at(-1)!.column),
    behind: isRagged ? least(({ values, runs }) => values.length - 1 - values.indexOf(runs[0]!.at(-1)!)) : 0,
    isRagged,
  };
}

/**
 * The padding that a run reaches for: in front of the column in which rows begin, or at the end of a line that is
 * shorter than the others. Separators cut off at either end of a line, or put together, take blank cells away.
 */
export function reachedPadding(run: readonly Token[], values: readonly Token[], usual: UsualPlace): Token[] {
  const { column = 0, last, behind } = usual;
  const front = run.filter((token) => token.column < column);
  const end = run.at(-1)!;
  const isShort = end === values.at(-1) && (end.column < last || behind > 0) && isBlankValue(end);
  return [...(front.every(isBlankValue) ? front : []), ...(isShort ? [end] : [])];
}

/** Whether a value is a blank cell. */
export function isBlankValue({ cell }: Token): boolean {
  return cell.reading.kind === 'blank';
}

/** Whether a change or a sum of money stands in a column of counts while its own holds none: a blank cell has gone. */
export function isShifted(run: readonly Token[], columns: readonly ColumnForm[]): boolean {
  if (!run.some(isBlankValue)) return false;
  return (['change', 'amount'] as const).some((kind) => {
    const own = columns.findIndex((column) => column.kind === kind);
    return own >= 0 && !isOfKind[kind](run[own]!) && run.some(isOfKind[kind]);
  });
}

const isOfKind = {
  change: ({ cell: { reading, text } }: Token) => reading.kind === 'number' && /^\s*[增减新+\-−﹣–＋－]/.test(text),
  amount: ({ cell: { reading } }: Token) => reading.kind === 'number' && /[万元]$/.test(reading.unit),
};

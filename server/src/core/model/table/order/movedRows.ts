import { rowIdsOf, type TableForm } from '../../../forms';
import type { Token } from '../../../syntax/cells/token';
import { columnsOf, type Region } from '../rawRow';
import { failingEquations } from '../sums';
import { amountOf } from '../amounts';
import type { Row } from '../table';

/** Whether every row of the form has its values. */
export function isWhole(rows: readonly Row[], shape: TableForm): boolean {
  const whole = new Set(rows.filter(({ cells }) => cells.length > 0).map(({ id }) => id));
  return rowIdsOf(shape).every((id) => whole.has(id));
}

/** A row that stands where the form has another, with the numbers right behind its label. */
export interface MovedRow {
  readonly label: Token;
  readonly values: readonly Token[];
}

/** Rows out of place; the number in front of a label is often that of its new place. */
export function movedRows(rows: readonly Row[], region: Region): ReadonlyMap<string, MovedRow> {
  const { shape, tokens, anchors, end } = region;
  const known = new Set(rows.map(({ id }) => id));
  const moved = new Map<string, MovedRow>();
  if (shape.direction === 'across' || isWhole(rows, shape)) return moved;
  for (let at = anchors[0]!.token; at < end; at++) {
    const { labels, misspelt } = tokens[at]!;
    const [ref] = labels.filter(({ role, table, id }) => role === 'row' && table === shape.id && !known.has(id));
    if (!ref || labels.length > 1 || misspelt > 1) continue;
    let until = at + 1;
    while (until < end && tokens[until]!.cell.reading.kind === 'number') until++;
    if (until > at + 1) moved.set(ref.id, { label: tokens[at]!, values: tokens.slice(at + 1, until) });
  }
  return moved;
}

/** What one wrong number breaks: the sum of its row, that of its column and the balance, or those of two columns. */
const mostRows = 1;
const mostColumns = 3;

/**
 * The values of rows out of place, where these add up and so do all others but for one wrong number: nothing else then
 * has left its row.
 */
export function valuesOfMoved(rows: readonly Row[], region: Region): readonly Token[] {
  const { shape } = region;
  const moved = movedRows(rows, region);
  const isRow = ([id, { values }]: [string, MovedRow]) => values.length === columnsOf(shape, id).length;
  if (moved.size === 0 || shape.equations.length === 0 || ![...moved].every(isRow)) return [];
  const amounts = new Map(rows.map(({ id, cells }) => [id, cells.map((cell) => amountOf(cell) ?? NaN)] as const));
  for (const [id, { values }] of moved)
    amounts.set(
      id,
      values.map(({ cell }) => Number(cell.text)),
    );
  const failing = failingEquations(amounts, shape);
  const areRight = [...moved.keys()].every((id) => !failing.rows.includes(id));
  const isSound = areRight && failing.rows.length <= mostRows && failing.columns <= mostColumns;
  return isSound ? [...moved.values()].flatMap(({ values }) => values) : [];
}

import type { RowForm, TableForm } from '../../../forms';
import type { Line } from '../../../syntax/line';
import { arrangements, inWholeRows, searches, type Arrangement } from './arrangement';
import { belowHeadings } from './belowHeadings';
import { columnsOf } from '../rawRow';
import { firstRowUnderHeadings } from './firstRow';
import { areInOrder, behindLabels, between, labelledValues, labelsBeside, wholeLabels } from './scatteredLabels';
import type { Scattered } from './stretches';
import { failingEquations, isOneWrong, rowHolds } from '../sums';
import { amountOf } from '../amounts';
import type { Word } from './tableWords';

/** The values of a table in pieces, and where each stands. */
export interface Placed {
  readonly values: readonly Word[];
  readonly arrangement: Arrangement;
  /** Whether every equation holds. */
  readonly sound: boolean;
}

/** The one order in which labels and sums allow as many values as the rows have cells. */
export function arrange(
  values: readonly Word[],
  rows: readonly RowForm[],
  shape: TableForm,
  words: readonly Word[],
  lines: readonly Line[],
): Placed | undefined {
  const placed = (arrangement: Arrangement | undefined, sound: boolean) =>
    arrangement && { values, arrangement, sound };
  const beside = labelsBeside(words, values, rows, ({ id }) => columnsOf(shape, id).length);
  const labelled = labelledValues(words, rows);
  if (shape.equations.length === 0) {
    const order = inOrder(rows, shape);
    // What stands behind a label on its line is the label's, whatever stands in front of it.
    const isOwn = (value: Word, row: number) =>
      words[value.at - 1]?.line !== value.line || (labelled.get(value) ?? row) === row;
    const areOwn = order.every((row, index) => row.every((value) => isOwn(values[value]!, index)));
    const isBeside = beside === rows.length && areOwn;
    const whole = isBeside || allAlike(values) ? order : belowHeadings(words, values, shape);
    return placed(whole, true);
  }
  const { columns } = shape.blocks[0]!;
  const isAcross = shape.direction === 'across';
  const amounts = values.map(({ cell: { reading }, line }, index) => ({
    amount: amountOf({ reading, column: columns[0]! }) ?? NaN,
    // The groups of table four stand side by side.
    line: isAcross ? index : line,
    behind: index === 0 ? ('words' as const) : between(values[index - 1]!, values[index]!, lines),
    row: isAcross ? undefined : labelled.get(values[index]!),
  }));
  const at = (index: number) => amounts[index]!.amount;
  const amountsOf = (arrangement: Arrangement) =>
    new Map(arrangement.map((row, index) => [rows[index]!.id, row.map(at)]));
  const isSound = (arrangement: Arrangement) => {
    const failing = failingEquations(amountsOf(arrangement), shape);
    return failing.rows.length + failing.columns === 0;
  };
  const withFirstRow = (arrangement: Arrangement): readonly Arrangement[] => {
    const [own, ...others] = arrangement;
    const first = own && firstRowUnderHeadings(own, amountsOf(arrangement), values, words, shape);
    const whole = first ? [first, ...others] : [];
    return first && isSound(whole) ? [whole] : [];
  };
  const whole = inWholeRows(amounts, columns.length);
  if (whole) {
    const { onLine, before } = wholeLabels(words, rows);
    // Rows that stand in one line each need no proof, but where the label of another stands there.
    const isInLines = whole.every((row, index) => {
      const { line } = values[row[0]!]!;
      return row.every((value) => values[value]!.line === line) && (onLine.get(line) ?? index) === index;
    });
    if (isInLines && !areMoved(whole.map((row) => labelled.get(values[row[0]!]!))))
      return placed(whole, isSound(whole));
    // A piece of a label may be that of another one; zeros look alike wherever they are.
    const isLabelled =
      areInOrder(words, rows) &&
      whole.every((row, index) =>
        row.every(
          (value) =>
            (before.get(values[value]!) ?? index) === index &&
            ((amounts[value]!.row ?? index) === index || at(value) === 0),
        ),
      );
    const isBeside = beside * 2 > rows.length;
    if ((isLabelled || isBeside) && isSound(whole)) return placed(whole, true);
    if (isBeside && isOneWrong(amountsOf(whole), shape)) return placed(whole, false);
  }
  // Three sums that hold prove no order: any number of orders may have them.
  if (isAcross) return undefined;
  // Where a row's total equals its other values, all values together are twice the totals: an odd sum has no place.
  const isOdd = amounts.reduce((sum, { amount }) => sum + amount, 0) % 2 === 1;
  const scattered: Scattered = {
    values: amounts,
    rows: rows.length,
    width: columns.length,
    holds: (row) => rowHolds(row, shape),
    behindLabels: behindLabels(values, labelled, words),
  };
  for (const search of searches(columns.length)) {
    const isRight = search.mostFaults === 0;
    if (isOdd && isRight) continue;
    const found = arrangements(scattered, search);
    const proven = isRight
      ? found.flatMap((each) => (isSound(each) ? [each] : withFirstRow(each)))
      : found.filter((each) => isOneWrong(amountsOf(each), shape));
    if (proven.length === 1) return placed(proven[0], isRight);
    if (isRight && found.length > 0) return undefined;
  }
  return undefined;
}

/**
 * Whether rows have exchanged their places: the values of each have the beginning of another's label in front of them,
 * and most others that of their own. Where values stand above their labels instead, no two have exchanged theirs.
 */
function areMoved(labels: readonly (number | undefined)[]): boolean {
  const own = labels.filter((label, row) => label === row).length;
  const moved = labels.flatMap((label, row) => (label !== undefined && label !== row ? [{ label, row }] : []));
  const rows = new Set(moved.map(({ row }) => row));
  const isExchange = rows.size === new Set(moved.map(({ label }) => label)).size;
  return moved.length > 0 && own > moved.length && isExchange && moved.every(({ label }) => rows.has(label));
}

/** Values that are all the same are read whatever their order is. */
function allAlike(values: readonly Word[]): boolean {
  return values.every(({ cell }) => cell.text === values[0]!.cell.text);
}

function inOrder(rows: readonly RowForm[], shape: TableForm): Arrangement {
  let next = 0;
  return rows.map(({ id }) => columnsOf(shape, id).map(() => next++));
}

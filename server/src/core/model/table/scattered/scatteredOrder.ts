import type { RowForm, TableForm } from '../../../forms';
import { columnsOf } from '../rawRow';
import { rowHolds } from '../sums';
import { arrangements, searches, type Arrangement } from './arrangement';
import { belowHeadings } from './belowHeadings';
import { firstRowUnderHeadings } from './firstRow';
import { amountsIn, Sums, type Pieces } from './pieces';
import { behindLabels, labelledValues, labelsBeside } from './scatteredLabels';
import type { Amount, Scattered } from './stretches';
import type { Word } from './tableWords';
import { wholeRowsOf } from './wholeRows';

/** The values of a table in pieces, and where each stands. */
export interface Placed {
  readonly values: readonly Word[];
  readonly arrangement: Arrangement;
  /** Whether every equation holds. */
  readonly sound: boolean;
}

/** The one order in which labels and sums allow as many values as the rows have cells. */
export function arrange(pieces: Pieces, mustBeSound: boolean): Placed | undefined {
  const { shape, rows, words, values } = pieces;
  const labelled = labelledValues(words, rows);
  const beside = labelsBeside(words, values, rows, ({ id }) => columnsOf(shape, id).length);
  if (shape.equations.length === 0) {
    const arrangement = withoutSums(pieces, labelled, beside.rows === rows.length && !beside.areApart);
    return arrangement && { values, arrangement, sound: true };
  }
  const amounts = amountsIn(pieces, labelled);
  const sums = new Sums(pieces, amounts);
  const whole = wholeRowsOf(pieces, amounts, sums, labelled, beside.rows);
  // Three sums that hold prove no order in table four: any number of orders may have them.
  const arrangement =
    whole ?? (shape.direction === 'down' ? searched(pieces, amounts, sums, labelled, mustBeSound) : undefined);
  return arrangement && { values, arrangement, sound: sums.hold(arrangement) };
}

function withoutSums(
  { shape, rows, words, values }: Pieces,
  labelled: ReadonlyMap<Word, number>,
  areBeside: boolean,
): Arrangement | undefined {
  const order = inOrder(rows, shape);
  const rowOf = new Map(order.flatMap((row, index) => row.map((value) => [values[value]!, index] as const)));
  // What stands behind a label on its line is the label's, and behind a value what that is.
  const isOwn = ([value, row]: readonly [Word, number]) => {
    const before = words[value.at - 1];
    if (before?.line !== value.line) return true;
    return (before.isValue ? rowOf.get(before) : (labelled.get(value) ?? row)) === row;
  };
  const areOwn = () => [...rowOf].every(isOwn);
  return (areBeside && areOwn()) || allAlike(values) ? order : belowHeadings(words, values, shape);
}

/** The only arrangement of which every equation holds, or else, where that may be, all would but for one number. */
function searched(
  { shape, rows, words, values }: Pieces,
  amounts: readonly Amount[],
  sums: Sums,
  labelled: ReadonlyMap<Word, number>,
  mustBeSound: boolean,
): Arrangement | undefined {
  const { columns } = shape.blocks[0]!;
  // Where a row's total equals its other values, all values together are twice the totals: an odd sum has no place.
  const isOdd = amounts.reduce((sum, { amount }) => sum + amount, 0) % 2 === 1;
  const scattered: Scattered = {
    values: amounts,
    rows: rows.length,
    width: columns.length,
    holds: (row) => rowHolds(row, shape),
    behindLabels: behindLabels(values, labelled, words),
  };
  const withFirstRow = (arrangement: Arrangement): readonly Arrangement[] => {
    const [own, ...others] = arrangement;
    const first = own && firstRowUnderHeadings(own, sums.in(arrangement), values, words, shape);
    const whole = first ? [first, ...others] : [];
    return first && sums.hold(whole) ? [whole] : [];
  };
  for (const search of searches(columns.length)) {
    const isRight = search.mostFaults === 0;
    if (isRight ? isOdd : mustBeSound) continue;
    const found = arrangements(scattered, search);
    const proven = isRight
      ? found.flatMap((each) => (sums.hold(each) ? [each] : withFirstRow(each)))
      : found.filter((each) => sums.holdButForOne(each));
    if (proven.length === 1) return proven[0];
    if (isRight && found.length > 0) return undefined;
  }
  return undefined;
}

/** Values that are all the same are read whatever their order is. */
function allAlike(values: readonly Word[]): boolean {
  return values.every(({ cell }) => cell.text === values[0]!.cell.text);
}

function inOrder(rows: readonly RowForm[], shape: TableForm): Arrangement {
  let next = 0;
  return rows.map(({ id }) => columnsOf(shape, id).map(() => next++));
}

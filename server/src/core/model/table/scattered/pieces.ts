import type { RowForm, TableForm } from '../../../forms';
import type { Line } from '../../../syntax/line';
import { amountOf } from '../amounts';
import { failingEquations, isOneWrong } from '../sums';
import type { Arrangement } from './arrangement';
import { between } from './scatteredLabels';
import type { Amount } from './stretches';
import type { Word } from './tableWords';

/** A table in pieces: what it may be read from. */
export interface Pieces {
  readonly shape: TableForm;
  readonly rows: readonly RowForm[];
  readonly lines: readonly Line[];
  readonly words: readonly Word[];
  /** Those of the words that are the table's values, in the order that they are to be taken in. */
  readonly values: readonly Word[];
}

/** What the values count for in sums; `labelled` tells the rows of those whose labels stand right in front of them. */
export function amountsIn({ shape, lines, values }: Pieces, labelled: ReadonlyMap<Word, number>): readonly Amount[] {
  const [column] = shape.blocks[0]!.columns;
  const isAcross = shape.direction === 'across';
  return values.map(({ cell: { reading }, line }, index) => ({
    amount: amountOf({ reading, column: column! }) ?? NaN,
    // The groups of table four stand side by side.
    line: isAcross ? index : line,
    behind: index === 0 ? 'words' : between(values[index - 1]!, values[index]!, lines),
    row: isAcross ? undefined : labelled.get(values[index]!),
  }));
}

/** Whether the equations hold of values as they are arranged. */
export class Sums {
  private readonly pieces: Pieces;
  private readonly amounts: readonly Amount[];

  constructor(pieces: Pieces, amounts: readonly Amount[]) {
    this.pieces = pieces;
    this.amounts = amounts;
  }

  /** The amounts of each row, by its id. */
  in(arrangement: Arrangement): ReadonlyMap<string, readonly number[]> {
    const { rows } = this.pieces;
    return new Map(arrangement.map((row, index) => [rows[index]!.id, row.map((at) => this.amounts[at]!.amount)]));
  }

  hold(arrangement: Arrangement): boolean {
    const failing = failingEquations(this.in(arrangement), this.pieces.shape);
    return failing.rows.length + failing.columns === 0;
  }

  /** Whether they would, were one number another. */
  holdButForOne(arrangement: Arrangement): boolean {
    return isOneWrong(this.in(arrangement), this.pieces.shape);
  }
}

/** A row that lacks values in front of those that it has, or behind them. */
export interface OpenRow {
  readonly row: number;
  readonly values: readonly number[];
  readonly lacks: 'first' | 'last';
}

/** Rows that lack values, in the order in which their rest may follow. */
export class OpenRows {
  static readonly none = new OpenRows([], '');

  private readonly rows: readonly OpenRow[];
  /** Which rows lack how many values where: put together with the rows, since it is asked for in every state. */
  readonly key: string;

  private constructor(rows: readonly OpenRow[], key: string) {
    this.rows = rows;
    this.key = key;
  }

  get first(): OpenRow | undefined {
    return this.rows[0];
  }

  with(row: OpenRow): OpenRows {
    return new OpenRows([...this.rows, row], this.key + keyOf(row));
  }

  withoutFirst(): OpenRows {
    return new OpenRows(this.rows.slice(1), this.key.slice(keyLength));
  }
}

const keyLength = 2;

/** Numbers are written as characters, which is faster than their digits. */
function keyOf({ row, values, lacks }: OpenRow): string {
  return String.fromCharCode(row, values.length * 2 + (lacks === 'last' ? 1 : 0));
}

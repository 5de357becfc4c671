import type { ColumnForm, FormId, TableForm, TableId } from '../../forms';
import type { Reading } from '../../text/number';
import { Keeper, type FieldsOf } from '../../keeper';
import type { Span } from '../../text/span';

/** One cell of a statutory table. Spans count lines from the first line of the table's segment. */
export interface Cell {
  readonly row: string;
  readonly column: ColumnForm;
  /** The cell's own characters; empty, at the place to write into, where the cell is blank. */
  readonly span: Span;
  /** Where a number goes on that the layout breaks over lines; `span` is then its first part. */
  readonly rest?: readonly Span[] | undefined;
  readonly raw: string;
  readonly reading: Reading;
  /** What must go in front of a value that is written into a blank cell behind the end of its line. */
  readonly lead?: string | undefined;
}

/** A row that the draft has. */
export class Row extends Keeper {
  static readonly keeping = Keeper.keepingOf<Row>();

  constructor(
    readonly id: string,
    readonly label: Span,
    /** The form's columns in order; empty where the row does not hold as many values as the form. */
    readonly cells: readonly Cell[],
    /** Values that stand in the row, blank ones included, where their number is not the form's; else empty. */
    readonly loose: readonly Loose[],
    /** From the label to the last value. */
    readonly span: Span,
    /** Whether the layout alone tells which values are the row's, whatever numbers they are. */
    readonly settled: boolean,
    /** Whether the row's digits are run together in the draft; its cells are then what the equations make of them. */
    readonly fused = false,
    /** By how many characters the label differs from the form's. */
    readonly misspelt = 0,
    /** Where each part of the label stands where its cell is broken over lines. */
    readonly parts?: readonly Span[],
  ) {
    super();
  }

  /** A copy with some of it changed. */
  with(changes: Partial<Pick<Row, 'label' | 'parts' | 'cells' | 'loose' | 'span'>>): Row {
    const { label, parts, cells, loose, span } = { ...this, ...changes };
    return new Row(this.id, label, cells, loose, span, this.settled, this.fused, this.misspelt, parts);
  }
}

/** A value whose column is not known. */
export interface Loose {
  readonly span: Span;
  readonly raw: string;
  readonly reading: Reading;
}

/** Headings that name other columns than the form's. */
export interface Foreign {
  /** The rows below them. */
  readonly rows: readonly string[];
  /** As they are printed. */
  readonly headings: readonly string[];
  /** The form's. */
  readonly columns: readonly ColumnForm[];
  /** From the first heading above the rows to that of their first column. */
  readonly span: Span;
  /** Whether they tell which columns the values below are; else these are those of none. */
  readonly isKnown: boolean;
}

/** A row that stands in its table a second time, with other numbers than the row that counts. */
export interface RepeatedRow {
  readonly id: string;
  readonly span: Span;
  /** The label of the row that counts. */
  readonly other: Span;
}

/** A statutory table as it stands in a draft. */
export class Table extends Keeper {
  static readonly keeping = Keeper.keepingOf<Table>();
  declare readonly id: TableId;
  /** The form whose labels the table has; none where its labels are the same in all forms. */
  declare readonly form: FormId | undefined;
  /** Its form with the columns and units of its own headings, where they are others. */
  declare readonly printed: TableForm | undefined;
  /** Headings that name other columns than the form's. */
  declare readonly foreign: readonly Foreign[];
  declare readonly rows: ReadonlyMap<string, Row>;
  /** Labels of rows that stand, with values, where the form has others: by the row, which `rows` lacks. */
  declare readonly moved: ReadonlyMap<string, Span>;
  /** Rows that no form has. */
  declare readonly unknown: readonly { readonly label: string; readonly span: Span }[];
  /** Rows that stand a second time, with other numbers than the first. */
  declare readonly repeated: readonly RepeatedRow[];
  /** Copies of the table in the same section that hold other numbers and do not count, by their heads. */
  declare readonly copies?: readonly Span[];
  /** First heading cell or label. */
  declare readonly head: Span;
  /** Column headings in order. */
  declare readonly headings: readonly Heading[];
  /** From the first heading or label to the last value. */
  declare readonly span: Span;
  /**
   * Why no row has cells: labels and values stand in no order that rows could be read from, the columns in another than
   * the form's, table four has several rows of values, most rows of a table have fewer or more values than the form and
   * nothing tells which, or there is no value at all.
   */
  declare readonly scrambled: 'order' | 'columns' | 'rows' | 'fewer' | 'more' | 'empty' | undefined;
  /**
   * What it hangs on where the numbers stand, or whether that can be told: on the layout alone, also on that they do
   * not look shuffled (`order/disorder.ts`), or on what they add up to.
   */
  declare readonly hangsOn: 'layout' | 'order' | 'sums';

  constructor(fields: FieldsOf<Table>) {
    super();
    Object.assign(this, fields);
  }

  /** A copy with some of it changed. */
  with(changes: Partial<FieldsOf<Table>>): Table {
    return new Table({ ...this, ...changes });
  }
}

/** Whether a row stands below headings that name other columns than its form's. */
export function isForeign({ foreign }: Table, row: string): boolean {
  return foreign.some(({ rows }) => rows.includes(row));
}

export interface Heading {
  readonly role: 'column' | 'heading' | 'group' | 'note';
  readonly id: string;
  readonly span: Span;
  /** As in a row. */
  readonly parts?: readonly Span[] | undefined;
  /** By how many characters it differs from the form's. */
  readonly misspelt: number;
}

/** The cell of a row and a column of the form; nothing where the row is not there or could not be read. */
export function cellOf(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.get(row)?.cells.find((cell) => cell.column.id === column);
}

/** The digits of a row that are run together with a letter O among them. */
export function letterAmongDigits({ fused, cells, loose }: Row): Loose | undefined {
  return fused && cells.length === 0 ? loose.find(({ raw }) => /[oO]/.test(raw)) : undefined;
}

/**
 * The shape of a statutory form, as data. The parser, the rules, the hovers, the blank tables and the exports all
 * read these objects; a new form is a new file of them (see `form2021.ts`).
 */

export type FormId = '2019' | '2021';

/** What a user sets: one form, or the one in force for the year of each report. */
export type FormSetting = FormId | 'auto';

export type TableId = 'disclosure' | 'requests' | 'review';

/** What a cell may hold: a count ≥ 0, a change that may be negative (增3, 减3, -3), or an amount of money. */
export type NumberKind = 'count' | 'change' | 'amount';

export interface ColumnForm {
  readonly id: string;
  /** The column's heading as the notice prints it. */
  readonly label: string;
  /** Other wordings that are read as this column. */
  readonly aliases?: readonly string[];
  readonly kind: NumberKind;
  /** What amounts are counted in where a draft prints another unit than 万元. */
  readonly unit?: string;
  /** The heading that spans this column and its neighbours of the same group. */
  readonly group?: string;
}

export interface RowForm {
  readonly id: string;
  /** The row's label from its outermost group to its own words, as the notice prints them. */
  readonly path: readonly string[];
  /** Other wordings of the row's own words that are read as this row. */
  readonly aliases?: readonly string[];
}

/** Rows that stand under one heading line. */
export interface BlockForm {
  /** The line above the heading line, for instance 第二十条第（一）项. */
  readonly title?: string;
  readonly columns: readonly ColumnForm[];
  readonly rows: readonly RowForm[];
}

/** One sum per row (over columns) or per column (over rows): Σ left = Σ right. Blank counts as 0. */
export interface EquationForm {
  readonly code: 'total/applicant' | 'total/outcome' | 'total/balance' | 'total/review';
  readonly per: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface TableForm {
  readonly id: TableId;
  /** Rows below one another, each with its label; or, in table four, side by side in a single line of values. */
  readonly direction: 'down' | 'across';
  /** The sentence above the table, where the form prints one. */
  readonly note?: string;
  /** The heading above all columns. */
  readonly over?: string;
  /** The heading of the label column. */
  readonly corner?: string;
  readonly blocks: readonly BlockForm[];
  readonly equations: readonly EquationForm[];
}

export interface Form {
  readonly id: FormId;
  /** First and last report year the form is in force for; no last year where it still is. */
  readonly years: { readonly first: number; readonly last?: number };
  /** 文号 of the notice that prescribes it. */
  readonly notice: string;
  readonly tables: readonly TableForm[];
}

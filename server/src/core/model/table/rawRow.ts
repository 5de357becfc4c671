import { blockIn, findBlock, type ColumnForm, type RowForm, type TableForm } from '../../forms';
import type { Anchor } from '../../syntax/tokens/anchors';
import type { Line } from '../../syntax/line';
import type { Token } from '../../syntax/cells/token';
import type { Span } from '../../text/span';
import type { Foreign } from './table';

/** A row's label with the values that stand behind it, before they are fitted to columns. */
export interface RawRow {
  readonly id: string;
  readonly label: Span;
  /** Place of the label among the cells of its line. */
  readonly column: number;
  readonly parts?: readonly Span[] | undefined;
  readonly misspelt: number;
  /** Of table four, those of all groups that stand in the row side by side. */
  readonly columns: readonly ColumnForm[];
  /** The groups of table four that stand in the row. */
  readonly groups?: readonly RowForm[];
  readonly values: readonly Token[];
  /** Whether the digits of the row are run together in the draft. */
  readonly fused: boolean;
  /** Whether blank cells among the values were found by where those of other rows stand. */
  readonly placed?: boolean;
}

/** The part of a segment's token stream that is one table. */
export interface Region {
  /** The form's table, with the columns that the draft prints. */
  readonly shape: TableForm;
  /** Headings that name other columns than the form's. */
  readonly foreign: readonly Foreign[];
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** The table's own. */
  readonly anchors: readonly Anchor[];
  /** The token at which the next table begins. */
  readonly end: number;
}

/** The columns of a row; a row of another form in this table keeps its own. */
export function columnsOf(shape: TableForm, row: string): readonly ColumnForm[] {
  return (blockIn(shape, row) ?? findBlock(shape.id, row))?.columns ?? [];
}

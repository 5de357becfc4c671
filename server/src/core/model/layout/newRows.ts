import type { Position } from '../../text/span';
import type { Row } from '../table/table';

/** A row to write, with zeros. */
export interface NewRow {
  readonly id: string;
  /** Its label behind those of its groups. */
  readonly path: readonly string[];
  readonly columns: number;
  /** How many of its groups it has in common with the row in front of it. */
  readonly shared: number;
  /** The levels of the groups whose labels are written with it. */
  readonly begins: readonly number[];
}

/** Rows that follow one another, and where they go. */
export interface Insertion {
  readonly rows: readonly NewRow[];
  /** The rows of their block that stand in front of them and behind; neither where the block has no row. */
  readonly after: Row | undefined;
  readonly next: Row | undefined;
  /** Where the headings of a block without rows end. */
  readonly headings: Position | undefined;
  /** Whether the row behind them bears the labels of groups that they begin. */
  readonly takesGroups: boolean;
}

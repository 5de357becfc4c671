import { formById, tableForm, type EquationForm, type Form } from '../forms';
import { amountOf, cellOf, type Cell, type Table } from '../model/table';

/** One equation of a table with the cells of this draft: Σ left = Σ right. */
export interface Equation {
  readonly form: EquationForm;
  /** The row the equation stands for, or the column. */
  readonly index: string;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  /** Σ left − Σ right; 0 where it holds. */
  readonly residual: number;
}

/** The form whose rows and equations a table follows: its own where its labels tell, else the report's. */
export function formOf(table: Table, form: Form): Form {
  return table.form ? formById(table.form) : form;
}

/**
 * The equations of a table that can be computed. One with a row that is not there or a value that cannot be read is
 * left out: that fault is told by itself, and no sum is guessed.
 */
export function equationsOf(table: Table, form: Form): Equation[] {
  const shape = tableForm(formOf(table, form), table.id);
  const ids = {
    row: shape.blocks.flatMap((block) => block.rows.map(({ id }) => id)),
    column: shape.blocks[0]!.columns.map(({ id }) => id),
  };
  return shape.equations.flatMap((equation) =>
    ids[equation.per].flatMap((index) => instantiate(equation, index, table) ?? []),
  );
}

function instantiate(form: EquationForm, index: string, table: Table): Equation | undefined {
  const left = cells(form, form.left, index, table);
  const right = cells(form, form.right, index, table);
  if (!left || !right) return undefined;
  const residual = sumOf(left) - sumOf(right);
  return Number.isNaN(residual) ? undefined : { form, index, left, right, residual };
}

function cells(form: EquationForm, ids: readonly string[], index: string, table: Table): Cell[] | undefined {
  const found: Cell[] = [];
  for (const id of ids) {
    const cell = form.per === 'row' ? cellOf(table, index, id) : cellOf(table, id, index);
    if (!cell) return undefined;
    found.push(cell);
  }
  return found;
}

export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + (amountOf(cell) ?? NaN), 0);
}

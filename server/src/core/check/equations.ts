import { formById, tableForm, type EquationForm, type Form } from '../forms';
import { amountOf, type Cell, type Table } from '../model/table';

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
  const { blocks, equations } = tableForm(formOf(table, form), table.id);
  const [block] = blocks;
  const columns = block!.columns.map(({ id }) => id);
  const found: Equation[] = [];
  for (const equation of equations) {
    const add = (index: string, left: Cell[] | undefined, right: Cell[] | undefined) => {
      if (!left || !right) return;
      const residual = sumOf(left) - sumOf(right);
      if (!Number.isNaN(residual)) found.push({ form: equation, index, left, right, residual });
    };
    if (equation.per === 'row') {
      for (const { id } of block!.rows) {
        const cells = table.rows.get(id)?.cells;
        if (cells?.length !== columns.length) continue;
        const pick = (ids: readonly string[]) => ids.map((column) => cells[columns.indexOf(column)]!);
        add(id, pick(equation.left), pick(equation.right));
      }
    } else {
      const left = rowsOf(table, equation.left, columns.length);
      const right = rowsOf(table, equation.right, columns.length);
      columns.forEach((column, at) =>
        add(
          column,
          left?.map((cells) => cells[at]!),
          right?.map((cells) => cells[at]!),
        ),
      );
    }
  }
  return found;
}

/** The cells of several rows; nothing unless every row is there and whole. */
function rowsOf(table: Table, ids: readonly string[], width: number): (readonly Cell[])[] | undefined {
  const rows: (readonly Cell[])[] = [];
  for (const id of ids) {
    const cells = table.rows.get(id)?.cells;
    if (cells?.length !== width) return undefined;
    rows.push(cells);
  }
  return rows;
}

export function sumOf(cells: readonly Cell[]): number {
  let sum = 0;
  for (const cell of cells) sum += amountOf(cell) ?? NaN;
  return sum;
}

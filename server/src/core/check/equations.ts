import { formById, tableForm, type EquationForm, type Form, type TableForm } from '../forms';
import { keptBeside } from '../keeper';
import { amountOf, Row, type Cell, type Table } from '../model/table';

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

/** That form's table, with the columns and units that the draft prints. */
export function shapeOf(table: Table, form: Form): TableForm {
  return table.printed ?? tableForm(formOf(table, form), table.id);
}

/**
 * The equations of a table that can be computed. One with a row that is not there or a value that cannot be read is
 * left out: that fault is told by itself, and no sum is guessed.
 */
export function equationsOf(table: Table, form: Form): Equation[] {
  return allEquations(table, form).filter(({ residual }) => !Number.isNaN(residual));
}

/** Cells of equations that cannot be computed, as the value of another cell in them cannot be read. */
export function unconfirmedCells(table: Table, form: Form): ReadonlySet<Cell> {
  const open = allEquations(table, form).filter(({ residual }) => Number.isNaN(residual));
  return new Set(open.flatMap(({ left, right }) => [...left, ...right]));
}

const allEquations = keptBeside((table: Table, form: Form): readonly Equation[] => {
  const { blocks, equations } = tableForm(formOf(table, form), table.id);
  const { rows, columns } = blocks[0]!;
  const found: Equation[] = [];
  for (const equation of equations) {
    if (equation.per === 'row') {
      for (const { id } of rows) {
        const row = table.rows.get(id);
        if (row?.cells.length === columns.length) found.push(alongRow(row, equation));
      }
    } else {
      const left = rowsOf(table, equation.left, columns.length);
      const right = rowsOf(table, equation.right, columns.length);
      if (!left || !right) continue;
      columns.forEach(({ id }, at) => {
        const pick = (all: readonly (readonly Cell[])[]) => all.map((cells) => cells[at]!);
        found.push(equate(equation, id, pick(left), pick(right)));
      });
    }
  }
  return found;
});

/** The equation of a row, kept as long as the row stays the same. */
const alongRow = Row.keeping.keptUnder(({ id, cells }, form: EquationForm): Equation => {
  const pick = (columns: readonly string[]) => columns.map((name) => cells.find(({ column }) => column.id === name)!);
  return equate(form, id, pick(form.left), pick(form.right));
});

function equate(form: EquationForm, index: string, left: readonly Cell[], right: readonly Cell[]): Equation {
  return { form, index, left, right, residual: sumOf(left) - sumOf(right) };
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

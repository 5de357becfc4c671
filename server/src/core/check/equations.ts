import { formById, tableForm, type EquationForm, type Form, type TableForm } from '../forms';
import { keptOf } from '../keeper';
import { amountOf } from '../model/table/amounts';
import { Row, Table, type Cell } from '../model/table/table';

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
export function equationsOf(table: Table, form: Form): readonly Equation[] {
  return allEquations(table, form).computed;
}

/** Cells of equations that cannot be computed, as the value of another cell in them cannot be read. */
export function unconfirmedCells(table: Table, form: Form): ReadonlySet<Cell> {
  return new Set(allEquations(table, form).open.flatMap(({ left, right }) => [...left, ...right]));
}

/** Whether every equation that a cell stands in can be computed: no row of them and no number is missing. */
export function isConfirmed({ row, column }: Cell, table: Table, form: Form): boolean {
  const { computed } = allEquations(table, form);
  return tableForm(formOf(table, form), table.id).equations.every((each) => {
    const [along, across] = each.per === 'row' ? [row, column.id] : [column.id, row];
    return !sidesOf(each).has(across) || computed.some((known) => known.form === each && known.index === along);
  });
}

/** On which side of an equation a cell stands: 1 on the left, -1 on the right, 0 where it is not in it. */
export function sideOf({ form, index }: Equation, { row, column }: Pick<Cell, 'row' | 'column'>): 1 | -1 | 0 {
  const [along, across] = form.per === 'row' ? [row, column.id] : [column.id, row];
  return along === index ? (sidesOf(form).get(across) ?? 0) : 0;
}

const sidesOf = keptOf(({ left, right }: EquationForm): ReadonlyMap<string, 1 | -1> => {
  const on = (ids: readonly string[], side: 1 | -1) => ids.map((id) => [id, side] as const);
  return new Map([...on(left, 1), ...on(right, -1)]);
});

interface Equations {
  readonly computed: readonly Equation[];
  readonly open: readonly Equation[];
}

const allEquations = Table.keeping.keptUnder((table, form: Form): Equations => {
  const { blocks, equations } = tableForm(formOf(table, form), table.id);
  const { rows, columns } = blocks[0]!;
  const [computed, open]: [Equation[], Equation[]] = [[], []];
  const add = (equation: Equation) => (Number.isNaN(equation.residual) ? open : computed).push(equation);
  for (const equation of equations) {
    if (equation.per === 'row') {
      for (const { id } of rows) {
        const row = table.rows.get(id);
        if (row?.cells.length === columns.length) add(alongRow(row, equation));
      }
    } else {
      const left = rowsOf(table, equation.left, columns.length);
      const right = rowsOf(table, equation.right, columns.length);
      if (!left || !right) continue;
      columns.forEach(({ id }, at) => add(new DownColumn(equation, id, at, left, right)));
    }
  }
  return { computed, open };
});

/** The equation of a row, kept as long as the row stays the same. */
const alongRow = Row.keeping.keptUnder(({ id, cells }, form: EquationForm): Equation => {
  const pick = (columns: readonly string[]) => columns.map((name) => cells.find(({ column }) => column.id === name)!);
  const [left, right] = [pick(form.left), pick(form.right)];
  return { form, index: id, left, right, residual: sumOf(left) - sumOf(right) };
});

/** The equation of a column; its cells are put together where someone asks for them. */
class DownColumn implements Equation {
  readonly residual: number;
  #left: readonly Cell[] | undefined;
  #right: readonly Cell[] | undefined;

  constructor(
    readonly form: EquationForm,
    readonly index: string,
    private readonly at: number,
    private readonly leftRows: readonly Row[],
    private readonly rightRows: readonly Row[],
  ) {
    this.residual = sumDown(leftRows, at) - sumDown(rightRows, at);
  }

  get left(): readonly Cell[] {
    return (this.#left ??= this.leftRows.map(({ cells }) => cells[this.at]!));
  }

  get right(): readonly Cell[] {
    return (this.#right ??= this.rightRows.map(({ cells }) => cells[this.at]!));
  }
}

function sumDown(rows: readonly Row[], at: number): number {
  let sum = 0;
  for (const row of rows) sum += amountsOf(row)[at]!;
  return sum;
}

/** What the cells of a row add to sums; no number where one cannot be used. */
const amountsOf = Row.keeping.kept(({ cells }): readonly number[] => cells.map((cell) => amountOf(cell) ?? NaN));

/** Several rows; nothing unless every one is there and whole. */
function rowsOf(table: Table, ids: readonly string[], width: number): readonly Row[] | undefined {
  const rows: Row[] = [];
  for (const id of ids) {
    const row = table.rows.get(id);
    if (row?.cells.length !== width) return undefined;
    rows.push(row);
  }
  return rows;
}

/** The sum of cells, in which a blank counts as 0; NaN where one of them holds no number that may be used. */
export function sumOf(cells: readonly Cell[]): number {
  let sum = 0;
  for (const cell of cells) sum += amountOf(cell) ?? NaN;
  return sum;
}

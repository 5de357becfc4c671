import { rowLabel, tableForm, type EquationForm, type Form, type TableForm } from '../forms';
import type { Text } from '../messages/locale';
import { amountOf } from '../model/table/amounts';
import { cellOf, type Cell, type Table } from '../model/table/table';
import { missingNumbers } from './crossFooting';
import { equationsOf, formOf, sumOf } from './equations';

/** A total and the value that its addends give it. */
interface NewTotal {
  readonly cell: Cell;
  readonly value: number;
}

interface TableRecalculation {
  readonly totals: readonly NewTotal[];
  /** Equations that still fail afterwards, and totals whose addends cannot be read. */
  readonly remaining: readonly Text[];
}

/**
 * The totals of a table computed from their addends, top down: the rows first, then （七）总计 of each column from the
 * rows. The balance computes nothing and is only checked. A blank total stays blank where its addends sum to 0.
 */
export function recalculateTable(table: Table, form: Form): TableRecalculation {
  const shape = tableForm(formOf(table, form), table.id);
  const amounts = new Map<Cell, number>();
  const totals: NewTotal[] = [];
  const remaining: Text[] = [];
  // A total stays as it is where an addend is blank that the other numbers show to be left out by mistake.
  const blanks = missingNumbers(table, form);
  const written = (cell: Cell) => amounts.get(cell) ?? amountOf(cell) ?? NaN;
  const meant = (cell: Cell) => amounts.get(cell) ?? blanks.get(cell) ?? written(cell);
  const sum = (cells: readonly (Cell | undefined)[], amount: (cell: Cell) => number) =>
    cells.reduce((total, cell) => total + (cell ? amount(cell) : NaN), 0);

  const summing = shape.equations.filter(({ right }) => right.length === 1);
  const summedRows = new Set(summing.filter(({ per }) => per === 'column').flatMap(({ right }) => right));
  for (const per of ['row', 'column'] as const) {
    for (const equation of summing.filter((each) => each.per === per)) {
      for (const index of indicesOf(equation)) {
        if (per === 'row' && summedRows.has(index)) continue;
        const cell = cells(equation, equation.right, index)[0];
        if (!cell) continue;
        const addends = cells(equation, equation.left, index);
        const value = sum(addends, written);
        if (Number.isNaN(value)) remaining.push(unreadable(cell));
        else if (value === sum(addends, meant)) {
          if (value !== amountOf(cell)) totals.push({ cell, value });
          amounts.set(cell, value);
        }
      }
    }
  }
  for (const equation of shape.equations) {
    for (const index of indicesOf(equation)) {
      const left = sum(cells(equation, equation.left, index), written);
      const right = sum(cells(equation, equation.right, index), written);
      if (left !== right && !Number.isNaN(left) && !Number.isNaN(right))
        remaining.push(failing(table, shape, equation, index, left, right));
    }
  }
  return { totals, remaining };

  function indicesOf({ per }: EquationForm): string[] {
    const [block] = shape.blocks;
    return per === 'column' ? block!.columns.map(({ id }) => id) : block!.rows.map(({ id }) => id);
  }

  function cells({ per }: EquationForm, ids: readonly string[], index: string): (Cell | undefined)[] {
    return ids.map((id) => (per === 'row' ? cellOf(table, index, id) : cellOf(table, id, index)));
  }

  function unreadable({ row, column }: Cell): Text {
    const name = `“${rowLabel(table, row)}”${column.label}`;
    return { zh: `${name}的各项读不出来，未重算`, en: `${name}: its parts cannot be read, not recalculated` };
  }
}

/** The equations of a table that fail with the given numbers in blank cells, with both of their sums. */
export function disagreements(table: Table, form: Form, filled: ReadonlyMap<Cell, number>): Text[] {
  const shape = tableForm(formOf(table, form), table.id);
  const sum = (cells: readonly Cell[]) => cells.reduce((total, cell) => total + (filled.get(cell) ?? 0), sumOf(cells));
  return equationsOf(table, form)
    .filter(({ left, right }) => sum(left) !== sum(right))
    .map(({ form: each, index, left, right }) => failing(table, shape, each, index, sum(left), sum(right)));
}

function failing(
  table: Table,
  { blocks }: TableForm,
  { code, per }: EquationForm,
  index: string,
  left: number,
  right: number,
): Text {
  const column = blocks[0]!.columns.find(({ id }) => id === index)?.label ?? index;
  const name = per === 'row' ? rowLabel(table, index) : column;
  if (code === 'total/balance') {
    return {
      zh: `${name}：新收加上年结转为 ${left}，总计加结转下年度为 ${right}`,
      en: `${name}: received plus carried over is ${left}, outcome plus carried forward ${right}`,
    };
  }
  return {
    zh: `“${name}”各项之和为 ${left}，总计为 ${right}`,
    en: `“${name}”: the parts sum to ${left}, the total is ${right}`,
  };
}

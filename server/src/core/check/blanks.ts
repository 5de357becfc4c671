import type { Cell } from '../model/table';
import { holds } from './explanations';
import type { Equation } from './equations';

/**
 * What stands in blank cells where equations fail for want of them: each is the only blank of an equation that fails,
 * and with all of them every equation that they stand in holds. Nothing where that is not so; a blank is then 0.
 */
export function valuesOfBlanks(equations: readonly Equation[]): ReadonlyMap<Cell, number> {
  const values = new Map<Cell, number>();
  const sum = (cells: readonly Cell[]) => cells.reduce((total, cell) => total + (values.get(cell) ?? 0), 0);
  const residualOf = ({ left, right, residual }: Equation) => residual + sum(left) - sum(right);
  const open = equations.filter(({ left, right }) => left.some(isBlank) || right.some(isBlank));
  if (open.length === 0) return none;
  for (let found = true; found;) {
    found = false;
    for (const equation of open) {
      const residual = residualOf(equation);
      if (residual === 0) continue;
      const blanks = [...equation.left, ...equation.right].filter((cell) => isBlank(cell) && !values.has(cell));
      const [cell] = blanks;
      if (!cell || blanks.length > 1) continue;
      const value = equation.left.includes(cell) ? -residual : residual;
      if (value < 0) return none;
      values.set(cell, value);
      found = true;
    }
  }
  if (values.size === 0) return none;
  const isWhole = open.every((each) => residualOf(each) === 0 || ![...values.keys()].some((cell) => holds(each, cell)));
  return isWhole ? values : none;
}

const none: ReadonlyMap<Cell, number> = new Map();

function isBlank({ reading }: Cell): boolean {
  return reading.kind === 'blank';
}

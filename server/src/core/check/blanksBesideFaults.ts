import type { Cell } from '../model/table/table';
import { isBlank } from './blanks';
import { sideOf, type Equation } from './equations';
import { explain } from './explanations';

/** With more equations that fail, what is left of them says nothing of a blank. */
const mostFailing = 16;

/**
 * What blank cells hold whose equations demand different values, as another number is wrong as well: that which leaves
 * nothing but faults of cells which are certain. A blank that may be 0 beside such faults is 0.
 */
export function blanksBesideFaults(
  equations: readonly Equation[],
  unconfirmed: ReadonlySet<Cell>,
): ReadonlyMap<Cell, number> {
  const values = new Map<Cell, number>();
  if (equations.filter(({ residual }) => residual !== 0).length > mostFailing) return values;
  for (;;) {
    const known = filledIn(equations, values);
    const found = [...wantedIn(known)].find(([cell, wanted]) => {
      const fitting = unconfirmed.has(cell)
        ? []
        : [0, ...wanted].filter((value) => leavesFaults(cell, value, known, unconfirmed));
      if (fitting.length !== 1 || fitting[0] === 0) return false;
      values.set(cell, fitting[0]!);
      return true;
    });
    if (!found) return values;
  }
}

/** Equations in which blank cells count as what they hold; those without any are the same objects. */
export function filledIn(equations: readonly Equation[], values: ReadonlyMap<Cell, number>): readonly Equation[] {
  if (values.size === 0) return equations;
  return equations.map((equation) => {
    const { form, index, left, right, residual } = equation;
    let added = 0;
    for (const [cell, value] of values) added += sideOf(equation, cell) * value;
    return added === 0 ? equation : { form, index, left, right, residual: residual + added };
  });
}

/** What equations that fail demand of the only blank on their smaller side, where the larger has none. */
function wantedIn(equations: readonly Equation[]): ReadonlyMap<Cell, ReadonlySet<number>> {
  const wanted = new Map<Cell, Set<number>>();
  for (const { left, right, residual } of equations) {
    if (residual === 0) continue;
    const [smaller, larger] = residual < 0 ? [left, right] : [right, left];
    const [cell, ...others] = smaller.filter(isBlank);
    if (!cell || others.length > 0 || larger.some(isBlank)) continue;
    wanted.set(cell, (wanted.get(cell) ?? new Set()).add(Math.abs(residual)));
  }
  return wanted;
}

/** Whether, with a value in a blank cell, one of its equations holds and certain faults of others explain the rest. */
function leavesFaults(
  cell: Cell,
  value: number,
  equations: readonly Equation[],
  unconfirmed: ReadonlySet<Cell>,
): boolean {
  const filled = filledIn(equations, new Map([[cell, value]]));
  const own = filled.filter((equation) => sideOf(equation, cell) !== 0);
  const failing = own.filter(({ residual }) => residual !== 0);
  if (failing.length === own.length) return false;
  const all = filled.filter(({ residual }) => residual !== 0);
  const { certain } = explain(all, filled, unconfirmed);
  const explained = new Set(certain.flatMap((fault) => (isBlank(fault.cell) ? [] : fault.equations)));
  return failing.every((equation) => explained.has(equation));
}

import { Row, type Cell, type Table } from '../model/table/table';
import { sideOf, type Equation } from './equations';

/** The cells of a row that hold no number: blank ones, and those with a mark in place of one. */
export const blanksOf = Row.keeping.kept(({ cells }): readonly Cell[] => cells.filter(isBlank));

/** Whether any cell of a table holds no number. */
export function hasBlanks({ rows }: Table): boolean {
  for (const row of rows.values()) if (blanksOf(row).length > 0) return true;
  return false;
}

/**
 * What stands in blank cells, and in those that hold a mark instead of a number, where equations fail for want of them:
 * each is the only blank of an equation that fails, or the only one on its smaller side where no other equation wants
 * those on the larger, and with all of them every equation that they stand in holds. Nothing where that is not so; a
 * blank is then 0.
 */
export function valuesOfBlanks(equations: readonly Equation[]): ReadonlyMap<Cell, number> {
  const open = equations.filter(({ left, right }) => left.some(isBlank) || right.some(isBlank));
  if (open.every(({ residual }) => residual === 0)) return none;
  return solution(open, [onlyBlank, onlyOnItsSide]) ?? solution(open, [onlyBlank]) ?? none;
}

const none: ReadonlyMap<Cell, number> = new Map();

/** An equation that fails, and its blanks. */
interface Failing {
  readonly missing: number;
  /** Those on the side that is too small, and on the other. */
  readonly smaller: readonly Cell[];
  readonly larger: readonly Cell[];
}

/** The failing equation whose only blank on the smaller side must hold what is missing. */
type Choice = (failing: readonly Failing[]) => Failing | undefined;

const onlyBlank: Choice = (failing) =>
  failing.find(({ smaller, larger }) => smaller.length === 1 && larger.length === 0);

const onlyOnItsSide: Choice = (failing) => {
  const wanted = new Set(failing.flatMap(({ smaller }) => smaller));
  return failing.find(({ smaller, larger }) => smaller.length === 1 && !larger.some((cell) => wanted.has(cell)));
};

/** The values that choices give one after the other, the first of them as long as it gives any. */
function solution(equations: readonly Equation[], choices: readonly Choice[]): ReadonlyMap<Cell, number> | undefined {
  const values = new Map<Cell, number>();
  const sum = (cells: readonly Cell[]) => cells.reduce((total, cell) => total + (values.get(cell) ?? 0), 0);
  const residualOf = ({ left, right, residual }: Equation) => residual + sum(left) - sum(right);
  const openOf = (cells: readonly Cell[]) => cells.filter((cell) => isBlank(cell) && !values.has(cell));
  const failingNow = () =>
    equations.flatMap((equation): Failing[] => {
      const residual = residualOf(equation);
      if (residual === 0) return [];
      const [left, right] = [openOf(equation.left), openOf(equation.right)];
      const [smaller, larger] = residual < 0 ? [left, right] : [right, left];
      return [{ missing: Math.abs(residual), smaller, larger }];
    });
  for (;;) {
    const failing = failingNow();
    const found = choices.map((choose) => choose(failing)).find((each) => each);
    if (!found) break;
    values.set(found.smaller[0]!, found.missing);
  }
  const isWhole = equations.every(
    (each) => residualOf(each) === 0 || ![...values.keys()].some((cell) => sideOf(each, cell) !== 0),
  );
  return isWhole ? values : undefined;
}

/** A mark in place of a number says no more than a blank does. */
export function isBlank({ reading }: Cell): boolean {
  return reading.kind === 'blank' || reading.kind === 'placeholder';
}

import { amountOf } from '../model/table/amounts';
import type { Cell } from '../model/table/table';
import { sideOf, type Equation } from './equations';

/** A cell whose change to `value` mends every equation it stands in, all of which fail now. */
export interface Candidate {
  readonly cell: Cell;
  readonly value: number;
  readonly equations: readonly Equation[];
}

interface Explanations {
  /** The wrong cells that the failing equations determine. */
  readonly certain: readonly Candidate[];
  /** Cells of which the equations cannot tell which are wrong. */
  readonly open: readonly Candidate[];
}

/**
 * Which cells may be wrong where equations fail. Candidates that share equations compete; of each group of them the
 * smallest sets that mend all its equations are looked for, and where there is just one its cells are certain; but not
 * those that another equation might speak against, if only it could be computed.
 */
export function explain(
  failing: readonly Equation[],
  equations: readonly Equation[],
  unconfirmed: ReadonlySet<Cell>,
): Explanations {
  const certain: Candidate[] = [];
  const open: Candidate[] = [];
  for (const group of groupsOf(candidatesOf(failing, equations))) {
    const [smallest, ...others] = smallestCovers(group);
    const isConfirmed = smallest?.every(({ cell }) => !unconfirmed.has(cell));
    if (smallest && others.length === 0 && isConfirmed) certain.push(...smallest);
    else open.push(...group.filter(({ cell }) => !unconfirmed.has(cell)));
  }
  return { certain, open };
}

function candidatesOf(failing: readonly Equation[], equations: readonly Equation[]): Candidate[] {
  const byIndex = new Map<string, Equation[]>();
  for (const equation of equations) {
    const known = byIndex.get(equation.index);
    if (known) known.push(equation);
    else byIndex.set(equation.index, [equation]);
  }
  const seen = new Set<Cell>();
  const found: Candidate[] = [];
  const look = (cell: Cell) => {
    if (seen.has(cell)) return;
    seen.add(cell);
    // An equation of a row or a column has cells of no other.
    const candidate = candidateOf(cell, byIndex.get(cell.row), byIndex.get(cell.column.id));
    if (candidate) found.push(candidate);
  };
  for (const { left, right } of failing) {
    left.forEach(look);
    right.forEach(look);
  }
  return found;
}

/** Nothing where one of the equations that the cell stands in holds, or demands another change than the others. */
function candidateOf(cell: Cell, ...around: readonly (readonly Equation[] | undefined)[]): Candidate | undefined {
  const own: Equation[] = [];
  let delta = 0;
  for (const equations of around) {
    for (const equation of equations ?? []) {
      const side = sideOf(equation, cell);
      if (side === 0) continue;
      // By how much the cell must change to make the equation hold.
      const wanted = -side * equation.residual;
      if (equation.residual === 0 || (own.length > 0 && wanted !== delta)) return undefined;
      delta = wanted;
      own.push(equation);
    }
  }
  const value = amountOf(cell)! + delta;
  return value >= 0 ? { cell, value, equations: own } : undefined;
}

/** Candidates that share an equation, directly or by way of others. */
function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  let groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const touching = groups.filter((group) => group.some((other) => clash(other, candidate)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), candidate]];
  }
  return groups;
}

function clash({ equations }: Candidate, other: Candidate): boolean {
  return equations.some((equation) => other.equations.includes(equation));
}

/** A table with more wrong cells that hang together is not told cell by cell. */
const mostCells = 4;
/** A cell stands in the sum of its row, the sum of its column and the balance of that. */
const mostEquations = 3;

/** The smallest sets of candidates that mend every equation of their group once, two at most. */
function smallestCovers(group: readonly Candidate[]): Candidate[][] {
  const all = new Set(group.flatMap(({ equations }) => equations));
  if (all.size > mostCells * mostEquations) return [];
  let begun: Candidate[][] = [[]];
  for (let size = 1; size <= mostCells; size++) {
    begun = begun.flatMap((cells) => {
      const next = [...all].find((equation) => !cells.some(({ equations }) => equations.includes(equation)));
      const fitting = group.filter((one) => one.equations.includes(next!) && !cells.some((cell) => clash(cell, one)));
      return fitting.map((one) => [...cells, one]);
    });
    const covers = begun.filter((cells) => cells.flatMap(({ equations }) => equations).length === all.size);
    if (covers.length > 0) return covers.slice(0, 2);
  }
  return [];
}

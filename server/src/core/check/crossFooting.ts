import type { EquationForm, Form } from '../forms';
import { amountOf, type Cell, type Table } from '../model/table';
import { equationsOf, sumOf, type Equation } from './equations';

/**
 * Cross-footing: which cells are wrong where equations of a table fail. A cell stands in one equation of its row and
 * one or two of its column, so a single wrong number is nearly always known by the equations that fail together.
 */
export interface Fault {
  readonly code: EquationForm['code'] | 'total/entry' | 'total/misplaced';
  readonly cell: Cell;
  /** The value that satisfies the failed equations. */
  readonly expected: number;
  /** All equations that fail because of it. */
  readonly failed: readonly Equation[];
  /** Whether changing this cell alone, and no other, makes all of them hold. */
  readonly certain: boolean;
  /** Equations that hold now and would fail with `expected`; a total is then not to be recalculated. */
  readonly breaks: readonly Equation[];
  /** The other cell of `total/misplaced`. */
  readonly other?: Cell;
}

const faultsOf = new WeakMap<Table, Map<Form, readonly Fault[]>>();

export function crossFoot(table: Table, form: Form): readonly Fault[] {
  let byForm = faultsOf.get(table);
  if (!byForm) faultsOf.set(table, (byForm = new Map<Form, readonly Fault[]>()));
  let faults = byForm.get(form);
  if (!faults) byForm.set(form, (faults = solve(equationsOf(table, form))));
  return faults;
}

function solve(equations: readonly Equation[]): readonly Fault[] {
  const failing = equations.filter(({ residual }) => residual !== 0);
  if (failing.length === 0) return [];
  const explained = new Set<Equation>();
  const faults: Fault[] = [];
  for (const fault of [...misplaced(failing), ...certainCells(failing, equations)]) {
    faults.push(fault);
    for (const equation of fault.failed) explained.add(equation);
  }
  // A total set right may mend equations that it is an addend of: those follow from it and are no fault of their own.
  const changes = new Map<Cell, number>(faults.map(({ cell, expected }) => [cell, expected - amountOf(cell)!]));
  for (const equation of failing) {
    if (explained.has(equation) || residualWith(changes, equation) === 0) continue;
    const fault = openFault(equation, equations);
    faults.push(fault);
    if (fault.breaks.length === 0) changes.set(fault.cell, fault.expected - amountOf(fault.cell)!);
  }
  return faults;
}

function residualWith(changes: ReadonlyMap<Cell, number>, { left, right, residual }: Equation): number {
  const change = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + (changes.get(cell) ?? 0), 0);
  return residual + change(left) - change(right);
}

/** Two groups of table four whose totals changed places. */
function misplaced(failing: readonly Equation[]): Fault[] {
  const groups = failing.filter(({ form }) => form.code === 'total/review');
  for (const first of groups) {
    const second = groups.find(
      (other) =>
        other !== first && sumOf(other.left) === sumOf(first.right) && sumOf(first.left) === sumOf(other.right),
    );
    if (!second) continue;
    const [cell, other] = [first.right[0]!, second.right[0]!];
    const failed = [first, second];
    return [{ code: 'total/misplaced', cell, other, expected: sumOf(first.left), failed, certain: true, breaks: [] }];
  }
  return [];
}

/** A cell whose change by `delta` mends every equation it stands in, all of which fail now. */
interface Candidate {
  readonly cell: Cell;
  readonly delta: number;
  readonly equations: readonly Equation[];
}

/** The wrong cells that the failing equations determine: each mends its equations, and no other cell mends any of them. */
function certainCells(failing: readonly Equation[], equations: readonly Equation[]): Fault[] {
  const candidates = candidatesOf(failing, equations);
  const competing = new Map<Equation, number>();
  for (const candidate of candidates) {
    for (const equation of candidate.equations) competing.set(equation, (competing.get(equation) ?? 0) + 1);
  }
  return candidates
    .filter((candidate) => candidate.equations.every((equation) => competing.get(equation) === 1))
    .map(({ cell, delta, equations: failed }) => ({
      code: roleOf(cell, failed),
      cell,
      expected: amountOf(cell)! + delta,
      failed,
      certain: true,
      breaks: [],
    }));
}

function candidatesOf(failing: readonly Equation[], equations: readonly Equation[]): Candidate[] {
  const byIndex = new Map<string, Equation[]>();
  for (const equation of equations) {
    const known = byIndex.get(equation.index);
    if (known) known.push(equation);
    else byIndex.set(equation.index, [equation]);
  }
  // An equation of a row or a column has cells of no other.
  const standsIn = (cell: Cell) =>
    [...(byIndex.get(cell.row) ?? []), ...(byIndex.get(cell.column.id) ?? [])].filter((each) => holds(each, cell));
  const cells = new Set(failing.flatMap(({ left, right }) => [...left, ...right]));
  return [...cells].flatMap((cell) => {
    const own = standsIn(cell);
    const delta = demand(own[0]!, cell);
    const mends = delta !== 0 && own.every((equation) => demand(equation, cell) === delta);
    return mends && amountOf(cell)! + delta >= 0 ? [{ cell, delta, equations: own }] : [];
  });
}

function holds({ left, right }: Equation, cell: Cell): boolean {
  return left.includes(cell) || right.includes(cell);
}

/** By how much a cell must change to make an equation hold. */
function demand({ left, residual }: Equation, cell: Cell): number {
  return residual === 0 ? 0 : left.includes(cell) ? -residual : residual;
}

/** The rule a wrong cell falls under, by what the cell is. */
function roleOf(cell: Cell, failed: readonly Equation[]): Fault['code'] {
  const totalOf = (code: string) => failed.some(({ form, right }) => form.code === code && right.includes(cell));
  if (totalOf('total/outcome')) return 'total/outcome';
  if (totalOf('total/review')) return 'total/review';
  if (totalOf('total/applicant')) return 'total/applicant';
  const inOutcome = failed.some(({ form }) => form.code === 'total/outcome');
  const inBalance = failed.some(({ form }) => form.code === 'total/balance');
  return inBalance && !inOutcome ? 'total/balance' : 'total/entry';
}

/** An equation that no single cell explains, told at its total; for the balance, at 结转下年度. */
function openFault(equation: Equation, equations: readonly Equation[]): Fault {
  const cell = equation.right.at(-1)!;
  const expected = sumOf(equation.left) - sumOf(equation.right.slice(0, -1));
  const breaks = equations.filter(
    (other) => other !== equation && other.residual === 0 && (other.left.includes(cell) || other.right.includes(cell)),
  );
  return { code: equation.form.code, cell, expected, failed: [equation], certain: false, breaks };
}

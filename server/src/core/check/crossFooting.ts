import type { EquationForm, Form } from '../forms';
import { amountOf } from '../model/table/amounts';
import { Table, type Cell } from '../model/table/table';
import { hasBlanks, valuesOfBlanks } from './blanks';
import { blanksBesideFaults, filledIn } from './blanksBesideFaults';
import { equationsOf, sideOf, sumOf, unconfirmedCells, type Equation } from './equations';
import { explain, type Candidate } from './explanations';

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
  /** Where it is not certain: the cells one of which is wrong and, changed alone, mends its equations. */
  readonly candidates: readonly Candidate[];
  /** The other cell of `total/misplaced`. */
  readonly other?: Cell;
}

/** What is wrong with the numbers of a table. */
interface Solution {
  readonly faults: readonly Fault[];
  /** What is missing in blank cells, and makes equations fail: a fault of the blanks alone. */
  readonly blanks: ReadonlyMap<Cell, number>;
}

/** What is wrong with the numbers of a table by the equations of its form; kept with the table. */
export function crossFoot(table: Table, form: Form): readonly Fault[] {
  return solved(table, form).faults;
}

/** The numbers that blank cells must hold by the equations, where these fail without them; all other blanks are 0. */
export function missingNumbers(table: Table, form: Form): ReadonlyMap<Cell, number> {
  return solved(table, form).blanks;
}

const solved = Table.keeping.keptUnder((table, form: Form) =>
  solve(table, equationsOf(table, form), () => unconfirmedCells(table, form)),
);

const none: ReadonlyMap<Cell, number> = new Map();
const sound: Solution = { faults: [], blanks: none };

function solve(table: Table, equations: readonly Equation[], unconfirmed: () => ReadonlySet<Cell>): Solution {
  const failing = equations.filter(({ residual }) => residual !== 0);
  if (failing.length === 0) return sound;
  const explained = new Set<Equation>();
  const faults: Fault[] = [];
  const add = (fault: Fault) => {
    faults.push(fault);
    for (const equation of fault.failed) explained.add(equation);
  };
  misplaced(failing).forEach(add);
  const blanks = hasBlanks(table)
    ? blanksIn(
        equations.filter((equation) => !explained.has(equation)),
        unconfirmed(),
      )
    : none;
  const filled = filledIn(equations, blanks);
  const left = filled.filter((equation) => equation.residual !== 0 && !explained.has(equation));
  const { certain, open } = explain(left, filled, unconfirmed());
  for (const fault of certain) add(certainFault(fault, blanks));
  // A total set right may mend equations that it is an addend of: those follow from it and are no fault of their own.
  const changes = new Map<Cell, number>(faults.map(({ cell, expected }) => [cell, expected - amountOf(cell)!]));
  for (const equation of left) {
    if (explained.has(equation) || residualWith(changes, equation) === 0) continue;
    const fault = openFault(equation, filled, open, changes);
    add(fault);
    for (const each of fault.candidates) for (const also of each.equations) explained.add(also);
    if (fault.breaks.length === 0) changes.set(fault.cell, fault.expected - amountOf(fault.cell)!);
  }
  return { faults, blanks };
}

function blanksIn(equations: readonly Equation[], unconfirmed: ReadonlySet<Cell>): ReadonlyMap<Cell, number> {
  const values = valuesOfBlanks(equations);
  return values.size > 0 ? values : blanksBesideFaults(equations, unconfirmed);
}

function residualWith(changes: ReadonlyMap<Cell, number>, { left, right, residual }: Equation): number {
  const change = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + (changes.get(cell) ?? 0), 0);
  return residual + change(left) - change(right);
}

/**
 * Two groups of table four: their totals changed places, or the total of one stands in the other and is missing there.
 */
function misplaced(failing: readonly Equation[]): Fault[] {
  const groups = failing.filter(({ form }) => form.code === 'total/review');
  const [sum, total] = [({ left }: Equation) => sumOf(left), ({ right }: Equation) => sumOf(right)];
  for (const first of groups) {
    const second = groups.find(
      (other) =>
        other !== first &&
        total(other) === sum(first) &&
        (total(first) === sum(other) || (total(first) === 0 && sum(first) > 0)),
    );
    if (!second) continue;
    const failed = groups.filter((group) => group === first || group === second);
    const [cell, other] = failed.map(({ right }) => right[0]!) as [Cell, Cell];
    const expected = sum(failed[0]!);
    return [{ code: 'total/misplaced', cell, other, expected, failed, certain: true, breaks: [], candidates: [] }];
  }
  return [];
}

function certainFault({ cell, value, equations }: Candidate, blanks: ReadonlyMap<Cell, number>): Fault {
  const code = roleOf(cell, equations);
  // What is missing in a blank cell as well would be told as if it were 0.
  const whole = equations.filter((equation) => ![...blanks.keys()].some((blank) => sideOf(equation, blank) !== 0));
  const failed = whole.length > 0 ? whole : equations;
  return { code, cell, expected: value, failed, certain: true, breaks: [], candidates: [] };
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

/**
 * An equation that no cell is certain to explain, told at its total; for the balance, at 结转下年度. Others hold with
 * it where they do so once the faults that are known are mended.
 */
function openFault(
  equation: Equation,
  equations: readonly Equation[],
  open: readonly Candidate[],
  known: ReadonlyMap<Cell, number>,
): Fault {
  const cell = equation.right.at(-1)!;
  const expected = sumOf(equation.left) - sumOf(equation.right.slice(0, -1));
  const breaks = equations.filter(
    (other) => other !== equation && residualWith(known, other) === 0 && sideOf(other, cell) !== 0,
  );
  const candidates = open.filter((candidate) => candidate.equations.includes(equation));
  return { code: equation.form.code, cell, expected, failed: [equation], certain: false, breaks, candidates };
}

import type { Analysis, PlacedReport } from '../analysis';
import { equationsOf, type Equation } from '../check/equations';
import type { PlacedTable } from '../model/report';
import type { Cell } from '../model/table/table';
import { shift, type Position, type Span } from '../text/span';
import { placeAt, reportAt } from './place';
import { quotedAt } from './quotations';

/** A place that belongs to what the cursor is on. Spans in the lines of the document. */
export interface Highlight {
  readonly span: Span;
  /** Whether it is a sum of others. */
  readonly isTotal: boolean;
}

/**
 * What goes with a number: of a cell the addends of a total, or the totals that it goes into, and the sentences that
 * quote it; of a sentence's number the cells that it quotes. The number itself comes first.
 */
export function documentHighlights(analysis: Analysis, position: Position): Highlight[] {
  const quoted = quotedAt(analysis, position);
  if (quoted?.number) return [quoted.number.number, ...quoted.number.cells.map(({ span }) => span)].map(plain);
  const placed = reportAt(analysis, position.line);
  const place = placed && placeAt(placed, position);
  if (place?.kind !== 'cell') return [];
  const quotations = quoted?.quotations.map(({ number }) => number) ?? [];
  return [...inTable(place.cell, place.placed, placed!), ...quotations.map(plain)];
}

function plain(span: Span): Highlight {
  return { span, isTotal: false };
}

function inTable(cell: Cell, { table, at: from }: PlacedTable, { report, at }: PlacedReport): Highlight[] {
  const equations = report.form ? equationsOf(table, report.form) : [];
  const sums = equations.filter(({ right }) => right.length === 1);
  const totals = new Set(sums.map(totalOf));
  const related = totals.has(cell) ? addendsOf(cell, sums) : sumsWith(cell, equations);
  return [...new Set([cell, ...related])].map((each) => ({
    span: shift(each.span, at + from),
    isTotal: totals.has(each),
  }));
}

function addendsOf(total: Cell, sums: readonly Equation[]): Cell[] {
  return sums.filter((equation) => totalOf(equation) === total).flatMap(({ left }) => left);
}

/** The totals that a number goes into; where its column has none (新收, 上年结转, 结转下年度), what balances it there. */
function sumsWith(cell: Cell, equations: readonly Equation[]): Cell[] {
  return equations
    .filter(({ left, right }) => left.includes(cell) || right.includes(cell))
    .flatMap(({ left, right }) => (right.length === 1 ? right : [...left, ...right]));
}

function totalOf({ right }: Equation): Cell {
  return right[0]!;
}

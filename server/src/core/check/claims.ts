import type { Report } from '../model/report';
import type { Claim, DoneClaim, LineClaims, Scope } from '../model/claims/claim';
import { claimsIn } from '../model/claims/read';
import { isUnderRequests } from '../model/claims/heading';
import { isNameOf } from '../model/organ';
import type { Measure } from '../model/claims/roles';
import { amountOf, cellOf, type Cell, type Table } from '../model/table';
import { tableForm, type Form, type SectionId } from '../forms';
import { perLine } from '../perLine';
import { crossFoot } from './crossFooting';
import { formOf, sumOf } from './equations';

/** A number of a sentence beside the cells that count the same. Lines count from the report's first. */
export interface Comparison {
  readonly line: number;
  readonly claim: Claim;
  /** The cells that agree, or those that plainly count the same where none do. */
  readonly cells: readonly Cell[];
  /** The line from which the cells' spans count. */
  readonly at: number;
  /** What the cells sum to. */
  readonly expected: number;
  readonly agrees: boolean;
  /** Whether parts of the number disagree as well: the sentence then speaks of something else, or all of it is old. */
  readonly doubtful: boolean;
}

/** A claim that all was done, and its line. */
export interface PlacedDone {
  readonly line: number;
  readonly claim: DoneClaim;
}

/** Sections whose sentences speak of the year's work; what stands above all sections does too. */
const speaking = new Set<SectionId | undefined>([undefined, 'overview', 'disclosure', 'requests', 'review']);

const compared = new WeakMap<Report, readonly Comparison[]>();

/** Every number of the report's sentences that a table counts too. */
export function comparisonsIn(report: Report): readonly Comparison[] {
  let found = compared.get(report);
  if (!found) compared.set(report, (found = compareAll(report)));
  return found;
}

export function* doneClaimsIn(report: Report): Generator<PlacedDone> {
  for (const [line, { done }] of claimLines(report)) {
    for (const claim of done) if (isOfReport(claim.scope, report)) yield { line, claim };
  }
}

/**
 * Whether the numbers that a stretch of a line states, whatever its year, are those of the tables; nothing where it
 * states none.
 */
export function quotesTables(report: Report, line: number, from: number, to: number): boolean | undefined {
  const { counts } = claimsIn(report.lines[line]!);
  const own = counts.filter((claim) => claim.from >= from && claim.to <= to && !claim.scope.implied);
  if (own.length === 0) return undefined;
  return own.every((claim) => compare(claim, line, report)?.agrees);
}

function compareAll(report: Report): Comparison[] {
  const found: Comparison[] = [];
  const agreeing = new Set<Claim>();
  const doubtful = new Set<Claim>();
  for (const [line, { counts }, section] of claimLines(report)) {
    for (const claim of counts) {
      if (claim.scope.inReview && section !== 'review') continue;
      if (claim.scope.implied && section !== 'requests' && !isUnderRequests(report.lines, line)) continue;
      const comparison = isOfReport(claim.scope, report) ? compare(claim, line, report) : undefined;
      if (!comparison) continue;
      if (comparison.agrees) agreeing.add(claim);
      if (!claim.main || agreeing.has(claim.main)) found.push(comparison);
      else if (!comparison.agrees) doubtful.add(claim.main);
    }
  }
  return found.map((one) => (doubtful.has(one.claim) ? { ...one, doubtful: true } : one));
}

function* claimLines({
  segments,
}: Report): Generator<readonly [line: number, claims: LineClaims, section: SectionId | undefined]> {
  for (const { segment, at } of segments) {
    if (!speaking.has(segment.section)) continue;
    for (const [index, claims] of claimsOfSegment(segment)) yield [at + index, claims, segment.section];
  }
}

const claimsOfSegment = perLine((line) => {
  const claims = claimsIn(line);
  return claims.counts.length + claims.done.length > 0 ? claims : undefined;
});

/** Whether a sentence speaks of the report's organ and year. */
function isOfReport({ subjects, years }: Scope, { year, title }: Report): boolean {
  const organ = title?.syntax.organ ?? '';
  return (
    (year.value === undefined || years.every(({ value, offset }) => value === year.value! + offset)) &&
    subjects.every((subject) => isNameOf(subject, organ))
  );
}

/** Compares with every measure; none where a cell of one cannot be read, as the number might be that one. */
function compare(claim: Claim, line: number, { tables, form }: Report): Comparison | undefined {
  let first: Comparison | undefined;
  for (const measure of claim.role.measures) {
    const placed = tables.get(measure.table);
    if (!placed || !form) return undefined;
    const wanted = idsOf(measure, formOf(placed.table, form));
    if (wanted.length === 0) continue;
    const cells = cellsOf(wanted, placed.table);
    if (!cells) return undefined;
    const expected = sumOf(cells);
    const agrees = expected === claim.value || mended(cells, placed.table, form).has(claim.value);
    const comparison = { line, claim, cells, at: placed.at, expected, agrees, doubtful: false };
    if (agrees) return comparison;
    first ??= comparison;
  }
  return first;
}

type CellId = readonly [row: string, column: string];

const idsByForm = new WeakMap<Form, WeakMap<Measure, readonly CellId[]>>();

/** Row and column of each cell of a measure; nothing where the form does not have them. */
function idsOf(measure: Measure, form: Form): readonly CellId[] {
  let byMeasure = idsByForm.get(form);
  if (!byMeasure) idsByForm.set(form, (byMeasure = new WeakMap<Measure, readonly CellId[]>()));
  let ids = byMeasure.get(measure);
  if (!ids) byMeasure.set(measure, (ids = findIds(measure, form)));
  return ids;
}

function findIds({ table, rows, columns }: Measure, form: Form): CellId[] {
  const known = tableForm(form, table).blocks.flatMap((block) =>
    block.rows.map((row) => [row.id, block.columns.map(({ id }) => id)] as const),
  );
  return rows.flatMap((wanted) => {
    const found = known.filter(([id]) => (wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted));
    return found.flatMap(([row, has]) => columns.filter((id) => has.includes(id)).map((id): CellId => [row, id]));
  });
}

/** The cells of those ids; none unless every one of them is there and can be read, and one holds a number. */
function cellsOf(ids: readonly CellId[], table: Table): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const [row, column] of ids) {
    const cell = cellOf(table, row, column);
    if (!cell || amountOf(cell) === undefined) return undefined;
    cells.push(cell);
  }
  return cells.some(({ reading }) => reading.kind === 'number') ? cells : undefined;
}

/** What cells would sum to if those that make an equation fail were put right, one of them or all. */
function mended(cells: readonly Cell[], table: Table, form: Form): ReadonlySet<number> {
  const sum = sumOf(cells);
  const sums = new Set<number>();
  let all = sum;
  for (const { cell, expected, failed } of crossFoot(table, form)) {
    if (cells.includes(cell)) all += expected - amountOf(cell)!;
    for (const { left, right, residual } of failed) {
      for (const one of cells) {
        if (left.includes(one)) sums.add(sum - residual);
        if (right.includes(one)) sums.add(sum + residual);
      }
    }
  }
  return sums.add(all);
}

import type { ColumnForm, RowForm, TableForm } from '../forms';
import { cellOf } from '../syntax/cells';
import type { Line } from '../syntax/line';
import { mayBeginPage, mayEndPage } from '../syntax/pages';
import { tokenOf, tokenSpan } from '../syntax/token';
import { cover, span, type Span } from '../text/span';
import { arrangements, inWholeRows, searches, type Arrangement } from './arrangement';
import { columnsOf, type Region } from './rawRow';
import { amountOf, Row } from './table';
import { behindLabels, between, labelledValues, wholeLabels } from './scatteredLabels';
import type { Scattered } from './stretches';
import { failingEquations, isOneWrong, rowHolds } from './sums';
import { rowsInPieces, tableWords, type Word } from './tableWords';
import { TokenCell } from './tokenCell';

/**
 * Tables as a PDF gives them up in reading order: labels in pieces, beside other labels' pieces or behind their values,
 * and values in stretches. The values are read all the same where the labels of all rows are there in pieces, the
 * values are exactly as many as their cells, and the equations leave one place for each of them.
 */

/** What a table is that stands in pieces: its rows, none of them where the numbers do not tell what stands where. */
export function readScattered(region: Region): readonly Row[] | undefined {
  const { shape, lines, tokens, anchors, end } = region;
  const from = tokens[anchors[0]!.token]!.line;
  const words = tableWords(shape, lines, from, tokens[end]?.line ?? lines.length);
  const rows = words && rowsInPieces(shape, words);
  if (!rows) return undefined;
  const columns = rows.map(({ id }) => columnsOf(shape, id));
  const placed = placedValues(words, rows, shape, lines);
  if (!placed) return [];
  const { values, arrangement } = placed;
  return rows.map((row, index) => build(row.id, columns[index]!, arrangement[index]!, values, labelOf(row, shape)));

  function labelOf({ id, path }: RowForm, { direction }: TableForm): Span | undefined {
    const across = direction === 'across';
    const anchor = anchors.find(({ ref }) =>
      across ? ref.role === 'heading' && ref.id === path.at(-1) : ref.role === 'row' && ref.id === id,
    );
    return anchor && tokenSpan(tokens[anchor.token]!);
  }
}

interface Placed {
  readonly values: readonly Word[];
  readonly arrangement: Arrangement;
  /** Whether every equation holds. */
  readonly sound: boolean;
}

/** The values and their places; nothing where numbers of pages may be left out in more than one way. */
function placedValues(
  words: readonly Word[],
  rows: readonly RowForm[],
  shape: TableForm,
  lines: readonly Line[],
): Placed | undefined {
  const count = rows.reduce((sum, { id }) => sum + columnsOf(shape, id).length, 0);
  const all = waysOf(words, count, lines).flatMap((values) => arrange(values, rows, shape, words, lines) ?? []);
  const best = all.length > 1 ? all.filter(({ sound }) => sound) : all;
  return best.length === 1 ? best[0] : undefined;
}

/**
 * The values, where they are as many as the cells: all of them, or without what may be pieces of labels, or numbers
 * that end a page or begin one.
 */
function waysOf(words: readonly Word[], count: number, lines: readonly Line[]): (readonly Word[])[] {
  const values = words.filter(({ isValue }) => isValue);
  const sure = values.filter(({ mayBeLabel }) => !mayBeLabel);
  const whole = [values, sure].find(({ length }) => length === count);
  if (whole) return [whole];
  for (const some of [values, sure]) {
    const ways = [mayEndPage, mayBeginPage].map((isCount) => some.filter(({ line }) => !isCount(lines[line]!)));
    const fitting = ways.filter(({ length }) => length === count);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function arrange(
  values: readonly Word[],
  rows: readonly RowForm[],
  shape: TableForm,
  words: readonly Word[],
  lines: readonly Line[],
): Placed | undefined {
  const placed = (arrangement: Arrangement | undefined, sound: boolean) =>
    arrangement && { values, arrangement, sound };
  if (shape.equations.length === 0) return placed(allAlike(values, rows, shape), true);
  const { columns } = shape.blocks[0]!;
  const isAcross = shape.direction === 'across';
  const labelled = labelledValues(words, rows);
  const amounts = values.map(({ cell: { reading }, line }, index) => ({
    amount: amountOf({ reading, column: columns[0]! }) ?? NaN,
    // The groups of table four stand side by side.
    line: isAcross ? index : line,
    behind: index === 0 ? ('words' as const) : between(words, values[index - 1]!, values[index]!, lines),
    row: isAcross ? undefined : labelled.get(values[index]!),
  }));
  const at = (index: number) => amounts[index]!.amount;
  const amountsOf = (arrangement: Arrangement) =>
    new Map(arrangement.map((row, index) => [rows[index]!.id, row.map(at)]));
  const isSound = (arrangement: Arrangement) => {
    const failing = failingEquations(amountsOf(arrangement), shape);
    return failing.rows.length + failing.columns === 0;
  };
  const whole = inWholeRows(amounts, columns.length);
  if (whole) {
    const { onLine, before } = wholeLabels(words, rows);
    // Rows that stand in one line each need no proof, but where the label of another stands there.
    const isInLines = whole.every((row, index) => {
      const { line } = values[row[0]!]!;
      return row.every((value) => values[value]!.line === line) && (onLine.get(line) ?? index) === index;
    });
    if (isInLines && !areMoved(whole.map((row) => labelled.get(values[row[0]!]!))))
      return placed(whole, isSound(whole));
    // A piece of a label may be that of another one; zeros look alike wherever they are.
    const isLabelled = whole.every((row, index) =>
      row.every(
        (value) =>
          (before.get(values[value]!) ?? index) === index &&
          ((amounts[value]!.row ?? index) === index || at(value) === 0),
      ),
    );
    if (isLabelled && isSound(whole)) return placed(whole, true);
  }
  // Three sums that hold prove no order: any number of orders may have them.
  if (isAcross) return undefined;
  // Where a row's total equals its other values, all values together are twice the totals: an odd sum has no place.
  const isOdd = amounts.reduce((sum, { amount }) => sum + amount, 0) % 2 === 1;
  const scattered: Scattered = {
    values: amounts,
    rows: rows.length,
    width: columns.length,
    holds: (row) => rowHolds(row, shape),
    behindLabels: behindLabels(values, labelled, words),
  };
  for (const search of searches(columns.length)) {
    const isRight = search.mostFaults === 0;
    if (isOdd && isRight) continue;
    const found = arrangements(scattered, search);
    const proven = found.filter(isRight ? isSound : (each) => isOneWrong(amountsOf(each), shape));
    if (proven.length === 1) return placed(proven[0], isRight);
    if (isRight && found.length > 0) return undefined;
  }
  return undefined;
}

/**
 * Whether rows have exchanged their places: the values of each have the beginning of another's label in front of them,
 * and most others that of their own. Where values stand above their labels instead, no two have exchanged theirs.
 */
function areMoved(labels: readonly (number | undefined)[]): boolean {
  const own = labels.filter((label, row) => label === row).length;
  const moved = labels.flatMap((label, row) => (label !== undefined && label !== row ? [{ label, row }] : []));
  const rows = new Set(moved.map(({ row }) => row));
  const isExchange = rows.size === new Set(moved.map(({ label }) => label)).size;
  return moved.length > 0 && own > moved.length && isExchange && moved.every(({ label }) => rows.has(label));
}

/** Values that are all the same are read whatever their order is. */
function allAlike(values: readonly Word[], rows: readonly RowForm[], shape: TableForm): Arrangement | undefined {
  if (values.some(({ cell }) => cell.text !== values[0]!.cell.text)) return undefined;
  let next = 0;
  return rows.map(({ id }) => columnsOf(shape, id).map(() => next++));
}

function build(
  id: string,
  columns: readonly ColumnForm[],
  own: readonly number[],
  values: readonly Word[],
  known: Span | undefined,
): Row {
  const cells = own.map((index, column) => {
    const { cell, line } = values[index]!;
    return new TokenCell(id, columns[column]!, tokenOf(cellOf(cell.text, cell.from, cell.to), line, -1));
  });
  const spans = own.map((index) => span(values[index]!.line, values[index]!.cell.from, values[index]!.cell.to));
  const label = known ?? spans[0]!;
  const whole = spans.reduce(cover, label);
  return new Row(id, label, cells, [], whole, false);
}

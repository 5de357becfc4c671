import type { ColumnForm, Form } from '../forms';
import { Row, type Cell, type Loose, type Table } from '../model/table/table';
import { readNumber } from '../text/number';
import type { Span } from '../text/span';
import { equationsOf, sideOf } from './equations';

/** A cell of the form that a row with too few values has no value for. */
export interface Slot {
  readonly row: string;
  readonly column: ColumnForm;
}

interface Padding {
  /** For each zero to add, the index of the value in front of which it belongs; the number of values for the end. */
  readonly positions: readonly number[];
  /** Whether equations tell; else the row is the same wherever the zeros stand. */
  readonly certain: boolean;
}

/** More ways than this are not tried: so many values are missing that the equations tell nothing. */
const mostWays = 200;

/** Where zeros are missing among values; nothing where the equations leave several rows that they may make, or none. */
export function placeZeros(
  values: readonly Loose[],
  slots: readonly Slot[],
  table: Table,
  form: Form,
): Padding | undefined {
  const ways = combinations(values.length + 1, slots.length - values.length);
  if (ways.length > mostWays) return undefined;
  let certain = false;
  const fitting = new Map<string, readonly number[]>();
  for (const positions of ways) {
    const padded = pad(values, positions);
    const equations = equationsOf(withValues(table, slots, padded), form);
    const own = equations.filter(({ left, right }) => [...left, ...right].some((cell) => isSlot(cell, slots)));
    if (own.some(({ residual }) => residual !== 0)) continue;
    certain = own.length > 0;
    const key = padded.map(({ raw }) => raw).join(' ');
    // Of equal results, the zeros furthest back: they follow values whose layout can be copied.
    fitting.set(key, positions);
  }
  const [only] = fitting.values();
  return only && fitting.size === 1 ? { positions: only, certain } : undefined;
}

/** The one value that a row lacks, and in front of which of the others it belongs. */
interface Missing {
  readonly position: number;
  readonly column: ColumnForm;
  readonly value: number;
}

/** So many equations that demand the same number of a cell do not so by chance. */
const fewestEquations = 2;

/** The value other than 0 that is missing among those of a row, where all equations demand the same one in one place. */
export function placeNumber(
  values: readonly Loose[],
  slots: readonly Slot[],
  table: Table,
  form: Form,
): Missing | undefined {
  if (values.length !== slots.length - 1) return undefined;
  const found = slots.flatMap((slot, position): Missing[] => {
    const equations = equationsOf(withValues(table, slots, pad(values, [position])), form);
    const sides = equations.map((equation) => sideOf(equation, { row: slot.row, column: slot.column }));
    const demanded = equations.flatMap(({ residual }, at) => (sides[at] === 0 ? [] : [-sides[at]! * residual]));
    const value = demanded[0] ?? 0;
    const isDemanded = value > 0 && demanded.length >= fewestEquations && demanded.every((each) => each === value);
    const areOthersRight = equations.every(
      ({ left, right, residual }, at) =>
        residual === 0 || sides[at] !== 0 || ![...left, ...right].some((cell) => isSlot(cell, slots)),
    );
    return isDemanded && areOthersRight ? [{ position, column: slot.column, value }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether zeros in all of the cells, those of rows that are not there included, make no equation fail. */
export function zerosFit(slots: readonly Slot[], table: Table, form: Form): boolean {
  const zeros = slots.map(() => zero);
  return holdsAround(slots, withValues(table, slots, zeros), form);
}

/** Whether a number in place of what stands in a cell makes no equation fail. */
export function numberFits({ row, column }: Slot, number: string, table: Table, form: Form): boolean {
  const cells = table.rows.get(row)?.cells ?? [];
  const slots = cells.map((cell): Slot => ({ row, column: cell.column }));
  const values = cells.map(({ column: own, span, raw, reading }): Loose => {
    return { span, raw, reading: own === column ? readNumber(number) : reading };
  });
  return holdsAround([{ row, column }], withValues(table, slots, values), form);
}

function holdsAround(slots: readonly Slot[], table: Table, form: Form): boolean {
  const own = equationsOf(table, form).filter(({ left, right }) =>
    [...left, ...right].some((cell) => isSlot(cell, slots)),
  );
  return own.every(({ residual }) => residual === 0);
}

const nowhere: Span = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const zero: Loose = {
  raw: '0',
  reading: { kind: 'number', decimal: '0', value: 0, integer: true, unit: '', plain: true },
  span: nowhere,
};

function pad(values: readonly Loose[], positions: readonly number[]): Loose[] {
  const padded: Loose[] = [];
  for (let index = 0; index <= values.length; index++) {
    for (const position of positions) if (position === index) padded.push(zero);
    if (index < values.length) padded.push(values[index]!);
  }
  return padded;
}

function isSlot({ row, column }: Cell, slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.row === row && slot.column === column);
}

/** The table as it would be with the values in the given cells. */
function withValues(table: Table, slots: readonly Slot[], values: readonly Loose[]): Table {
  const rows = new Map<string, Row>(table.rows);
  for (const id of new Set(slots.map(({ row }) => row))) {
    const cells = slots.flatMap((slot, index) => (slot.row === id ? [{ ...slot, ...values[index]! }] : []));
    rows.set(id, (rows.get(id) ?? absentRow(id)).with({ cells, loose: [] }));
  }
  return table.with({ rows });
}

function absentRow(id: string): Row {
  return new Row(id, nowhere, [], [], nowhere, true);
}

/** All ways to choose `count` positions from 0 to `places` − 1 in ascending order, with repetition. */
function combinations(places: number, count: number): number[][] {
  let ways: number[][] = [[]];
  for (let taken = 0; taken < count; taken++) {
    ways = ways.flatMap((way) => {
      const from = way.at(-1) ?? 0;
      return Array.from({ length: places - from }, (_, offset) => [...way, from + offset]);
    });
    if (ways.length > mostWays) break;
  }
  return ways;
}

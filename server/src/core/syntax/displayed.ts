import { displayColumns, type Quotes } from '../text/width';
import type { Line } from './line';

const known: Readonly<Record<Quotes, WeakMap<Line, readonly number[]>>> = {
  narrow: new WeakMap(),
  wide: new WeakMap(),
};

/** The display columns of a line (see `displayColumns`); kept with it. */
export function displayedColumns(line: Line, quotes: Quotes): readonly number[] {
  let columns = known[quotes].get(line);
  if (!columns) known[quotes].set(line, (columns = displayColumns(line.text, quotes)));
  return columns;
}

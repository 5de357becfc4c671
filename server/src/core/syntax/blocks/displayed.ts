import { displayColumns, type Quotes } from '../../text/width';
import { Line } from '../line';

const kept: Readonly<Record<Quotes, (line: Line) => readonly number[]>> = {
  narrow: Line.kept(({ text }) => displayColumns(text, 'narrow')),
  wide: Line.kept(({ text }) => displayColumns(text, 'wide')),
};

/** The display columns of a line (see `displayColumns`); kept with it. */
export function displayedColumns(line: Line, quotes: Quotes): readonly number[] {
  return kept[quotes](line);
}

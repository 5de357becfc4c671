import type { TableForm } from '../../../forms';
import { foldKey } from '../../../text/chars';
import { reordered } from '../sums';
import type { Word } from './tableWords';

/**
 * The first row of a table where a page has put its values among the headings of the columns, in another order than the
 * form's: the places of its values, in the order of the columns. Nothing unless a value stands right below the heading
 * of another column than its place in the text is, all that stand below a heading are its column's, and the equations
 * of the columns leave each of the others one place.
 */
export function firstRowUnderHeadings(
  own: readonly number[],
  amounts: ReadonlyMap<string, readonly number[]>,
  values: readonly Word[],
  words: readonly Word[],
  shape: TableForm,
): readonly number[] | undefined {
  const headings = own.map((value) => columnAbove(values[value]!, words, shape));
  if (headings.every((column, at) => column === undefined || column === at)) return undefined;
  const [[id, row] = ['', []]] = amounts;
  const needed = reordered(id, amounts, shape);
  if (!needed) return undefined;
  const left = new Set(own.keys());
  const take = (column: number, below: number | undefined) => {
    const at = [...left].find((each) => row[each] === needed[column] && headings[each] === below);
    if (at !== undefined) left.delete(at);
    return at;
  };
  const headed = needed.map((_, column) => take(column, column));
  const places = headed.map((at, column) => own[at ?? take(column, undefined) ?? NaN]);
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** The one column whose heading ends right above a value. */
function columnAbove({ at, line }: Word, words: readonly Word[], { blocks }: TableForm): number | undefined {
  const above = words[at - 1];
  if (!above || above.isValue || above.line !== line - 1) return undefined;
  const keys = blocks[0]!.columns.map(({ label }) => foldKey(label));
  const ending = keys.flatMap((key, column) => (key.endsWith(above.key) ? [column] : []));
  return ending.length === 1 ? ending[0] : undefined;
}

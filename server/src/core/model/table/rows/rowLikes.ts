import { possibleRuns } from '../../../syntax/tokens/values';
import type { RawRow, Region } from '../rawRow';
import { isBlankValue, type UsualPlace } from './rowPlace';

/**
 * Where the values of a row stand in a table whose rows begin in different columns. Tools that leave out what is merged
 * over several rows move each row to the left by the groups in front of it, so the place is that of its likes: rows as
 * deep in the form, with their label in the same column and as many cells behind it, none of them blank at either end of
 * the values. Where it has none, or they differ, the place is the usual one.
 */
export function placesByLikes(
  rows: readonly RawRow[],
  { shape }: Region,
  usual: UsualPlace,
): (row: RawRow) => UsualPlace {
  if (!usual.isRagged) return () => usual;
  const depths = new Map(shape.blocks.flatMap((block) => block.rows.map(({ id, path }) => [id, path.length] as const)));
  const kindOf = ({ id, column, values, label }: RawRow) =>
    values[0]?.line === label.end.line ? `${depths.get(id)} ${column} ${values.length}` : undefined;
  const places = new Map<string | undefined, UsualPlace | undefined>();
  for (const row of rows) {
    const [run, ...others] = possibleRuns(row.values, row.columns.length);
    if (!run || others.length > 0 || isBlankValue(run[0]!) || isBlankValue(run.at(-1)!)) continue;
    const kind = kindOf(row);
    const place = { ...usual, column: run[0]!.column, last: run.at(-1)!.column, behind: 0 };
    const isSame = !places.has(kind) || places.get(kind)?.column === place.column;
    places.set(kind, isSame ? place : undefined);
  }
  places.delete(undefined);
  return (row) => places.get(kindOf(row)) ?? usual;
}

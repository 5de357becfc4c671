import type { Token } from '../cells/token';

/**
 * The runs of `columns` cells among a row's values that leave out nothing but blank cells. Layouts add blank cells
 * on either side (merged cells, padding, trailing TABs); where several runs remain the row alone cannot tell which.
 */
export function possibleRuns(values: readonly Token[], columns: number): (readonly Token[])[] {
  if (values.length === columns) return [values];
  const isBlank = (index: number) => values[index]!.cell.reading.kind === 'blank';
  let first = 0;
  while (first < values.length && isBlank(first)) first++;
  let last = values.length - 1;
  while (last > first && isBlank(last)) last--;
  const allBlank = first === values.length;
  const from = allBlank ? 0 : Math.max(0, last + 1 - columns);
  const to = allBlank ? values.length - columns : Math.min(first, values.length - columns);
  const runs: (readonly Token[])[] = [];
  for (let start = from; start <= to; start++) runs.push(values.slice(start, start + columns));
  return runs;
}

/**
 * Chooses among the possible runs of a row: the one whose numbers add up, if only one does, else the one that begins
 * in the column in which the table's other rows begin, else the first. Zeros add up wherever they stand: only where no
 * run begins in that column do they tell.
 */
export function chooseRun(
  runs: readonly (readonly Token[])[],
  addsUp: (run: readonly Token[]) => boolean,
  column: number | undefined,
): readonly Token[] | undefined {
  if (runs.length <= 1) return runs[0];
  const sound = runs.filter((run) => addsUp(run));
  const usual = runs.find((run) => run[0]!.column === column);
  if (sound.length === 1 && (!usual || sound[0]!.some(isCount))) return sound[0];
  return usual ?? runs[0];
}

/** Whether nothing but its place in the line tells for a run: others hold its values as well, and add up as it does. */
export function isOpen(
  run: readonly Token[],
  runs: readonly (readonly Token[])[],
  addsUp: (run: readonly Token[]) => boolean,
): boolean {
  if (runs.length <= 1 || run.every(({ cell }) => cell.reading.kind === 'blank')) return false;
  return !(run.some(isCount) && addsUp(run)) || runs.some((other) => other !== run && addsUp(other));
}

function isCount({ cell: { reading } }: Token): boolean {
  return reading.kind === 'number' && reading.value !== 0;
}

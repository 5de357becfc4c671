import type { Token } from '../../syntax/cells/token';
import type { Anchor } from '../../syntax/tokens/anchors';
import { columnsOf, type Region } from './rawRow';
import { readRows } from './readRows';
import { sumUp } from './rows/rowValues';
import { failingEquations } from './sums';
import { amountOf } from './amounts';
import type { RepeatedRow, Row } from './table';
import { isAddition } from './order/unknownRows';

/**
 * The rows of a table of which some stand twice. Equal ones come with page breaks. Of two that differ the first counts,
 * unless only the other makes every equation hold; the one that does not count is told.
 */
export function chooseRows(
  rows: readonly Row[],
  labels: readonly Anchor[],
  region: Region,
): { readonly rows: readonly Row[]; readonly repeated: readonly RepeatedRow[] } {
  if (labels.length === 0) return { rows, repeated: [] };
  const anchors = [...region.anchors, ...labels].sort((one, other) => one.token - other.token);
  const places = new Set(rows.map(placeOf));
  const others = readRows({ ...region, anchors }).flatMap((row) => {
    const own = places.has(placeOf(row)) ? undefined : rows.find(({ id }) => id === row.id);
    return own && differ(own, row) ? [{ row, own }] : [];
  });
  const having = ({ row, own }: (typeof others)[number]) => rows.map((each) => (each === own ? row : each));
  const better = holds(rows, region) ? undefined : others.find((pair) => holds(having(pair), region));
  return {
    rows: better ? having(better) : rows,
    repeated: others.map((pair) => {
      const kept = better?.own === pair.own ? better.row : pair.own;
      const left = pair === better ? pair.own : pair.row;
      return { id: left.id, span: left.span, other: kept.label };
    }),
  };
}

function placeOf({ label: { start } }: Row): string {
  return `${start.line}:${start.character}`;
}

/** Whether numbers of two rows differ; a blank cell differs from none. */
export function differ({ cells: some }: Row, { cells: others }: Row): boolean {
  const isNumber = ({ reading }: Row['cells'][number]) => reading.kind === 'number';
  const isOther = (cell: Row['cells'][number], at: number) => {
    const other = others[at]!;
    return isNumber(cell) && isNumber(other) && amountOf(cell) !== amountOf(other);
  };
  return some.length === others.length && some.some(isOther);
}

/** Whether a table has equations, and all of them hold. */
export function holds(rows: readonly Row[], { shape }: Pick<Region, 'shape'>): boolean {
  const amounts = new Map(rows.map(({ id, cells }) => [id, cells.map((cell) => amountOf(cell) ?? NaN)]));
  const open = failingEquations(amounts, shape);
  return shape.equations.length > 0 && open.rows.length + open.columns === 0;
}

/** The values behind such a label, where they are those of a row and add up: none of them has left another. */
export function valuesOfCopy({ token, ref }: Anchor, { tokens, shape, end }: Region): readonly Token[] {
  const columns = columnsOf(shape, ref.id);
  let until = token + 1;
  while (until < end && tokens[until]!.cell.reading.kind === 'number') until++;
  const values = tokens.slice(token + 1, until);
  return values.length === columns.length && sumUp(values, columns, shape) ? values : [];
}

/** The labels of rows that stand in a table already, with values of their own behind them. */
export function repeatedLabels(region: Region): Anchor[] {
  const { shape, tokens, anchors, end } = region;
  const rows = anchors.filter(({ ref }) => ref.role === 'row');
  const last = rows.at(-1);
  if (!last) return [];
  const known = new Set(rows.map(({ ref }) => ref.id));
  const used = new Set(anchors.map(({ token }) => token));
  const found: Anchor[] = [];
  for (let at = anchors[0]!.token; at + 1 < end; at++) {
    const { labels, misspelt, cell } = tokens[at]!;
    // Behind the last row only what goes on without other text is part of the table.
    if (at > last.token && labels.length === 0 && !cell.valueLike) break;
    const [ref] = labels;
    if (!ref || labels.length > 1 || misspelt > 0 || ref.role !== 'row' || ref.table !== shape.id) continue;
    const isOther = known.has(ref.id) && !used.has(at) && tokens[at + 1]!.cell.valueLike;
    if (isOther && !isAddition(tokens[at]!, region)) found.push({ token: at, ref });
  }
  return found;
}

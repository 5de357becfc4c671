import { forms, isAcross, rowIdsOf, tableIds, type TableId } from '../../forms';
import { reviewLabels, reviewSize, type LabelRef } from '../../forms/labels';
import type { Token } from '../cells/token';

/**
 * Cuts a token stream where a table begins a second time: a blank form put in front of an old table, or last year's
 * beside this year's. Aligned together they would be read as a mixture. A heading repeated by a page break begins no
 * table, nor does a row that stands twice; the label of a table's first row does, behind most of its rows.
 */
export function cutAtRepetitions(tokens: readonly Token[]): (readonly Token[])[] {
  const chunks: (readonly Token[])[] = [];
  let from = 0;
  for (const cut of [...cutsAtRows(tokens), ...cutsAtReviews(tokens)].sort((one, other) => one - other)) {
    chunks.push(tokens.slice(from, cut));
    from = cut;
  }
  chunks.push(from === 0 ? tokens : tokens.slice(from));
  return chunks;
}

function cutsAtRows(tokens: readonly Token[]): number[] {
  const rows = new Map<TableId, Set<string>>();
  const cuts: number[] = [];
  let from = 0;
  tokens.forEach(({ labels, misspelt, cell }, index) => {
    if (labels.length === 0 || misspelt > 0 || cell.explained) return;
    const own = labels.find(({ role }) => role === 'row');
    if (!own) return;
    if (isFirstRow(own) && (rows.get(own.table)?.size ?? 0) >= fewestRows.get(own.table)!) {
      from = startOfHeadings(tokens, from, index);
      cuts.push(from);
      rows.clear();
    }
    rows.set(own.table, (rows.get(own.table) ?? new Set()).add(own.id));
  });
  return cuts;
}

/** First in its table: 规章, 本年新收. */
function isFirstRow({ id }: LabelRef): boolean {
  return firstRows.has(id);
}

const tablesDown = forms.flatMap(({ tables }) => tables.filter(({ direction }) => direction === 'down'));
const firstRows: ReadonlySet<string> = new Set(tablesDown.map((table) => rowIdsOf(table)[0]!));

/** Half of a table's rows, in the form that has fewer; fewer still may be a block that stands twice in it. */
const fewestRows: ReadonlyMap<TableId, number> = new Map(
  tableIds.map((id) => {
    const sizes = tablesDown.filter((table) => table.id === id).map((table) => rowIdsOf(table).length);
    return [id, Math.min(...sizes) / 2];
  }),
);

/** The first of the headings directly in front of a row; blank cells in front of them are those of the row before. */
function startOfHeadings(tokens: readonly Token[], from: number, row: number): number {
  let first = row;
  for (let at = row - 1; at > from; at--) {
    const { labels, cell } = tokens[at]!;
    const isHeading = labels.some(({ role }) => role === 'heading' || role === 'column' || role === 'note');
    if (isHeading) first = at;
    else if (cell.text !== '') break;
  }
  return first;
}

/** Where table four begins again: its first heading, with all others and as many values behind it as in front of it. */
function cutsAtReviews(tokens: readonly Token[]): number[] {
  const [first] = reviewLabels;
  const starts: number[] = [];
  tokens.forEach(({ labels, misspelt }, index) => {
    if (labels.length === 0 || misspelt > 0) return;
    if (labels.some(({ table, id }) => isAcross(table) && id === first)) starts.push(index);
  });
  if (starts.length < 2) return [];
  const whole = starts.filter((start, index) => isWholeReview(tokens.slice(start, starts[index + 1])));
  return whole.slice(1);
}

function isWholeReview(tokens: readonly Token[]): boolean {
  const missing = new Set(reviewLabels);
  let numbers = 0;
  let behind = 0;
  for (const { labels, cell } of tokens) {
    const own = labels.filter(({ table }) => isAcross(table));
    for (const { id } of own) missing.delete(id);
    behind = own.length > 0 ? 0 : behind + Number(cell.valueLike);
    numbers += Number(cell.reading.kind === 'number');
  }
  return missing.size === 0 && Math.max(numbers, behind) >= reviewSize;
}

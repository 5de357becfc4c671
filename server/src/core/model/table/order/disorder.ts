import type { TableForm } from '../../../forms';
import { withoutBreaks } from '../../../syntax/markup';
import { beginsPage, mayCountPage } from '../../../syntax/wholeText/pages';
import type { Token } from '../../../syntax/cells/token';
import { foldKey } from '../../../text/chars';
import { typos } from '../../../text/typos';
import { lacksLabels } from './lostLabels';
import { isWhole, valuesOfMoved } from './movedRows';
import type { Region } from '../rawRow';
import { isOneShuffled, rowHolds } from '../sums';
import { amountOf } from '../amounts';
import type { Row } from '../table';
import { TokenCell } from '../tokenCell';

/**
 * Whether values of a table may have left their rows, as they do where a PDF is read in columns: some rows lack values
 * and others stand about, but for those that are known to stand apart, or the values of a row add up only in another
 * order. Only where neither separators nor tags hold the values of a row together.
 */
export function isDisordered(rows: readonly Row[], region: Region, apart: readonly Token[]): boolean {
  const { shape } = region;
  if (!isBare(region)) return false;
  if (isOrderWeighed(region) && isShuffled(rows, shape)) return true;
  if (isTorn(region) || (isDoubtful(region) && !groupsHold(rows, shape))) return true;
  const placed = placesOf(rows, shape);
  const foreign = new Set([...apart, ...valuesOfMoved(rows, region)]);
  const strays = straysIn(region, placed).filter((value) => !foreign.has(value));
  if (strays.length > 0 && rows.some((row) => holdsPageNumber(row, region))) return true;
  if (strays.some(({ line }, index) => strays[index + 1]?.line === line && (placed.get(line - 1)?.length ?? 0) > 1))
    return true;
  return strays.length >= fewestStray && !isWhole(rows, shape) && !lacksLabels(region);
}

/** Where values of rows begin and end, by line. */
type Places = ReadonlyMap<number, readonly { readonly from: number; readonly to: number }[]>;

function placesOf(rows: readonly Row[], shape: TableForm): Places {
  const placed = new Map<number, { from: number; to: number }[]>();
  // Values of table four that are too few for its groups stand with the first.
  const groups = rows.filter(({ cells, loose }) => cells.length + loose.length > 0);
  const isOneRow = shape.direction === 'across' && groups.length === 1;
  for (const { id, cells, loose } of rows) {
    const columns = shape.blocks.find(({ rows: some }) => some.some((row) => row.id === id))?.columns.length ?? 0;
    const width = isOneRow ? columns * rows.length : columns;
    const rest = cells.flatMap((cell) => cell.rest ?? []);
    const spans = [...cells, ...loose.slice(0, width)].map(({ span }) => span);
    for (const { start, end } of [...spans, ...rest]) {
      const least = start.character + 1;
      const place = { from: start.character, to: end.line === start.line ? Math.max(least, end.character) : least };
      const known = placed.get(start.line);
      if (known) known.push(place);
      else placed.set(start.line, [place]);
    }
  }
  return placed;
}

/** Values that stand in no row. Digits of several cells may be one token, and those of one cell several. */
function straysIn(region: Region, placed: Places): readonly Token[] {
  const isPlaced = ({ line, cell }: Token) =>
    placed.get(line)?.some(({ from, to }) => from < cell.to && to > cell.from);
  return valuesOf(region).filter((value) => !isPlaced(value));
}

/** Whether numbers stand about that may be the ends of values, or are read as such. */
export function holdsStrays(rows: readonly Row[], region: Region): boolean {
  const isJoined = rows.some(({ cells }) => cells.some(({ rest }) => rest !== undefined));
  if (isJoined) return true;
  const own = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell instanceof TokenCell && cell.token)));
  return (
    !valuesOf(region).every((value) => own.has(value)) && straysIn(region, placesOf(rows, region.shape)).length > 0
  );
}

/**
 * Whether it hangs on the sums of table four that its values are what and where they seem: its headings have left their
 * order, as its values then have too, or numbers stand behind it, which may be the last digits of those in it.
 */
export function isDoubtful(region: Region): boolean {
  const { shape, tokens, anchors, end } = region;
  if (shape.direction !== 'across') return false;
  const { rows, columns } = shape.blocks[0]!;
  const all = tokens.slice(anchors[0]!.token, end);
  const values = all.filter(({ cell }) => cell.reading.kind === 'number');
  if (values.length === 0) return false;
  if (values.length > rows.length * columns.length) return true;
  const { line, cell } = values[0]!;
  const inOrder = groupsInOrder(region, line, cell.from);
  return inOrder === 0 && values.every(({ line }, index) => line !== values[index - 1]?.line);
}

/** Whether values of table four stand among headings that have left their order: no sum tells then which is which. */
export function isTorn(region: Region): boolean {
  const { shape, tokens, anchors, end } = region;
  if (shape.direction !== 'across' || !isBare(region)) return false;
  const all = tokens.slice(anchors[0]!.token, end);
  const first = all.findIndex(({ cell }) => cell.reading.kind === 'number');
  if (first >= 0 && areGroupsMoved(region, all)) return true;
  const isMixed = first >= 0 && all.slice(first).some(({ labels }) => labels.length > 0);
  return isMixed && groupsInOrder(region, (all.at(-1)?.endLine ?? 0) + 1) < shape.blocks[0]!.rows.length;
}

/**
 * Whether the first group has its heading below that of another, and its values on several lines may have gone with it.
 * Those of the two other groups change places where one of them is set a little higher.
 */
function areGroupsMoved({ shape, tokens, end }: Region, own: readonly Token[]): boolean {
  const values = own.filter(({ cell }) => cell.reading.kind === 'number');
  if (values.every(({ line }) => line === values[0]!.line)) return false;
  const order = shape.blocks[0]!.rows.map(({ path }) => path.at(-1)!);
  const isGroup = ({ labels }: Token) => labels.some(({ role, id }) => role === 'heading' && order.includes(id));
  const first = tokens.slice(0, end).findIndex(isGroup);
  if (first < 0 || tokens[first]!.labels.some(({ id }) => id === order[0])) return false;
  // That of the first group may stand in front, but lack a character: 行政复.
  const isMisspelt = ({ cell: { key } }: Token) => key.length + 1 === order[0]!.length && typos(key, order[0]!) === 1;
  return !tokens.slice(0, first).some(isMisspelt);
}

/** How many times the headings of a group stand in their order, in front of a place. */
function groupsInOrder({ shape, lines, tokens, anchors }: Region, to: number, character = 0): number {
  const from = tokens[anchors[0]!.token]!.line;
  const above = lines.slice(from, to).map(({ text }) => text);
  const texts = [...above, lines[to]?.text.slice(0, character) ?? ''].map((text) => text.replace(/\d/g, ''));
  const group = shape.blocks[0]!.columns.map(({ label }) => label).join('');
  return foldKey(texts.join('')).split(foldKey(group)).length - 1;
}

function groupsHold(rows: readonly Row[], shape: TableForm): boolean {
  return rows.every(({ cells }) => {
    const amounts = cells.map((cell) => amountOf(cell) ?? NaN);
    return amounts.length > 0 && rowHolds(amounts, shape);
  });
}

/** Whether a value may count a page: that it is the row's is told by their sum. */
export function holdsPageNumber({ cells }: Row, { lines }: Region): boolean {
  return cells.some(({ span: { start } }) => mayCountPage(lines[start.line]!));
}

/** A single number that is no value may be the number of a page. */
const fewestStray = 2;

function valuesOf({ tokens, anchors, end }: Region): readonly Token[] {
  return tokens.slice(anchors[0]!.token, end).filter(({ cell }) => cell.reading.kind === 'number');
}

/** Whether nothing but blanks and line ends stand between values, whatever numbers they are. */
export function isBare(region: Region): boolean {
  const { lines, tokens, anchors, end } = region;
  let before: Token | undefined;
  for (let token = anchors[0]!.token; token < end; token++) {
    const { line, startsRow, cell } = tokens[token]!;
    if (cell.reading.kind !== 'number') continue;
    const { text } = lines[line]!;
    if (startsRow !== undefined) return false;
    if (before?.line !== line && separator.test(text) && separator.test(withoutBreaks(text))) return false;
    if (before?.line === line && text.slice(before.cell.to, cell.from).includes(',')) return false;
    before = tokens[token]!;
  }
  return true;
}

const separator = /[\t|｜│┃║<]/;

/** Whether values of a table may have been moved within their rows: where pages of a PDF end, they are in columns. */
export function isOrderWeighed(region: Region): boolean {
  return isBare(region) && isOfPages(region);
}

/** Whether the table goes on over a page break, as pages of a PDF end. */
function isOfPages({ lines, tokens, anchors, end }: Region): boolean {
  const from = tokens[anchors[0]!.token]!.line;
  const to = tokens[end]?.line ?? lines.length;
  return lines.slice(from, to).some(beginsPage);
}

/** Whether a change stands among counts, or a row adds up only with one of its values moved. */
export function isShuffled(rows: readonly Row[], shape: TableForm): boolean {
  const isMisplaced = rows.some(({ cells }) => {
    const change = cells.find(({ column }) => column.kind === 'change');
    return change && !isSigned(change.raw) && cells.some(({ column, raw }) => column.kind === 'count' && isSigned(raw));
  });
  if (isMisplaced || !shape.equations.some(({ per }) => per === 'column')) return isMisplaced;
  const amounts = rows.map(({ id, cells }) => [id, cells.map((cell) => amountOf(cell) ?? NaN)] as const);
  return isOneShuffled(new Map(amounts), shape);
}

function isSigned(raw: string): boolean {
  return /^[-+－＋−–增减]/.test(raw);
}

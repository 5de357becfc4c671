import type { ColumnForm, TableForm } from '../../../forms';
import { enumerator } from '../../../syntax/cells/cells';
import { standsForNumber } from '../../../text/wordsForNumbers';
import { mayBeginPage, mayCountPage, pageNumber } from '../../../syntax/wholeText/pages';
import type { Token } from '../../../syntax/cells/token';
import { addsUp, hasSums } from '../rowEquations';
import type { Region } from '../rawRow';

/** A region whose rows are numbered as the draft lays them out: tokens of equal number stand in one row. */
export interface NumberedRegion extends Region {
  readonly rowOf: (token: number) => number;
}

/** The cells behind a label that stand in its row, or in the row below where the label has a row of its own. */
export function valuesBehind(
  region: NumberedRegion,
  label: number,
  stop: number,
  columns: number,
  last: boolean,
): Token[] {
  const { tokens, shape, lines } = region;
  const behind = label + 1;
  const next = tokens[behind];
  // The number of an item, but where marks delimit cells, as in | 7. |: there it is a mistyped value.
  const isItem = next && !lines[next.line]!.separated && enumerator.test(next.cell.text);
  const first = isItem ? behind + 1 : behind;
  const numbers = rowFrom(region, first, stop);
  const beside = (numbers.length < columns ? withWords(region, first, stop, columns) : undefined) ?? numbers;
  // A pipe behind a label on a line of its own: its values stand in the next.
  const below =
    beside.length < columns && beside.every(isBlankCell) ? rowFrom(region, first + beside.length, stop) : [];
  const own =
    below.length >= columns
      ? below
      : (goingOn(region, label, beside, stop, columns) ??
        (last ? undefined : withRest(region, beside, stop, columns)) ??
        beside);
  const cut = last ? own.slice(0, Math.max(columns, blankTail(own))) : own;
  // The number of a page may stand above the row's values as well as below them.
  const isBelow = shape.equations.length > 0 || own.slice(cut.length).every(mayCountPages);
  const isSure = () => isBelow && mayAddUp(cut, shape) && !cut.some(({ line }) => mayBeginPage(lines[line]!));
  if (cut.length !== own.length) return isSure() ? cut : own;
  // As many as there are columns, but one of them may count the page: it has the place of a blank that left no trace.
  const isOfPage = ({ line }: Token) => mayCountPage(lines[line]!);
  const isWhole = own.length !== columns || !own.some(isOfPage) || (hasSums(shape) && mayAddUp(own, shape));
  return isWhole ? own : own.filter((value) => !isOfPage(value));
}

/** Whether a value can be the number of a page; only that tells it from those of a table without sums. */
function mayCountPages({ cell: { reading, text } }: Token): boolean {
  return reading.kind !== 'number' || pageNumber.test(text);
}

function rowFrom({ tokens, lines, rowOf }: NumberedRegion, first: number, stop: number): Token[] {
  let until = first;
  while (until < stop && isValue(tokens[until]!, lines) && rowOf(until) === rowOf(first)) until++;
  return tokens.slice(first, until);
}

/**
 * All cells behind a label, words in place of numbers among them, where separators make them as many as the form has
 * columns: 行政处罚⇥若干, 详见附件 between pipes.
 */
function withWords(
  { tokens, lines, rowOf }: NumberedRegion,
  first: number,
  stop: number,
  columns: number,
): Token[] | undefined {
  let until = first;
  while (until < stop && rowOf(until) === rowOf(first - 1)) until++;
  const own = tokens.slice(first, until);
  if (own.length < columns || withoutEnds(own) > columns) return undefined;
  const isCell = ({ cell, line, startsRow, labels }: Token, index: number) => {
    const before = tokens[first + index - 1]!;
    const between = line === before.endLine ? lines[line]!.text.slice(before.end, cell.from) : '';
    const isApart = startsRow === undefined ? separator.test(between) : !startsRow;
    return isApart && labels.length === 0 && (cell.valueLike || (!cell.opensLabel && cell.text.length <= longestWord));
  };
  return own.every(isCell) ? own : undefined;
}

/** How many cells there are without blank ones at both ends: those of labels in front, padding behind. */
function withoutEnds(cells: readonly Token[]): number {
  const filled = cells.map((cell) => !isBlankCell(cell));
  return filled.lastIndexOf(true) + 1 - Math.max(0, filled.indexOf(true));
}

const separator = /[\t|｜│┃║,，]/;
const longestWord = 12;

/** The first values stand beside the label, each of the others on the line below, as some PDF tools write a row. */
function goingOn(
  { tokens, lines, shape }: NumberedRegion,
  label: number,
  beside: readonly Token[],
  stop: number,
  columns: number,
): Token[] | undefined {
  const first = beside[0];
  const { end, endLine } = tokens[label]!;
  if (!first || beside.length >= columns || first.line !== endLine) return undefined;
  // What follows its label without a gap may be all digits of the row, and the line may end inside them.
  if (first.cell.from === end && !hasSums(shape)) return undefined;
  const from = tokens.indexOf(first);
  const until = from + columns;
  const rest = tokens.slice(from + beside.length, until);
  const isAlone = (value: Token, index: number) =>
    isValue(value, lines) &&
    value.startsRow === undefined &&
    value.line === (rest[index - 1] ?? beside.at(-1)!).line + 1 &&
    lines[value.line]!.cells.length === 1;
  const isAll = until <= stop && !(tokens[until] && until < stop && isValue(tokens[until], lines));
  return isAll && rest.every(isAlone) ? tokens.slice(from, until) : undefined;
}

/**
 * The values on lines of their own, empty lines among them, down to the next label: where a blank cell has left no more
 * than its line, the row goes on behind it. Where some share a line they are all and add up.
 */
function withRest(
  { tokens, lines, shape }: NumberedRegion,
  own: readonly Token[],
  stop: number,
  columns: number,
): Token[] | undefined {
  const first = own[0];
  if (!first || own.length >= columns) return undefined;
  const all = tokens.slice(tokens.indexOf(first), stop);
  const isNumber = ({ cell, startsRow }: Token) => cell.reading.kind === 'number' && startsRow === undefined;
  if (all.length > columns || !all.every(isNumber)) return undefined;
  const areAlone = all.every(({ line }) => lines[line]!.cells.length === 1);
  return areAlone || (all.length === columns && hasSums(shape) && mayAddUp(all, shape)) ? all : undefined;
}

/** What stands alone on its line may be a piece of a label that goes down beside the rows: 三⏎、⏎本⏎年. */
function isValue({ cell, line, startsRow }: Token, lines: NumberedRegion['lines']): boolean {
  const isAlone = startsRow === undefined && lines[line]!.cells.length === 1;
  if (!cell.valueLike || !isAlone || cell.reading.kind !== 'unreadable') return cell.valueLike;
  // 3① and （3） are mistyped values; of labels, only numbers and their marks stand alone.
  const isMistyped = (/[0-9０-９]/.test(cell.text) && !enumerator.test(cell.text)) || standsForNumber(cell.text);
  return isMistyped || (!cell.opensLabel && (cell.key !== '' || cell.text === ''));
}

function isBlankCell({ cell }: Token): boolean {
  return cell.text === '';
}

/** Whether values, one for each column, satisfy the equations of their row; false where the form has none for a row. */
export function sumUp(values: readonly Token[], columns: readonly ColumnForm[], shape: TableForm): boolean {
  return addsUp(
    values.map(({ cell }) => cell),
    columns,
    shape,
  );
}

/** Whether values, in as many rows as they make, satisfy what the form has for a row: a page number may be among them. */
function mayAddUp(values: readonly Token[], shape: TableForm): boolean {
  const { blocks } = shape;
  const { columns } = blocks[0]!;
  const cells = values.map(({ cell }) => cell);
  if (!hasSums(shape) || cells.length % columns.length > 0) return true;
  return blocks[0]!.rows.every((_, row) => {
    const own = cells.slice(row * columns.length, (row + 1) * columns.length);
    return own.length < columns.length || addsUp(own, columns, shape);
  });
}

/** Behind a table's last row a page number may follow, which no label ends; blank cells there are padding. */
function blankTail(values: readonly Token[]): number {
  return values.some(({ column, startsRow }) => column > 0 || startsRow !== undefined) ? values.length : 0;
}

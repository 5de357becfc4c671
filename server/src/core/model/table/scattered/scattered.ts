import type { ColumnForm, RowForm, TableForm } from '../../../forms';
import { cellOf } from '../../../syntax/cells/cells';
import type { Line } from '../../../syntax/line';
import { mayBeginPage, mayEndPage } from '../../../syntax/wholeText/pages';
import { tokenOf, tokenSpan, type Token } from '../../../syntax/cells/token';
import { cover, span } from '../../../text/span';
import { columnsOf, type Region } from '../rawRow';
import { hasSums } from '../rowEquations';
import { Row } from '../table';
import { rowsOfBands, stacksBeyond } from './bands';
import { arrange, type Placed } from './scatteredOrder';
import { rowsInPieces, tableWords, type Word } from './tableWords';
import { TokenCell } from '../tokenCell';

/**
 * Tables as a PDF gives them up in reading order: labels in pieces, beside other labels' pieces or behind their values,
 * and values in stretches. The values are read all the same where the labels of all rows are there in pieces, the
 * values are exactly as many as their cells, and the equations leave one place for each of them.
 */

/** What a table is that stands in pieces: its rows, none of them where the numbers do not tell what stands where. */
export function readScattered(region: Region): readonly Row[] | undefined {
  const { shape, tokens, anchors } = region;
  const found = piecesIn(region, false) ?? piecesIn(region, true);
  if (!found) return undefined;
  const { words, rows } = found;
  const columns = rows.map(({ id }) => columnsOf(shape, id));
  const placed = placedValues(region, words, rows);
  if (!placed) return [];
  const { values, arrangement } = placed;
  return rows.map((row, index) => build(row.id, columns[index]!, arrangement[index]!, values, labelOf(row, shape)));

  function labelOf({ id, path }: RowForm, { direction }: TableForm): Token | undefined {
    const across = direction === 'across';
    const anchor = anchors.find(({ ref }) =>
      across ? ref.role === 'heading' && ref.id === path.at(-1) : ref.role === 'row' && ref.id === id,
    );
    return anchor && tokens[anchor.token]!;
  }
}

/** The words of a table all of whose rows have their labels; misspelt ones only where they are told. */
function piecesIn({ shape, lines, tokens, anchors, end }: Region, mayMend: boolean) {
  const from = tokens[anchors[0]!.token]!.line;
  const words = tableWords(shape, lines, from, tokens[end]?.line ?? lines.length, mayMend);
  const rows = words && rowsInPieces(shape, words);
  const isTold = ({ line, cell }: Word) =>
    anchors.some(({ token }) => {
      const { misspelt, parts } = tokens[token]!;
      const places = misspelt > 0 ? (parts ?? [tokenSpan(tokens[token]!)]) : [];
      return places.some(
        ({ start, end: { character } }) => start.line === line && start.character <= cell.from && cell.from < character,
      );
    });
  return rows && words.every((word) => !word.misspelt || isTold(word)) ? { words, rows } : undefined;
}

/** The values and their places; nothing where the same text may be read in more than one way. */
function placedValues({ shape, lines, tokens, end }: Region, words: readonly Word[], rows: readonly RowForm[]) {
  const count = rows.reduce((sum, { id }) => sum + columnsOf(shape, id).length, 0);
  const own = waysOf(words, count, shape, lines);
  const all: Placed[] = [];
  for (const values of own) all.push(...placedInOrders(words, values, false));
  if (own.length === 0) {
    for (const more of waysBeyond())
      all.push(...placedInOrders([...words, ...more], [...words.filter(isSure), ...more], true));
  }
  const best = all.length > 1 ? all.filter(({ sound }) => sound) : all;
  return best.every((each) => isSame(each, best[0]!)) ? best[0] : undefined;

  /** Beside an order of which all equations hold no other counts of which they do not. */
  function placedInOrders(words: readonly Word[], values: readonly Word[], mustBeSound: boolean): Placed[] {
    const placed: Placed[] = [];
    for (const inOrder of ordersOf(values)) {
      const isKnown = [...all, ...placed].some(({ sound }) => sound);
      const found = arrange({ shape, rows, lines, words, values: inOrder }, mustBeSound || isKnown);
      if (found && (found.sound || !mustBeSound)) placed.push(found);
    }
    return placed;
  }

  /** Values of bands are taken for rows first: zeros have their places then, though they look alike anywhere. */
  function ordersOf(values: readonly Word[]): (readonly Word[])[] {
    if (shape.equations.length === 0) return [values];
    return [rowsOfBands(values, shape.blocks[0]!.columns.length, lines) ?? [], values].filter(
      ({ length }) => length > 0,
    );
  }

  function waysBeyond(): Word[][] {
    const isSums = shape.equations.length > 0 && shape.direction === 'down';
    const next = isSums && end < tokens.length ? tableWords(shape, lines, tokens[end]!.line, lines.length, false) : [];
    const sure = words.filter(isSure);
    const ways = sure.length < count ? stacksBeyond((next ?? []).filter(isSure), count - sure.length, lines) : [];
    return ways.map((more) => more.map((word, at) => ({ ...word, at: words.length + at })));
  }
}

/** Whether a value is the table's for sure. */
function isSure({ isValue, mayBeLabel, isBelowOther }: Word): boolean {
  return isValue && !mayBeLabel && !isBelowOther;
}

/** Whether two readings hold the same numbers. */
function isSame(one: Placed, other: Placed): boolean {
  const numbers = ({ values, arrangement }: Placed) => arrangement.flat().map((value) => values[value]!.cell.text);
  return one === other || numbers(one).join() === numbers(other).join();
}

/**
 * The values, where they are as many as the cells: all of them, or without what may be pieces of labels, or numbers
 * that end a page or begin one.
 */
function waysOf(words: readonly Word[], count: number, shape: TableForm, lines: readonly Line[]): (readonly Word[])[] {
  const values = words.filter(({ isValue }) => isValue);
  const sure = values.filter(({ mayBeLabel }) => !mayBeLabel);
  // A dash in front of each is the mark of a list; in front of some it may be their sign.
  const dashed = values.filter((value, index) => !value.mayBeLabel && isDashed(value, values[index - 1]));
  if (values.length === count) return [values];
  if (dashed.length > 0 && dashed.length < sure.length) return [];
  if (sure.length === count) return [sure];
  const own = sure.filter(isSure);
  if (own.length === count) return [own];
  for (const some of [values, sure]) {
    const ways = [(line: Line) => mayEndPage(line, hasSums(shape)), mayBeginPage].map((isCount) =>
      some.filter(({ line }) => !isCount(lines[line]!)),
    );
    const fitting = ways.filter(({ length }) => length === count);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

const dash = /^[-−﹣–－]$/;

/** Whether a value has a dash in front of it that stands off, or at the end of the line above. */
function isDashed({ line }: Word, before: Word | undefined): boolean {
  return before !== undefined && line <= before.line + 1 && dash.test(before.cell.text);
}

function build(
  id: string,
  columns: readonly ColumnForm[],
  own: readonly number[],
  values: readonly Word[],
  known: Token | undefined,
): Row {
  const cells = own.map((index, column) => {
    const { cell, line } = values[index]!;
    return new TokenCell(id, columns[column]!, tokenOf(cellOf(cell.text, cell.from, cell.to), line, -1));
  });
  const spans = own.map((index) => span(values[index]!.line, values[index]!.cell.from, values[index]!.cell.to));
  const label = known ? tokenSpan(known) : spans[0]!;
  const whole = spans.reduce(cover, label);
  return new Row(id, label, cells, [], whole, false, false, known?.misspelt, known?.parts);
}

import { formById, forms, rowIdsOf, tableForm, type ColumnForm, type TableForm } from '../forms';
import type { Anchor } from '../syntax/anchors';
import type { Line } from '../syntax/line';
import { enumerator } from '../syntax/cells';
import { numberRows } from '../syntax/physicalRows';
import { tokenSpan, type Token } from '../syntax/token';
import type { Span } from '../text/span';
import { addsUp } from './rowEquations';

/** A row's label with the values that stand behind it, before they are fitted to columns. */
export interface RawRow {
  readonly id: string;
  readonly label: Span;
  readonly parts?: readonly Span[] | undefined;
  readonly misspelt: number;
  readonly columns: readonly ColumnForm[];
  readonly values: readonly Token[];
  /** Whether the digits of the row are run together in the draft. */
  readonly fused: boolean;
  /** Whether blank cells among the values were found by where those of other rows stand. */
  readonly placed?: boolean;
}

/** The part of a segment's token stream that is one table. */
export interface Region {
  readonly shape: TableForm;
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** The table's own. */
  readonly anchors: readonly Anchor[];
  /** The token at which the next table begins. */
  readonly end: number;
}

/**
 * Cuts a table's token stream into rows: row labels are the anchors, values stand between them. Table four has no row
 * labels: its one row, of all its columns, stands below all headings.
 */
export function rawRows(region: Region): RawRow[] {
  const { shape, lines, tokens, anchors, end } = region;
  const start = anchors[0]!.token;
  const rowNumbers = numberRows(lines, tokens, start, end);
  const rowOf = (token: number) => rowNumbers[token - start]!;
  const width = Math.max(...shape.blocks.map(({ columns }) => columns.length));
  if (shape.direction === 'across') return [acrossRow(region, valuesBehind)];
  const order = rowIdsOf(shape);
  let before: { readonly id: string; readonly end: number } | undefined;
  return anchors.flatMap(({ token, ref }, index) => {
    if (ref.role !== 'row') return [];
    const columns = columnsOf(shape, ref.id);
    const stop = anchors[index + 1]?.token ?? end;
    const all = valuesBehind(token, stop, columns.length, index === anchors.length - 1);
    const beside = all.length < columns.length ? valuesBeside(tokens, token, stop) : all;
    const isWhole = beside.length === columns.length && beside !== all && sumUp(beside, columns, shape);
    let values = isWhole ? beside : withoutRepetitions(all, columns.length, width);
    const { misspelt, parts } = tokens[token]!;
    if (values.length === 0 && before && order.indexOf(ref.id) === order.indexOf(before.id) + 1) {
      const above = valuesAbove(tokens, before.end, token);
      if (above.length === columns.length && sumUp(above, columns, shape)) values = above;
    }
    const last = values.at(-1);
    before = last && { id: ref.id, end: Math.max(token, tokens.indexOf(last)) + 1 };
    return [{ id: ref.id, label: tokenSpan(tokens[token]!), parts, misspelt, columns, values, fused: false }];
  });

  /** The cells behind a label that stand in its row, or in the row below where the label has a row of its own. */
  function valuesBehind(label: number, stop: number, columns: number, last: boolean): Token[] {
    const behind = label + 1;
    const first = enumerator.test(tokens[behind]?.cell.text ?? '') ? behind + 1 : behind;
    const beside = rowFrom(first, stop);
    // A pipe behind a label on a line of its own: its values stand in the next.
    const below = beside.length < columns && beside.every(isBlankCell) ? rowFrom(first + beside.length, stop) : [];
    const own = below.length >= columns ? below : beside;
    const cut = last ? own.slice(0, Math.max(columns, blankTail(own))) : own;
    return cut.length === own.length || mayAddUp(cut, shape) ? cut : own;
  }

  function rowFrom(first: number, stop: number): Token[] {
    let until = first;
    while (until < stop && tokens[until]!.cell.valueLike && rowOf(until) === rowOf(first)) until++;
    return tokens.slice(first, until);
  }
}

function isBlankCell({ cell }: Token): boolean {
  return cell.text === '';
}

/** The values on the one line in front of a label that no other row has: a page may have its label a little lower. */
function valuesAbove(tokens: readonly Token[], from: number, label: number): readonly Token[] {
  const between = tokens.slice(from, label);
  const values = between.filter(({ cell }) => cell.reading.kind === 'number');
  const isOneLine = values.every(({ line, column }) => line === values[0]!.line && column >= 0);
  return isOneLine && tokens[label]!.startsRow === undefined ? values : [];
}

/** The values on the lines of a label that is broken over several: they may stand on more than one of them. */
function valuesBeside(tokens: readonly Token[], label: number, stop: number): readonly Token[] {
  const { endLine } = tokens[label]!;
  let until = label + 1;
  while (until < stop && tokens[until]!.cell.valueLike && tokens[until]!.line <= endLine) until++;
  return tokens.slice(label + 1, until);
}

function sumUp(values: readonly Token[], columns: readonly ColumnForm[], shape: TableForm): boolean {
  return addsUp(
    values.map(({ cell }) => cell),
    columns,
    shape,
  );
}

/** The values of a row whose last cell is merged to the edge of the table, and repeated in each column on the way. */
function withoutRepetitions(values: readonly Token[], columns: number, width: number): readonly Token[] {
  if (values.length !== width || columns === width) return values;
  const [last, ...repeated] = values.slice(columns - 1).map(({ cell }) => cell.text);
  return last !== '' && repeated.every((text) => text === last) ? values.slice(0, columns) : values;
}

function acrossRow(
  { shape, tokens, anchors, end }: Region,
  valuesBehind: (label: number, stop: number, columns: number, last: boolean) => Token[],
): RawRow {
  const { rows, columns } = shape.blocks[0]!;
  let last = lastHeading(tokens, anchors.at(-1)!.token, end);
  // Blank cells behind the last heading on its own line only pad it; parts of headings are no values.
  for (
    let next = tokens[last + 1];
    next && (isPadding(next, tokens[last]!) || isFragment(next));
    next = tokens[last + 1]
  ) {
    last++;
  }
  const all = rows.flatMap(() => columns);
  const values = valuesBehind(last, end, all.length, true);
  return {
    id: rows[0]!.id,
    label: tokenSpan(tokens[anchors[0]!.token]!),
    misspelt: 0,
    columns: all,
    values,
    fused: false,
  };
}

/** Most lines that the headings of a column are broken over. */
const mostLinesOfHeadings = 4;

/** The last heading, or the last part of one that is broken over lines and stands in front of all values. */
function lastHeading(tokens: readonly Token[], last: number, end: number): number {
  let found = last;
  for (let next = last + 1; next < end; next++) {
    const token = tokens[next]!;
    const isValue = token.cell.valueLike && token.cell.text !== '';
    if (isValue || token.line > tokens[found]!.endLine + mostLinesOfHeadings) break;
    if (isFragment(token)) found = next;
  }
  return found;
}

function isPadding({ cell, line, startsRow }: Token, before: Token): boolean {
  return cell.text === '' && line === before.endLine && startsRow !== true;
}

/** Part of a heading that is broken over lines beside others: 维持 纠正 结果. */
function isFragment({ cell: { text, key, valueLike } }: Token): boolean {
  return !valueLike && key !== '' && text.split(/\s+/).every((word) => word.length <= 4);
}

/** Whether values, in as many rows as they make, satisfy what the form has for a row: a page number may be among them. */
function mayAddUp(values: readonly Token[], shape: TableForm): boolean {
  const { blocks, equations } = shape;
  const { columns } = blocks[0]!;
  const cells = values.map(({ cell }) => cell);
  if (!equations.some(({ per }) => per === 'row') || cells.length % columns.length > 0) return true;
  return blocks[0]!.rows.every((_, row) => {
    const own = cells.slice(row * columns.length, (row + 1) * columns.length);
    return own.length < columns.length || addsUp(own, columns, shape);
  });
}

/** Behind a table's last row a page number may follow, which no label ends; blank cells there are padding. */
function blankTail(values: readonly Token[]): number {
  return values.some(({ column, startsRow }) => column > 0 || startsRow !== undefined) ? values.length : 0;
}

/** The columns of a row; a row of another form in this table keeps its own. */
export function columnsOf(shape: TableForm, row: string): readonly ColumnForm[] {
  const own = shape.blocks.find(({ rows }) => rows.some(({ id }) => id === row));
  if (own) return own.columns;
  const others = forms.flatMap((form) => tableForm(formById(form.id), shape.id).blocks);
  return others.find(({ rows }) => rows.some(({ id }) => id === row))?.columns ?? [];
}

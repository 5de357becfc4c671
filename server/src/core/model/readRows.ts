import type { ColumnForm, TableForm } from '../forms';
import { formById, forms, tableForm } from '../forms';
import type { Anchor } from '../syntax/anchors';
import type { Line } from '../syntax/line';
import { numberRows } from '../syntax/physicalRows';
import { tokenSpan, type Token } from '../syntax/tokens';
import { chooseRun, possibleRuns } from '../syntax/values';
import { cover, type Span } from '../text/span';
import { amountOf, type Cell, type Row } from './table';

/** A row's label with the values that stand behind it, before they are fitted to columns. */
interface RawRow {
  readonly id: string;
  readonly label: Span;
  readonly misspelt: number;
  readonly columns: readonly ColumnForm[];
  readonly values: readonly Token[];
}

/**
 * Reads the rows of a table from its token stream: row labels are the anchors, values stand between them.
 * `anchors` are the table's own; `end` is the token at which the next table begins.
 */
export function readRows(
  shape: TableForm,
  lines: readonly Line[],
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  end: number,
): Row[] {
  const start = anchors[0]!.token;
  const rowNumbers = numberRows(lines, tokens, start, end);
  const rowOf = (token: number) => rowNumbers[token - start]!;
  const raw = shape.direction === 'across' ? acrossRows() : downRows();
  const column = usualColumn(raw);
  return raw.map((row) => fit(row, shape, column));

  function downRows(): RawRow[] {
    return anchors.flatMap(({ token, ref }, index) => {
      if (ref.role !== 'row') return [];
      const columns = columnsOf(shape, ref.id);
      const stop = anchors[index + 1]?.token ?? end;
      const values = valuesBehind(token, stop, columns.length, index === anchors.length - 1);
      return [{ id: ref.id, label: tokenSpan(tokens[token]!), misspelt: tokens[token]!.misspelt, columns, values }];
    });
  }

  /** Table four: one line of values below all headings, five for each group. */
  function acrossRows(): RawRow[] {
    const { rows, columns } = shape.blocks[0]!;
    let last = anchors.at(-1)!.token;
    // Blank cells behind the last heading on its own line only pad it; parts of headings are no values.
    while (tokens[last + 1] && (tokens[last + 1]!.line === tokens[last]!.endLine || isFragment(tokens[last + 1]!)))
      last++;
    const all = valuesBehind(last, end, rows.length * columns.length, true);
    const run = chooseRun(possibleRuns(all, rows.length * columns.length), () => false, undefined);
    const headings = anchors.filter(({ ref }) => ref.role === 'heading');
    return rows.map((row, index) => {
      const label = headings.find(({ ref }) => ref.id === row.path.at(-1)) ?? anchors[0]!;
      const values = run ? run.slice(index * columns.length, (index + 1) * columns.length) : index === 0 ? all : [];
      return { id: row.id, label: tokenSpan(tokens[label.token]!), misspelt: 0, columns, values };
    });
  }

  /** The cells behind a label that stand in its row, or in the rows below where the label has a row of its own. */
  function valuesBehind(label: number, stop: number, columns: number, last: boolean): Token[] {
    let until = label + 1;
    while (until < stop && tokens[until]!.cell.valueLike) until++;
    const behind = tokens.slice(label + 1, until);
    const inRow = behind.filter((_, index) => rowOf(label + 1 + index) === rowOf(label));
    if (inRow.length > 0) return last ? inRow.slice(0, Math.max(columns, blankTail(inRow))) : inRow;
    const nextRow = behind.filter((_, index) => rowOf(label + 1 + index) === rowOf(label + 1));
    return last ? nextRow.slice(0, Math.max(columns, blankTail(nextRow))) : nextRow;
  }
}

/** Part of a heading that is broken over lines beside others: 维持 纠正 结果. */
function isFragment({ cell: { text, key, valueLike } }: Token): boolean {
  return !valueLike && key !== '' && text.split(/\s+/).every((word) => word.length <= 4);
}

/** Behind a table's last row a page number may follow, which no label ends; blank cells there are padding. */
function blankTail(values: readonly Token[]): number {
  return values.filter((token) => token.column > 0).length > 0 ? values.length : 0;
}

function columnsOf(shape: TableForm, row: string): readonly ColumnForm[] {
  const block = shape.blocks.find(({ rows }) => rows.some(({ id }) => id === row));
  if (block) return block.columns;
  // A row of another form in this table keeps its own columns.
  for (const form of forms) {
    const other = tableForm(formById(form.id), shape.id).blocks.find(({ rows }) => rows.some(({ id }) => id === row));
    if (other) return other.columns;
  }
  return [];
}

/**
 * The column of the line in which the values of most rows begin. Rows that leave a choice have padding, so those that
 * have some and leave none decide; where there are none, the column that suits most rows.
 */
function usualColumn(rows: readonly RawRow[]): number | undefined {
  const padded = rows.filter(({ values, columns }) => values.length > columns.length);
  const possible = (some: readonly RawRow[]) => some.map(({ values, columns }) => possibleRuns(values, columns.length));
  const sure = possible(padded).filter((runs) => runs.length === 1);
  const votes = new Map<number, number>();
  for (const [first] of (sure.length > 0 ? sure : possible(rows)).flat()) {
    votes.set(first!.column, (votes.get(first!.column) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function fit(row: RawRow, shape: TableForm, column: number | undefined): Row {
  const { id, label, misspelt, columns, values } = row;
  const run = chooseRun(possibleRuns(values, columns.length), (tokens) => addsUp(tokens, columns, shape), column);
  const cells = run ? run.map((token, index) => cell(id, columns[index]!, token)) : [];
  const loose = run
    ? []
    : values.map((token) => ({ span: tokenSpan(token), raw: token.cell.text, reading: token.cell.reading }));
  const ends = (run ?? values).map(tokenSpan);
  return { id, label, misspelt, cells, loose, span: ends.reduce(cover, label) };
}

function cell(row: string, column: ColumnForm, token: Token): Cell {
  return { row, column, span: tokenSpan(token), raw: token.cell.text, reading: token.cell.reading };
}

/** Whether a run satisfies every equation that the form has for a row. */
function addsUp(run: readonly Token[], columns: readonly ColumnForm[], shape: TableForm): boolean {
  const amount = (id: string) => {
    const index = columns.findIndex((column) => column.id === id);
    return amountOf({ reading: run[index]!.cell.reading, column: columns[index]! }) ?? NaN;
  };
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + amount(id), 0);
  const equations = shape.equations.filter(({ per }) => per === 'row');
  return equations.length > 0 && equations.every(({ left, right }) => sum(left) === sum(right));
}

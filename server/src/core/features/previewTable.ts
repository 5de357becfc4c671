import { shapeOf } from '../check/equations';
import type { Finding } from '../check/finding';
import { blockIn, forms, rowLabel, sections, type TableId } from '../forms';
import { gridOf, gridWidth, type GridCell } from '../forms/grid';
import type { PlacedTable, Report } from '../model/report';
import { cellFault } from '../model/table/amounts';
import { cellOf, type Cell, type Table } from '../model/table/table';
import { shift, touches, type Position } from '../text/span';

/** A statutory table in its official shape, whatever its layout in the draft. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: TableId;
  /** The title of the section it belongs to. */
  readonly name: string;
  /** Where it begins in the draft. */
  readonly at: Position;
  /** How many cells of width one a line has. */
  readonly width: number;
  /** Line by line the cells that begin in it. */
  readonly rows: readonly (readonly PreviewCell[])[];
  /** What is told below the table. */
  readonly findings: readonly number[];
}

/** `absent` where the draft holds no value that could be told to be this cell's. */
type CellState = 'number' | 'blank' | 'unreadable' | 'absent';

export interface PreviewCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Where it stands in the draft; of headings and absent values the nearest there is. */
  readonly at: Position;
  readonly findings: readonly number[];
  /** Only of cells that hold values; the others are labels of rows or headings of columns. */
  readonly value?: {
    readonly row: string;
    readonly column: string;
    /** What the cell is called: its row and its column. */
    readonly name: string;
    readonly state: CellState;
  };
  /** Whether it is the label of the values behind it. */
  readonly label: boolean;
}

/** The block of a table; `line` is the first of its report in the document, `findings` count from that. */
export function tableBlock(
  { table, at: inReport }: PlacedTable,
  report: Report,
  line: number,
  findings: readonly Finding[],
): TableBlock {
  const at = line + inReport;
  const shape = shapeOf(table, report.form ?? forms.at(-1)!);
  const grid = fillLines(
    gridOf(shape, (row, column) => cellOf(table, row, column)?.raw ?? ''),
    gridWidth(shape),
  );
  const places = placeFindings(table, inReport, findings);
  const head = shift(table.head, at).start;
  const rows = grid.map((cells) => {
    const row = shape.direction === 'down' ? cells.find(({ value }) => value)?.value?.row : undefined;
    const label = row === undefined ? undefined : table.rows.get(row)?.label;
    const near = label ? shift(label, at).start : head;
    return cells.map(({ value, ...cell }, index): PreviewCell => {
      if (value) return { ...cell, ...valueOf(value, near), label: false };
      const isLabel = row !== undefined && cells[index + 1]?.value !== undefined;
      return { ...cell, at: near, findings: isLabel ? (places.get(row) ?? []) : [], label: isLabel };
    });
  });
  const name = sections.find((section) => section.table === table.id)!.title;
  return { kind: 'table', id: table.id, name, at: head, width: gridWidth(shape), rows, findings: [] };

  function valueOf({ row, column }: NonNullable<GridCell['value']>, near: Position) {
    const own = cellOf(table, row, column);
    const block = blockIn(shape, row)!;
    const heading = block.columns.find(({ id }) => id === column)!;
    const name = `${rowLabel(table, row)}，${heading.label}`;
    return {
      at: own ? shift(own.span, at).start : near,
      findings: places.get(placeKey(row, column)) ?? [],
      value: { row, column, name, state: stateOf(own) },
    };
  }
}

function stateOf(cell: Cell | undefined): CellState {
  if (!cell) return 'absent';
  const { kind } = cell.reading;
  return kind === 'blank' ? 'blank' : kind === 'number' && !cellFault(cell) ? 'number' : 'unreadable';
}

/** Which findings are marked at which row or cell. */
type Places = ReadonlyMap<string, readonly number[]>;

function placeKey(row: string, column: string): string {
  return `${row}/${column}`;
}

/** A finding is marked at the cell that it names, else at the row, else at the first of either that it touches. */
function placeFindings(table: Table, at: number, findings: readonly Finding[]): Places {
  const places = new Map<string, number[]>();
  const whole = shift(table.span, at);
  findings.forEach(({ span, data }, index) => {
    if (!touches(whole, span)) return;
    const key = data?.table === table.id && data.row !== undefined ? named(data.row, data.column) : touched(span);
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), index]);
  });
  return places;

  function named(row: string, column: string | undefined): string {
    return column !== undefined && cellOf(table, row, column) ? placeKey(row, column) : row;
  }

  function touched(span: Finding['span']): string | undefined {
    if (span.start.line !== span.end.line) return undefined;
    for (const { id, label, cells } of table.rows.values()) {
      if (touches(shift(label, at), span)) return id;
      const cell = cells.find((each) => touches(shift(each.span, at), span));
      if (cell) return placeKey(id, cell.column.id);
    }
    return undefined;
  }
}

/** The last cell of a line that is shorter than the table takes the rest, as the printed form has it. */
function fillLines(lines: readonly (readonly GridCell[])[], width: number): GridCell[][] {
  const taken = lines.map(() => 0);
  return lines.map((cells, line) => {
    for (const { columns, rows } of cells) for (let at = line; at < line + rows; at++) taken[at]! += columns;
    const rest = width - taken[line]!;
    const last = cells.at(-1);
    return last && rest > 0 ? [...cells.slice(0, -1), { ...last, columns: last.columns + rest }] : [...cells];
  });
}

import type { BlockForm, TableForm } from './index';

/** A cell of a table as the form prints it. */
export interface GridCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Row and column id of a value cell; labels and headings have none. */
  readonly value?: { readonly row: string; readonly column: string };
}

/** The text of a value cell. */
export type ValueOf = (row: string, column: string) => string;

/** A statutory table in its official shape, line by line; a line holds the cells that begin in it. */
export function gridOf(table: TableForm, valueOf: ValueOf): GridCell[][] {
  if (table.direction === 'across') return acrossGrid(table.blocks[0]!, valueOf);
  return table.blocks.flatMap((block) => [...headingLines(table, block), ...rowLines(block, valueOf)]);
}

/** How many cells of width one a line of the grid has. */
export function gridWidth(table: TableForm): number {
  const [block] = table.blocks;
  if (table.direction === 'across') return block!.rows.length * block!.columns.length;
  return Math.max(...table.blocks.map((each) => labelDepth(each) + each.columns.length));
}

function text(content: string, columns = 1, rows = 1): GridCell {
  return { text: content, columns, rows };
}

function labelDepth({ rows }: BlockForm): number {
  return Math.max(...rows.map(({ path }) => path.length));
}

function headingLines({ note, over, corner }: TableForm, block: BlockForm): GridCell[][] {
  const { columns, title } = block;
  const depth = labelDepth(block);
  if (over === undefined) {
    const titles = title === undefined ? [] : [[text(title, depth + columns.length)]];
    return [...titles, [text(corner ?? '', depth), ...columns.map(({ label }) => text(label))]];
  }
  const grouped = columns.filter(({ group }) => group !== undefined);
  const second = columns.flatMap((column, index) => {
    if (column.group === undefined) return [text(column.label, 1, 2)];
    return columns[index - 1]?.group === column.group ? [] : [text(column.group, grouped.length)];
  });
  return [[text(note ?? '', depth, 3), text(over, columns.length)], second, grouped.map(({ label }) => text(label))];
}

function rowLines(block: BlockForm, valueOf: ValueOf): GridCell[][] {
  const depth = labelDepth(block);
  const { rows, columns } = block;
  return rows.map((row, index) => {
    const before = rows[index - 1]?.path ?? [];
    const labels = row.path.flatMap((label, level) => {
      if (level === row.path.length - 1) return [text(label, depth - level)];
      if (before[level] === label) return [];
      const span = rows.slice(index).findIndex(({ path }) => path[level] !== label);
      return [text(label, 1, span < 0 ? rows.length - index : span)];
    });
    const values = columns.map(({ id }) => ({ ...text(valueOf(row.id, id)), value: { row: row.id, column: id } }));
    return [...labels, ...values];
  });
}

function acrossGrid({ rows, columns }: BlockForm, valueOf: ValueOf): GridCell[][] {
  const width = columns.length;
  const first = rows.flatMap(({ path }, index) => {
    if (path.length === 1) return [text(path[0]!, width, 2)];
    if (rows[index - 1]?.path[0] === path[0]) return [];
    return [text(path[0]!, width * rows.filter((row) => row.path[0] === path[0]).length)];
  });
  const second = rows.flatMap(({ path }) => (path.length > 1 ? [text(path[1]!, width)] : []));
  const values = rows.flatMap((row) =>
    columns.map(({ id }) => ({ ...text(valueOf(row.id, id)), value: { row: row.id, column: id } })),
  );
  return [first, second, rows.flatMap(() => columns.map(({ label }) => text(label))), values];
}

import { fill, rowsOf, widthOf } from './drawnLayouts';
import type { Grid, GridCell, ValueCell } from './grid';
import type { Random } from './random';
import type { Writer } from './writer';

/** Layouts as converters of whole documents leave them: pandoc, LibreOffice, w3m; markup languages are in a file of their own. */

export type Piece = string | ValueCell;

export const textOf = ({ content }: GridCell) => (typeof content === 'string' ? content : content.written);

/** A cell and the columns and rows of the grid that it takes. */
interface PlacedGridCell {
  readonly cell: GridCell;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

function placedCells(grid: Grid): PlacedGridCell[] {
  return grid.flatMap((row, top) => {
    let at = 0;
    return row.flatMap((cell, index): PlacedGridCell[] => {
      const from = at;
      at += cell.width;
      return cell.continues ? [] : [{ cell, from, to: at, top, bottom: top + rowsOf(grid, top, index) - 1 }];
    });
  });
}

export function gridWidth(grid: Grid): number {
  return grid[0]!.reduce((sum, { width }) => sum + width, 0);
}

/** Widths of the columns, by the cells that are not merged over several; no label is wider than `most`. */
function columnWidths(grid: Grid, cells: readonly PlacedGridCell[], most = Infinity): number[] {
  return Array.from({ length: gridWidth(grid) }, (_, column) =>
    Math.max(
      2,
      ...cells
        .filter(({ from, to }) => from === column && to === column + 1)
        .map(({ cell }) =>
          Math.min(
            typeof cell.content === 'string' ? most : Infinity,
            widthOf(textOf(cell)) + (most < Infinity ? 1 : 0),
          ),
        ),
    ),
  );
}

/** To pandoc quotation marks are as wide as letters. */
const narrowWidthOf = (text: string) => widthOf(text.replaceAll(/[“”]/g, '"'));

/** Columns below a line of strokes, as pandoc and reStructuredText write simple tables; a blank cell is only blanks. */
export function ruled(grid: Grid, { line }: Writer): void {
  const cells = placedCells(grid);
  const widths = Array.from({ length: gridWidth(grid) }, (_, column) =>
    Math.max(2, ...cells.filter(({ from }) => from === column).map(({ cell }) => narrowWidthOf(textOf(cell)))),
  );
  const rule = `  ${widths.map((width) => '-'.repeat(width)).join(' ')}`;
  line(rule);
  grid.forEach((_, row) => {
    const pieces = widths.flatMap((width, column): Piece[] => {
      const own = cells.find(({ from, top }) => from === column && top === row);
      const text = own && textOf(own.cell);
      return own ? [own.cell.content, ' '.repeat(width + 1 - narrowWidthOf(text!))] : [' '.repeat(width + 1)];
    });
    line('  ', ...pieces);
  });
  line(rule);
}

/** Every cell on a line of its own, blank and merged ones as empty lines: text saved by LibreOffice. */
export function emptyLines(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    for (const { content, continues, width } of row) {
      if (!continues) line(content);
      else for (let column = 0; column < width; column++) if (column === 0 || row.length > 9) line('');
    }
  }
}

const widestLabel = 16;

/** Box-drawing with merged cells, their text in the middle of them, and wrapped labels: dumps of w3m and elinks. */
export function merged(grid: Grid, { line }: Writer): void {
  const cells = placedCells(grid);
  const widths = columnWidths(grid, cells, widestLabel);
  const innerWidth = ({ from, to }: PlacedGridCell) =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0) + (to - from - 1);
  const wrapped = new Map(cells.map((placed) => [placed, wrap(textOf(placed.cell), innerWidth(placed) - 1)]));
  const heights = grid.map((_, row) =>
    Math.max(
      1,
      ...cells.filter(({ top, bottom }) => top === row && bottom === row).map((own) => wrapped.get(own)!.length),
    ),
  );
  // Each row ends in a line of borders, which merged cells interrupt.
  const starts = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height + 1, 1));
  const placeIn = (own: PlacedGridCell) => {
    const height = starts[own.bottom]! + heights[own.bottom]! - starts[own.top]!;
    const text = wrapped.get(own)!;
    return { first: starts[own.top]! + Math.max(0, (height - text.length) >> 1), text };
  };
  const at = (row: number, column: number) =>
    cells.find(({ from, to, top, bottom }) => from <= column && column < to && top <= row && row <= bottom);
  const edge = (row: number) => {
    const runs = widths.map((_, column) => at(row, column) !== undefined && at(row, column) === at(row + 1, column));
    return { isOpen: (column: number) => runs[column] ?? true };
  };
  const write = (row: number, text: number, isOpen: (column: number) => boolean) => {
    const pieces: Piece[] = [];
    for (let column = 0; column < widths.length;) {
      const own = at(row, column)!;
      const left = isOpen(column);
      const before = isOpen(column - 1);
      pieces.push(left && before ? '│' : left ? '┤' : before ? '├' : '┼');
      if (!left) pieces.push('─'.repeat(widths[column]!));
      else {
        const { first, text: lines } = placeIn(own);
        const value = typeof own.cell.content === 'string' ? undefined : own.cell.content;
        const part = lines[text - first] ?? '';
        pieces.push(' ', value && text === first ? value : part, fill(part, innerWidth(own) - 1));
      }
      column = left ? own.to : column + 1;
    }
    line(...pieces, isOpen(widths.length - 1) ? '│' : '┤');
  };
  const border = (left: string, middle: string, right: string) =>
    line(left + widths.map((width) => '─'.repeat(width)).join(middle) + right);
  border('┌', '┬', '┐');
  grid.forEach((_, row) => {
    for (let text = 0; text < heights[row]!; text++) write(row, starts[row]! + text, () => true);
    const { isOpen } = edge(row);
    if (row < grid.length - 1) write(row, starts[row]! + heights[row]!, isOpen);
  });
  border('└', '┴', '┘');
}

/** What html2text draws: the line below a row is a stroke behind the text of each of its cells. */
export function underlined(grid: Grid, { line }: Writer): void {
  const widths = columnWidths(grid, placedCells(grid));
  line(` ${'_'.repeat(widths.reduce((sum, width) => sum + width + 1, -1))}`);
  for (const row of grid) {
    let column = 0;
    const pieces = row.flatMap((cell): Piece[] => {
      const own = widths.slice(column, (column += cell.width));
      const width = own.reduce((sum, each) => sum + each + 1, -1);
      return ['|', cell.content, fill(textOf(cell), width, cell.continues ? ' ' : '_')];
    });
    line(...pieces, '|');
  }
}

/** A text in lines of a width at most; one of nothing where there is none. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const char of text) {
    if (widthOf(lines.at(-1)! + char) > width) lines.push('');
    lines.push(lines.pop()! + char);
  }
  return lines;
}

/**
 * As crawls of web pages write tables: a pipe ends each cell, and rows are filled up with pipes; each cell stands on a
 * line of its own, or those of a row on one.
 */
export function closed(grid: Grid, { line }: Writer, random: Random): void {
  const width = gridWidth(grid);
  const holdsPlaces = random.chance(0.5);
  const opensRows = random.chance(0.3);
  // A row that begins with a blank cell would seem to have a frame.
  const beginsBlank = (row: Grid[number]) => textOf(row.find(({ continues }) => !continues)!) === '';
  if (random.chance(0.5) && !grid.some(beginsBlank))
    return random.pick([closedRows, closedBelowOpeners, parted])(grid, width, line, random);
  for (const row of grid) {
    if (opensRows) line('|');
    for (const cell of row) {
      if (!cell.continues) line(cell.content, textOf(cell) === '' ? '|' : ' |');
      else if (holdsPlaces) line('|');
    }
    const pads = width - row.length;
    if (pads > 0) line('|'.repeat(pads));
  }
}

function closedRows(grid: Grid, width: number, line: Writer['line']): void {
  for (const row of grid) {
    const cells = row.filter(({ continues }) => !continues);
    line(...cells.flatMap(({ content }) => [content, ' | ']), '|'.repeat(width - row.length));
  }
}

/** A pipe opens each row, and what fills it up stands behind its last cell. */
function closedBelowOpeners(grid: Grid, width: number, line: Writer['line']): void {
  for (const row of grid) {
    const cells = row.filter(({ continues }) => !continues);
    line('| ');
    cells.forEach((cell, index) => {
      const padding = index === cells.length - 1 ? '|'.repeat(width - row.length) : '';
      line(' ', cell.content, textOf(cell) === '' ? '| ' : '  | ', padding);
    });
  }
}

/**
 * As some converters of HTML do: pipes between the cells of a row and none behind its last, each cell a paragraph of
 * its own or beside a pipe. A blank cell behind a label alone would leave no trace.
 */
function parted(grid: Grid, width: number, line: Writer['line'], random: Random): void {
  if (grid.some((row) => row.filter((cell) => typeof cell.content !== 'string').length === 1 && row.some(isBlankValue)))
    return closedRows(grid, width, line);
  for (const row of grid) {
    const cells = row.filter(({ continues }) => !continues);
    cells.forEach((cell, index) => {
      const isBeside = isBlankValue(cell) || random.chance(0.2);
      if (index > 0 && !isBeside) for (const between of ['', '|', '']) line(between);
      line(index > 0 && isBeside ? '|' : '', cell.content);
      if (isBeside) line('');
    });
    line('  ');
  }
  line('');
}

function isBlankValue(cell: Grid[number][number]): boolean {
  return typeof cell.content !== 'string' && textOf(cell) === '';
}

/** The same with each pipe on a line of its own below its cell, and nothing in place of merged ones. */
export function closedLines(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    for (const cell of row.filter(({ continues }) => !continues)) {
      if (textOf(cell) === '') line(cell.content, '|');
      else {
        line(cell.content);
        line('|');
      }
    }
  }
}

/** What a browser gives as the text of cells that hold paragraphs: lines of nothing but a TAB between them. */
export function browser(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    row
      .filter(({ continues }) => !continues)
      .forEach(({ content }, index) => {
        if (index > 0) for (const between of ['', '\t', '']) line(between);
        line(content);
      });
    for (let empty = 0; empty < 4; empty++) line('');
  }
}

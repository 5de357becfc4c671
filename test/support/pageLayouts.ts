import { fill } from './drawnLayouts';
import type { Grid, GridCell } from './grid';
import type { Random } from './random';
import type { Writer } from './writer';

/** Layouts that come out of a PDF, whose pages are too narrow for the labels. */

type Piece = GridCell['content'];

const textOf = (content: Piece) => (typeof content === 'string' ? content : content.written);

const labelWidth = 9;
const groupWidth = 4;
const valueWidth = 8;

function cut(text: string, width: number): string[] {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, at) => text.slice(at * width, (at + 1) * width));
}

const isLabel = ({ content, continues }: GridCell) => typeof content === 'string' && content !== '' && !continues;
const valuesOf = (row: readonly GridCell[]) => row.filter(({ content }) => typeof content !== 'string');

/**
 * `pdftotext -layout`: columns of blanks; labels, groups of rows and headings in pieces, each beside pieces of others;
 * the values of a row in one line, beside the middle of its label. A page break in between.
 */
export function pieces(grid: Grid, { line }: Writer): void {
  grid.forEach((row, index) => {
    const labels = row.filter(isLabel).map(({ content }) => textOf(content));
    const values = valuesOf(row);
    if (values.length === 0 || labels.length === 0) return inColumns(row, line);
    const label = cut(labels.at(-1)!, labelWidth);
    const groups = labels.slice(0, -1).map((group) => cut(group, groupWidth));
    const height = Math.max(label.length, ...groups.map((group) => group.length));
    for (let at = 0; at < height; at++) {
      const text = [...groups, label].map((parts) => (parts[at] ?? '').padEnd(groupWidth + 1)).join(' ');
      const isMiddle = at === (height - 1) >> 1;
      const cells = values.flatMap(({ content }): Piece[] => [content, fill(textOf(content), valueWidth)]);
      line(`  ${text}`.padEnd(30), ...(isMiddle ? cells : []));
    }
    line('');
    if (index === grid.length >> 1) line('\f');
  });
}

/** Headings side by side, each in as many lines as it takes. */
function inColumns(row: readonly GridCell[], line: Writer['line']): void {
  const parts = row.filter(({ continues }) => !continues).map(({ content }) => cut(textOf(content), groupWidth - 2));
  if (row.length < 3) return line('    ', ...row.filter(isLabel).flatMap(({ content }) => [content, '    ']));
  if (valuesOf(row).length > 0) {
    return line(...row.flatMap(({ content }): Piece[] => [content, fill(textOf(content), valueWidth)]));
  }
  for (let at = 0; at < Math.max(...parts.map((each) => each.length)); at++) {
    line(parts.map((each) => `${each[at] ?? ''}${fill(each[at] ?? '', valueWidth)}`).join(''));
  }
}

/**
 * `pdftotext`: reading order. Each value on a line of its own, row after row; the labels of some rows behind the values
 * of all of them, broken over lines; page breaks with the number of the page.
 */
export function pages(grid: Grid, writer: Writer): void {
  const { line } = writer;
  let later: GridCell[] = [];
  const write = (cells: readonly GridCell[]) => {
    for (const { content } of cells) {
      if (typeof content !== 'string') line(content);
      else for (const part of cut(content, labelWidth)) line(part);
      line('');
    }
  };
  grid.forEach((row, index) => {
    const labels = row.filter(isLabel);
    const values = valuesOf(row);
    if (values.length > 3 && labels.length > 0 && index % 5 < 3) {
      later.push(...labels);
      write(values);
    } else {
      write(later);
      later = [];
      write([...labels, ...values]);
    }
    if (index === grid.length >> 1) endPage(writer);
  });
  write(later);
}

/**
 * `pdftotext` where rows stand close together on a page: the labels of all rows of the page, and then their values, in
 * bands of a few rows, column by column. The headings stand above the first row's values. Other tables as in `pages`.
 */
export function bands(grid: Grid, writer: Writer, random: Random): void {
  const rows = grid.filter((row) => valuesOf(row).length > 0);
  if (rows.some((row) => valuesOf(row).length !== 7)) return pages(grid, writer);
  const { line } = writer;
  const labelsOf = (some: Grid) =>
    some.flatMap((row) => row.filter(isLabel).flatMap((cell) => cut(textOf(cell.content), labelWidth)));
  const onFirstPage = rows.length >> 1;
  for (const page of [rows.slice(0, onFirstPage), rows.slice(onFirstPage)]) {
    if (page[0] === rows[0]) for (const label of labelsOf(grid.slice(0, grid.indexOf(rows[0]!)))) line(label);
    for (const label of labelsOf(page)) line(label);
    line('');
    for (let at = 0, height; at < page.length; at += height) {
      height = random.int(1, 3);
      const band = page.slice(at, at + height).map(valuesOf);
      for (const column of band[0]!.keys()) {
        for (const row of band) line(row[column]!.content);
        line('');
      }
    }
    endPage(writer);
  }
}

function endPage({ line, text }: Writer): void {
  line(String(text().split('\f').length));
  line('');
  line('\f');
}

/**
 * PyMuPDF, sorted from top to bottom: each value on a line of its own, row after row; a label that is broken over lines
 * behind the values that stand beside its middle.
 */
export function sorted(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    const labels = row.filter(isLabel).map(({ content }) => cut(textOf(content), labelWidth));
    const isTall = labels.some((parts) => parts.length > 1);
    const lines = labels.flat().map((part) => [part]);
    const values = valuesOf(row).map(({ content }) => [content]);
    for (const pieces of isTall ? [...values, ...lines] : [...lines, ...values]) line(...pieces);
  }
}

/**
 * `html2text -utf8` of a table without borders: columns as wide as their longest cells have characters, into which cells
 * are written by the byte, each over what a longer one before it says there; what spans rows stands in their middle.
 */
export function writtenOver(grid: Grid, { line }: Writer): void {
  const starts = columnStarts(grid);
  const rowsBelow = (row: number, at: number) => {
    let to = row;
    while (cellAt(grid[to + 1] ?? [], at)?.continues) to++;
    return to;
  };
  grid.forEach((_, index) => {
    const bytes: Buffer[] = [];
    const values: { readonly at: number; readonly content: Piece }[] = [];
    for (const [row, cells] of grid.entries()) {
      let column = 0;
      for (const { content, width, continues } of cells) {
        const own = column;
        column += width;
        if (continues || (row + rowsBelow(row, own)) >> 1 !== index || row > index) continue;
        const text = Buffer.from(textOf(content));
        text.forEach((_, at) => (bytes[starts[own]! + at] = text.subarray(at, at + 1)));
        if (typeof content !== 'string') values.push({ at: starts[own]!, content });
      }
    }
    const all = Buffer.concat(Array.from(bytes, (byte) => byte ?? Buffer.from(' ')));
    const ends = values.map(({ at, content }) => at + Buffer.byteLength(textOf(content)));
    line(
      ...values.flatMap(({ at, content }, place): Piece[] => [
        all.subarray(ends[place - 1] ?? 0, at).toString(),
        content,
      ]),
      all.subarray(ends.at(-1) ?? 0).toString(),
    );
  });
}

/** Where each column begins: one blank is left behind the longest cell that no other column shares. */
function columnStarts(grid: Grid): number[] {
  const count = grid[0]!.reduce((sum, { width }) => sum + width, 0);
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(
      1,
      ...grid.map((row) => cellAt(row, at)).map((cell) => (cell?.width === 1 ? textOf(cell.content).length : 0)),
    ),
  );
  return widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + 1, 0));
}

/** The cell that begins in a column of the grid. */
function cellAt(row: readonly GridCell[], column: number): GridCell | undefined {
  let at = 0;
  return row.find(({ width }) => (at += width) - width === column);
}

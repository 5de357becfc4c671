import type { Grid, GridCell, ValueCell } from './grid';
import { broken } from './labels';
import type { Random } from './random';
import type { Writer } from './writer';

/** Layouts that converters draw: columns by blanks, borders, commas, tags. */

type Piece = string | ValueCell;

const textOf = ({ content }: GridCell) => (typeof content === 'string' ? content : content.written);

/** How wide a terminal shows a text: Chinese characters and full-width punctuation take two columns. */
export function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u2e80-\uffef“”]/.test(char) ? 2 : 1), 0);
}

/** The cells of every row at full width; merged ones are followed by blank ones. */
function expanded(grid: Grid): GridCell[][] {
  const blank: GridCell = { content: '', width: 1, continues: true };
  return grid.map((row) => row.flatMap((cell) => [cell, ...Array.from({ length: cell.width - 1 }, () => blank)]));
}

/** Widths of the columns, by the cells that are not merged over several. */
function columnWidths(grid: Grid): number[] {
  const rows = expanded(grid);
  return rows[0]!.map((_, column) =>
    Math.max(2, ...rows.map((row) => (row[column]!.width === 1 ? widthOf(textOf(row[column]!)) : 0))),
  );
}

export function fill(text: string, width: number, by = ' '): string {
  return by.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns aligned by blanks, as pandoc and lynx print tables; merged cells and blank columns are only blanks. */
export function aligned(grid: Grid, { line }: Writer): void {
  const widths = columnWidths(grid);
  for (const row of expanded(grid)) {
    line('  ', ...row.flatMap((cell, column): Piece[] => [cell.content, `${fill(textOf(cell), widths[column]!)}  `]));
  }
}

const labelWidth = 10;

/**
 * What `pdftotext -layout` gives: a long label is broken over lines, and its row's values stand in the middle of it.
 */
export function wrapped(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    const labels = row.filter(({ content, continues }) => typeof content === 'string' && content !== '' && !continues);
    const values = row.filter(({ content }) => typeof content !== 'string');
    const label = labels.at(-1);
    const numbers = values.flatMap(({ content }): Piece[] => ['     ', content]);
    if (values.length === 0 || !label || textOf(label).length <= labelWidth) {
      line(...labels.flatMap((cell): Piece[] => ['    ', cell.content]), ...numbers);
    } else {
      const text = textOf(label);
      const parts = Array.from({ length: Math.ceil(text.length / labelWidth) }, (_, at) =>
        text.slice(at * labelWidth, (at + 1) * labelWidth),
      );
      const before = labels.slice(0, -1).map((cell) => `  ${textOf(cell)}`);
      if (before.length > 0) line(before.join(''));
      parts.forEach((part, at) => {
        line(`      ${part}`);
        if (at === Math.ceil(parts.length / 2) - 1) line('              ', ...numbers);
      });
    }
    line('');
  }
}

/** Values behind their label with one blank between: `pdftotext -raw`. */
export function spaced(grid: Grid, { line }: Writer): void {
  for (const row of grid) {
    const cells = row.filter(({ continues }) => !continues);
    line(...cells.flatMap(({ content }, index): Piece[] => (index === 0 ? [content] : [' ', content])));
  }
}

/** Box-drawing, as w3m and terminals show tables. */
export function boxed(grid: Grid, { line }: Writer): void {
  const widths = columnWidths(grid);
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 1)).join(middle) + right;
  line(rule('┌', '┬', '┐'));
  expanded(grid).forEach((row, index) => {
    if (index > 0) line(rule('├', '┼', '┤'));
    line('│', ...row.flatMap((cell, at): Piece[] => [' ', cell.content, `${fill(textOf(cell), widths[at]!)}│`]));
  });
  line(rule('└', '┴', '┘'));
}

const wrapAt = 6;

/** A grid of + - |, as reStructuredText and pandoc write it: every cell is wrapped in its column. */
export function bordered(grid: Grid, { line }: Writer): void {
  const rows = expanded(grid);
  const rule = `+${rows[0]!.map(() => '-'.repeat(wrapAt * 2 + 2)).join('+')}+`;
  line(rule);
  for (const row of rows) {
    const height = Math.max(1, ...row.map((cell) => Math.ceil(textOf(cell).length / wrapAt)));
    for (let at = 0; at < height; at++) {
      const pieces = row.flatMap((cell): Piece[] => {
        if (typeof cell.content !== 'string') {
          // Where the row has no value at all, in the middle of its blank cells.
          const own = row.some(({ content }) => typeof content !== 'string' && content.written !== '')
            ? 0
            : (height - 1) >> 1;
          return at === own
            ? [' ', cell.content, `${fill(textOf(cell), wrapAt * 2)} |`]
            : [`${' '.repeat(wrapAt * 2 + 2)}|`];
        }
        const part = cell.content.slice(at * wrapAt, (at + 1) * wrapAt);
        return [` ${part}${fill(part, wrapAt * 2)} |`];
      });
      line('|', ...pieces);
    }
    line(rule);
  }
}

/**
 * What a spreadsheet saves, separated by commas, or copies, by TABs; merged cells are followed by blank ones. Labels
 * stand in quotation marks or not, and go over lines there; numbers stand in marks or not.
 */
export function commas(grid: Grid, { line }: Writer, random: Random): void {
  const [separator, labels, values] = random.pick([
    [',', '', ''],
    [',', '"', ''],
    [',', '"', '"'],
    ['\t', '"', ''],
  ] as const);
  for (const row of expanded(grid)) {
    const cells = row.map(({ content }): Piece[] => {
      if (typeof content !== 'string') return [values, content, values];
      return content === '' ? [] : [labels, labels ? broken(content, '\n', random) : content, labels];
    });
    line(...cells.flatMap((cell, index) => (index === 0 ? cell : [separator, ...cell])));
  }
}

/**
 * HTML: merged cells by colspan and rowspan, blanks as &nbsp;, text inside tags, cells on lines of their own or not.
 */
export function html(grid: Grid, { line }: Writer, random: Random): void {
  line('<table border="1">');
  grid.forEach((row, index) => {
    line('<tr>');
    row.forEach((cell, column) => {
      if (cell.continues) return;
      const rows = rowsOf(grid, index, column);
      const spans = `${cell.width > 1 ? ` colspan="${cell.width}"` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
      const [open, close] = random.pick([
        ['', ''],
        ['<p><span style="font-size: 12pt">', '</span></p>'],
        ['\n  <p>', '</p>\n'],
      ]);
      const blank = typeof cell.content === 'string' && cell.content === '';
      line(`<td${spans}>`, open, blank ? '&nbsp;' : cell.content, close, '</td>');
    });
    line('</tr>');
  });
  line('</table>');
}

/** Over how many rows a cell is merged: the rows below in which the same place continues it. */
export function rowsOf(grid: Grid, index: number, column: number): number {
  const from = grid[index]!.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  let rows = 1;
  while (index + rows < grid.length && continuesAt(grid[index + rows]!, from)) rows++;
  return rows;
}

function continuesAt(row: readonly GridCell[], from: number): boolean {
  let at = 0;
  for (const { width, continues } of row) {
    if (from >= at && from < at + width) return continues;
    at += width;
  }
  return false;
}

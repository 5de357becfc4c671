import { gridWidth, textOf, type Piece } from './convertedLayouts';
import { rowsOf } from './drawnLayouts';
import type { Grid, GridCell } from './grid';
import { broken } from './labels';
import type { Random } from './random';
import type { Writer } from './writer';

/** Layouts of markup languages: AsciiDoc, Org, LaTeX. */

/**
 * A table of AsciiDoc whose columns are listed, merged cells filled up with blank ones or marked as merged; now and then
 * a row goes on in the next line, or a label behind a line break. Or, as typed by hand, one without a list, each row with
 * the cells that it has; or, out of HTML whose cells hold blocks, each cell below its mark.
 */
export function asciidoc(grid: Grid, { line }: Writer, random: Random): void {
  const width = gridWidth(grid);
  const columns = random.pick([','.repeat(width - 1), `${width}*`, undefined]);
  const isMarked = random.chance(0.5);
  const begin = ({ width: over }: GridCell) => (isMarked && over > 1 ? `${over}+` : '');
  const fill = (cell: GridCell) => (columns === undefined || isMarked ? '' : '| '.repeat(cell.width - 1));
  if (columns !== undefined) line(`[cols="${columns}"]`);
  line('|===');
  if (columns !== undefined && random.chance(0.3)) {
    for (const cell of grid.flat()) {
      line(`${begin(cell)}a|`, textOf(cell) === '' ? '' : '\n', cell.content);
      line(fill(cell));
    }
  } else {
    for (const row of grid) {
      const cells = columns === undefined ? row.filter(({ continues }) => !continues) : row;
      const pieces = cells.flatMap((cell): Piece[] => [
        `${begin(cell)}|`,
        typeof cell.content === 'string' ? broken(cell.content, ' +\n', random) : cell.content,
        ' ',
        fill(cell),
      ]);
      const at = columns !== undefined && pieces.length > 24 ? pieces.length / 2 - ((pieces.length / 2) % 4) : 0;
      if (at > 0) line(...withoutEnd(pieces.slice(0, at)));
      line(...withoutEnd(pieces.slice(at)));
      line('');
    }
  }
  line('|===');
}

/** The pieces of a line without the blanks behind the last cell. */
function withoutEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.map((piece) => piece !== '' && piece !== ' ').lastIndexOf(true);
  return pieces.slice(0, last + 1);
}

/**
 * A table of LaTeX, as readers of scanned pages write it: a row to a line, or the whole table on one. Or, as pandoc does,
 * each text in a language, with ties for the blanks around it.
 */
export function tex(grid: Grid, { line }: Writer, random: Random): void {
  const isOneLine = random.chance(0.3);
  const [open, close] = random.chance(0.3) ? ['\\foreignlanguage{american}{~', '~}'] : ['', ''];
  const begin = `\\begin{tabular}{|${'l|'.repeat(gridWidth(grid))}}`;
  const textIn = (cell: GridCell): Piece[] => (textOf(cell) === '' ? [cell.content] : [open, cell.content, close]);
  const rows = grid.map((row, top): Piece[] => [
    ...row.flatMap((cell, index): Piece[] => {
      const height = cell.continues ? 1 : rowsOf(grid, top, index);
      const marks = [
        ...(cell.width > 1 ? [`\\multicolumn{${cell.width}}{|c|}{`] : []),
        ...(height > 1 ? [`\\multirow{${height}}{*}{`] : []),
      ];
      return [index === 0 ? '' : '& ', ...marks, ...textIn(cell), '}'.repeat(marks.length), ' '];
    }),
    '\\\\ \\hline ',
  ]);
  if (isOneLine) line(`${begin} \\hline `, ...rows.flat(), '\\end{tabular}');
  else {
    line(begin);
    for (const row of rows) line(...row);
    line('\\end{tabular}');
  }
}

/** A table of Org as pandoc writes it; a label goes on in the next line now and then, behind a line break. */
export function org(grid: Grid, { line }: Writer, random: Random): void {
  grid.forEach((row, index) => {
    const cells = row.flatMap(({ content, width }): Piece[][] => [
      typeof content === 'string' ? broken(content, '\n', random).split('\n') : [content],
      ...Array.from({ length: width - 1 }, () => []),
    ]);
    const height = Math.max(...cells.map(({ length }) => length));
    for (let at = 0; at < height; at++)
      line('|', ...cells.flatMap((cell): Piece[] => [' ', cell[at] ?? '', at + 1 < cell.length ? '\\\\ |' : ' |']));
    if (index === 0) line(`|${Array(cells.length).fill('---').join('+')}|`);
  });
}

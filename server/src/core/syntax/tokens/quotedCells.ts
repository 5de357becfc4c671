import type { CellSyntax } from '../cells/cells';
import type { Line } from '../line';

/*
 * Spreadsheets write a cell of several lines in quotation marks, and the rest of its row behind the last of them:
 *
 *     "三、本年度办理结果","（一）予
 *     以公开",,8,2,0,0,0,0,10
 */

/** More lines are no cell. */
const mostLines = 12;

/** Tells in which column the first cell of a line stands; asked for one line after another. */
export function quotedColumns(lines: readonly Line[]): (line: number) => number {
  let open: { readonly column: number; readonly line: number } | undefined;
  return (line) => {
    const { text, cells } = lines[line]!;
    if (open && line - open.line > mostLines) open = undefined;
    const marks = countMarks(text);
    if (marks === 0) {
      if (cells.length > 1) open = undefined;
      return open?.column ?? 0;
    }
    const first = open?.column ?? 0;
    const last = cells.at(-1);
    const closed = open !== undefined && closes(text) ? 1 : 0;
    if ((marks - closed) % 2 === 0) {
      if (closed > 0) open = undefined;
    } else if (last && isBefore(text.lastIndexOf('"'), last.from))
      open = { column: first + columnsBefore(last, lines[line]!), line };
    return first;
  };
}

/** How many cells stand in front of the last one: a single TAB in front of a line's only cell is none by itself. */
function columnsBefore({ from }: CellSyntax, { text, cells }: Line): number {
  return cells.length === 1 ? text.slice(0, from).split('\t').length - 1 : cells.length - 1;
}

/** Whether a mark opens the cell that begins at an offset; a line of one cell begins with its mark. */
function isBefore(mark: number, from: number): boolean {
  return mark === from - 1 || mark === from;
}

function countMarks(text: string): number {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++;
  return marks;
}

/** Whether the first mark of a line stands at the end of a cell. */
function closes(text: string): boolean {
  const mark = text.indexOf('"');
  return mark > 0 && (mark + 1 === text.length || '\t,'.includes(text[mark + 1]!));
}

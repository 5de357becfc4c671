import { comparePositions, type Edit } from '../../text/span';
import { displayColumns, displayWidth } from '../../text/width';
import type { Line } from '../line';
import { isInRuledTable, isInSpreadTable } from './ruledTable';

/** Fewer blanks are part of a text. */
const fewestBlanks = 2;

/**
 * Edits that leave what stands behind them on the line in its column, where columns tell the cells of a table apart and
 * the lines around agree on them: a shorter text is filled up with blanks, a longer one takes from those behind it, as
 * does what is written into a blank cell. The borders of a drawn table stay in their places likewise.
 */
export function keepColumns(edits: readonly Edit[], lines: readonly Line[]): Edit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const line = lines[start.line];
    if (line && isIntoBlanks(edit, line.text) && isInRuledTable(lines, start.line))
      return { ...edit, span: { start, end: { ...end, character: end.character + displayWidth(edit.newText) } } };
    if (line?.separated && isDrawn(lines, start.line)) return keepBorder(edit, line.text);
    if (!line?.separated || start.line !== end.line || edit.newText.includes('\n')) return edit;
    const { text } = line;
    const blanks = /^ {0,200}/.exec(text.slice(end.character))![0].length;
    const next = end.character + blanks;
    if (next === text.length || blanks < fewestBlanks || !isInSpreadTable(lines, start.line)) return edit;
    const grows = displayWidth(edit.newText) - displayWidth(text.slice(start.character, end.character));
    if (grows === 0 || !isInColumn(start.line, next, grows, lines)) return edit;
    if (grows < 0) return { ...edit, newText: edit.newText + ' '.repeat(-grows) };
    const isClose = edits.some(
      ({ span }) =>
        comparePositions(span.start, end) > 0 &&
        span.start.line === end.line &&
        span.start.character <= end.character + grows,
    );
    const taken = isClose ? 0 : Math.min(grows, blanks - 1);
    return { ...edit, span: { start, end: { ...end, character: end.character + taken } } };
  });
}

/** Lines of a drawn table that a border is looked for in. */
const mostLines = 400;
const border = /^\s{0,40}[+\u250c-\u254b\u2552-\u256c][-=+\u2500-\u256c]/;
const vertical = /[|\u2502\u2503\u2551]/;

/** Whether a line stands below a border with corners, as the rows of a drawn table do. */
function isDrawn(lines: readonly Line[], line: number): boolean {
  if (!vertical.test(lines[line]!.text.trimStart()[0] ?? '')) return false;
  for (let above = line - 1; above >= Math.max(0, line - mostLines); above--) {
    const { rule, separated, text } = lines[above]!;
    if (rule) return border.test(text);
    if (!separated) return false;
  }
  return false;
}

/** An edit inside a cell that leaves the border behind it where it is, as far as the cell has blanks. */
function keepBorder(edit: Edit, text: string): Edit {
  const { start, end } = edit.span;
  if (start.line !== end.line || edit.newText.includes('\n')) return edit;
  const blanks = /^ {0,400}/.exec(text.slice(end.character))![0].length;
  if (!vertical.test(text[end.character + blanks] ?? '')) return edit;
  const grows = displayWidth(edit.newText) - displayWidth(text.slice(start.character, end.character));
  if (grows <= 0) return { ...edit, newText: edit.newText + ' '.repeat(-grows) };
  const behind = Math.min(grows, Math.max(0, blanks - 1));
  const front = / {0,400}$/.exec(text.slice(0, start.character))![0].length;
  const before = Math.min(grows - behind, Math.max(0, front - 1));
  // The last blank in front of the border goes only where there is no other.
  const last = Math.min(grows - behind - before, blanks - behind);
  return {
    ...edit,
    span: {
      start: { ...start, character: start.character - before },
      end: { ...end, character: end.character + behind + last },
    },
  };
}

/** Whether a text is put between blanks, of which there are more than it takes up; at the end of a line just as many. */
function isIntoBlanks({ span: { start, end }, newText }: Edit, text: string): boolean {
  if (start.line !== end.line || start.character < end.character) return false;
  const behind = text.slice(start.character, start.character + displayWidth(newText) + 1);
  return newText.trim() !== '' && behind.length >= displayWidth(newText) && /^ *$/.test(behind);
}

/** How far the lines lie that are compared with, and how many of them. */
const farthest = 16;
const mostCompared = 8;

/** Whether the word at an offset stands in a column with words of more lines than it would, moved by as much. */
function isInColumn(line: number, at: number, by: number, lines: readonly Line[]): boolean {
  const { text } = lines[line]!;
  const columns = displayColumns(text, 'narrow');
  const [from, to] = [columns[at]!, columns[at + /^\S{1,200}/.exec(text.slice(at))![0].length]!];
  let difference = 0;
  let compared = 0;
  for (let away = 1; away <= farthest && compared < mostCompared; away++) {
    for (const other of [lines[line - away], lines[line + away]]) {
      if (!other?.separated) continue;
      compared++;
      const edges = edgesOf(other.text);
      const stands = (moved: number) => edges.from.has(from + moved) || edges.to.has(to + moved);
      difference += Number(stands(0)) - Number(stands(by));
    }
  }
  return difference > 0;
}

/** The display columns in which the words of a line begin, and behind which they end. */
function edgesOf(text: string): { readonly from: ReadonlySet<number>; readonly to: ReadonlySet<number> } {
  const columns = displayColumns(text, 'narrow');
  const words = [...text.matchAll(/\S{1,200}/g)];
  return {
    from: new Set(words.map(({ index }) => columns[index]!)),
    to: new Set(words.map(({ 0: word, index }) => columns[index + word.length]!)),
  };
}

import { rowPath } from '../../forms';
import type { Line } from '../../syntax/line';
import { span, type Edit, type Span } from '../../text/span';
import { displayWidth } from '../../text/width';
import type { Insertion, NewRow } from './newRows';
import { regionOf } from './region';
import type { PlacedTable, Report } from '../report';
import type { Row } from '../table/table';

/** More lines than a label is wrapped to. */
const mostLines = 40;
const rule = /\+[-=]{2,}\+/;

function isBorder(line: string): boolean {
  const text = line.trim();
  return /^[|+]/.test(text) && /[|+]$/.test(text) && rule.test(text);
}

/** Whether a table is drawn with + - |. */
export function isGrid(placed: PlacedTable, report: Report): boolean {
  const { first } = regionOf(placed, report);
  return isBorder(report.lines[first]!.text);
}

/**
 * Rows of zeros in a grid drawn with + - |, their labels wrapped in the column in which those at their depth stand, each
 * with the border behind it; nothing where the rows do not stand in such a grid, or in a group that is one cell.
 */
export function gridRows(
  { rows, after, next, headings, takesGroups }: Insertion,
  placed: PlacedTable,
  { lines }: Report,
): Edit[] | undefined {
  const { table, at } = placed;
  const above = takesGroups ? undefined : (after?.span.end.line ?? headings?.line);
  const border =
    above === undefined ? borderFrom(at + next!.span.start.line, -1, lines) : borderFrom(at + above, 1, lines);
  if (border === undefined) return undefined;
  const bare = drawnLike(lines[border]!.text);
  const texts = rows.map((row) => {
    const depth = row.path.length;
    const model = [...table.rows.values()].find(
      ({ id, cells }) => cells.length === row.columns && rowPath(table, id).length === depth,
    );
    return model && gridRow(row, model, lines[at + model.label.start.line]!.text);
  });
  // A border that does not go through leaves groups open that reach over several rows.
  if (!texts.every((text) => text !== undefined) || !through.test(bare)) return undefined;
  const { length } = lines[border]!.text;
  const rest = takesGroups ? withoutGroups(rows[0]!, next!, border + 1, placed, lines) : [];
  return (
    rest && [
      { span: span(border, length, length), newText: texts.map((text) => `\n${text}\n${bare}`).join('') },
      ...rest,
    ]
  );
}

const through = /^\s*\+[-+]+\+\s*$/;

/** Edits that leave the labels of the groups that a row begins out of the one that began them, from a line to its border. */
function withoutGroups(
  { path, begins }: NewRow,
  { label }: Row,
  first: number,
  { at }: PlacedTable,
  lines: readonly Line[],
): Edit[] | undefined {
  const end = borderFrom(first, 1, lines);
  if (end === undefined || !through.test(drawnLike(lines[end]!.text))) return undefined;
  const own = columnOf(label, lines[at + label.start.line]!.text);
  const columns = begins.map((level) => own - path.length + 1 + level);
  return lines.slice(first, end).flatMap(({ text }, index) =>
    columns.flatMap((column) => {
      const parts = text.split('|');
      const part = parts[column] ?? '';
      const from = parts.slice(0, column).join('|').length + 1;
      const newText = ' '.repeat(displayWidth(part));
      return part.trim() === '' ? [] : [{ span: span(first + index, from, from + part.length), newText }];
    }),
  );
}

function columnOf({ start }: Span, line: string): number {
  return line.slice(0, start.character).split('|').length - 1;
}

/** The nearest border of a grid from a line on, of whose rows all lines between are. */
function borderFrom(from: number, step: 1 | -1, lines: readonly Line[]): number | undefined {
  for (let line = from, left = mostLines; left > 0 && line >= 0 && line < lines.length; line += step, left--) {
    const { text } = lines[line]!;
    if (isBorder(text)) return line;
    if (!/^\s*\|/.test(text)) return undefined;
  }
  return undefined;
}

/** A border without the marks of headings, and without text that stands in it. */
function drawnLike(border: string): string {
  return Array.from(border.replaceAll('=', '-'), (char) =>
    '+-| '.includes(char) ? char : ' '.repeat(displayWidth(char)),
  ).join('');
}

/** The text of a row like another one of the grid, whose first line is given. */
function gridRow({ path, begins }: NewRow, { label, cells }: Row, like: string): string | undefined {
  const own = columnOf(label, like);
  const values = cells.map((cell) => columnOf(cell.span, like));
  const parts = like.split('|');
  const isOneLine = [label, ...cells.map((cell) => cell.span)].every(({ start }) => start.line === label.start.line);
  if (!isOneLine || (begins.length > 0 && own < path.length) || parts.at(-1)!.trim() !== '') return undefined;
  const blank = parts.map((part) => ' '.repeat(displayWidth(part)));
  const groups = begins.map((level) => [own - path.length + 1 + level, path[level]!] as const);
  const texts = [...groups, [own, path.at(-1)!] as const, ...values.map((column) => [column, '0'] as const)];
  const pieces = new Map(texts.map(([column, text]) => [column, wrap(text, blank[column]!.length - 2)]));
  const height = Math.max(...[...pieces.values()].map(({ length }) => length));
  if (height > mostLines) return undefined;
  return Array.from({ length: height }, (_, index) =>
    blank
      .map((part, column) => {
        const piece = pieces.get(column)?.[index];
        return piece === undefined ? part : fill(` ${piece}`, part.length);
      })
      .join('|')
      .trimEnd(),
  ).join('\n');
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A text in pieces of a width at most. */
function wrap(text: string, width: number): string[] {
  const pieces = [''];
  for (const char of text) {
    const longer = pieces.at(-1)! + char;
    if (displayWidth(longer) > Math.max(width, 2)) pieces.push(char);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

import { labelsOf } from '../../forms/labels';
import { foldKey } from '../../text/chars';
import type { CellPart } from '../cells/cellParts';
import { readCell, type CellSyntax } from '../cells/cells';
import { Line } from '../line';
import { tokenOf, tokenOfParts, type Token } from '../cells/token';

/*
 * Rows between pipes with a line break behind the text of some cells, which goes on below them, in a row that holds
 * nothing else. Converters write tables of Org so:
 *
 *     | 一、本年新收政府\\ | | | 12 | 3 | 0 | 0 | 0 | 0 | 15 |
 *     | 信息公开申请数量   | | |    |   |   |   |   |   |    |
 *
 * Others keep to the width of columns, as those that read Word's binary files do, and only the labels tell that they go
 * on:
 *
 *     |          |（三）不予公|1.属于国家秘密|12 |3  |0  |0  |0  |0  |15 |
 *     |          |开          |              |   |   |   |   |   |   |   |
 */

const lineBreak = '\\\\';

/** More lines are no row. */
const mostLines = 12;
/** Fewer cells are no row of a statutory table. */
const fewestCells = 2;

/** Whether the text of each cell goes on below it; nothing where that of none does. */
const breaksOf = Line.kept(({ text, cells }): readonly boolean[] | undefined => {
  if (!text.includes(lineBreak) || !text.includes('|')) return undefined;
  const breaks = cells.map((cell) => text.slice(cell.from, cell.to).endsWith(lineBreak));
  return breaks.includes(true) ? breaks : undefined;
});

/** The line behind the row that begins on a line and goes on below it; nothing where none does. */
export function endOfBrokenRow(lines: readonly Line[], from: number): number | undefined {
  return endOfMarkedRow(lines, from) ?? endOfRowBelow(lines, from);
}

function endOfMarkedRow(lines: readonly Line[], from: number): number | undefined {
  let line = from;
  for (let breaks = breaksOf(lines[line]!); breaks && line - from < mostLines; breaks = breaksOf(lines[line]!)) {
    if (!goesOn(breaks, lines[line + 1])) break;
    line++;
  }
  return line > from ? line + 1 : undefined;
}

/** Whether a line holds the rest of broken cells and nothing else: a value is of a row of its own. */
function goesOn(breaks: readonly boolean[], next: Line | undefined): boolean {
  if (next?.cells.length !== breaks.length || !next.text.includes('|')) return false;
  return next.cells.every(({ text, valueLike }, column) => (breaks[column] ? text !== '' && !valueLike : text === ''));
}

/** The line behind a row without marks: the last below which each cell that goes on is a label, taken together. */
function endOfRowBelow(lines: readonly Line[], from: number): number | undefined {
  if (!isBetweenPipes(lines[from]!)) return undefined;
  const texts = lines[from]!.cells.map(({ text }) => text);
  const broken = new Set<number>();
  let end: number | undefined;
  for (let line = from + 1; line - from < mostLines && isBelow(lines[line - 1]!, lines[line]); line++) {
    lines[line]!.cells.forEach(({ text }, column) => {
      texts[column] += text;
      if (text !== '') broken.add(column);
    });
    if ([...broken].every((column) => labelsOf(foldKey(texts[column]!)).length > 0)) end = line + 1;
  }
  return end;
}

/** Whether a line holds no value, and nothing but below what the line above it holds. */
function isBelow(above: Line, line: Line | undefined): boolean {
  if (line?.cells.length !== above.cells.length || !isBetweenPipes(line)) return false;
  const isRest = ({ text, valueLike }: CellSyntax, column: number) =>
    text === '' || (!valueLike && above.cells[column]!.text !== '' && !above.cells[column]!.valueLike);
  return line.cells.every(isRest) && line.cells.some(({ text }) => text !== '');
}

function isBetweenPipes({ text, cells }: Line): boolean {
  return cells.length >= fewestCells && text.trimStart().startsWith('|');
}

/** The cells of a row that goes over the lines from `from` up to `to`, each with its pieces put together, as tokens. */
export function brokenRowTokens(lines: readonly Line[], from: number, to: number): Token[] {
  return lines[from]!.cells.map((cell, column) => {
    const parts: CellPart[] = [];
    for (let line = from; line < to; line++) parts.push({ cell: withoutBreak(lines[line]!, column), line });
    const goesOn = parts.some((part) => part.line > from && part.cell.text !== '');
    return goesOn ? tokenOfParts(parts, column, column === 0) : tokenOf(cell, from, column);
  });
}

function withoutBreak(line: Line, column: number): CellSyntax {
  const cell = line.cells[column]!;
  return breaksOf(line)?.[column] ? readCell(line.text, cell.from, cell.to - lineBreak.length) : cell;
}

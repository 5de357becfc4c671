import { isBlank, skipBlanks } from '../text/chars';
import { readNumber } from '../text/number';
import { readCell, type CellSyntax } from './cells';

/** The cells of one line, and whether a separator on the line itself tells them apart. */
export interface LineCells {
  readonly cells: readonly CellSyntax[];
  readonly separated: boolean;
}

const noCells: LineCells = { cells: [], separated: false };

/** No line of a table, not even a whole table on one line, is longer; a longer one is prose or no text at all. */
const longestRow = 20_000;

/**
 * Splits a line at whatever separates cells in it: TABs, pipes, or blanks between numbers. A line without any is one
 * cell, its leading TAB is then only the mark that it is one. A blank line without a TAB holds no cell.
 */
export function readCells(line: string): LineCells {
  if (line.length > longestRow) return { cells: [readCell(line, 0, line.length)], separated: false };
  const start = skipBlanks(line, 0);
  const firstTab = line.indexOf('\t');
  if (firstTab < 0 && start === line.length) return noCells;
  if (firstTab >= 0) return tabbedCells(line, firstTab);
  if (line[start] === '|' || line.indexOf('|', start) > 0) return pipedCells(line, start);
  return spacedCells(line) ?? { cells: [readCell(line, 0, line.length)], separated: false };
}

function tabbedCells(line: string, firstTab: number): LineCells {
  const leading = skipBlanks(line, 0, firstTab) === firstTab;
  if (leading && line.indexOf('\t', firstTab + 1) < 0) {
    return { cells: [readCell(line, firstTab + 1, line.length)], separated: false };
  }
  return { cells: splitAt(line, '\t', 0, line.length), separated: true };
}

function pipedCells(line: string, start: number): LineCells {
  let end = line.length;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  const from = line[start] === '|' ? start + 1 : start;
  const to = line[end - 1] === '|' && end > from ? end - 1 : end;
  const cells = splitAt(line, '|', from, to);
  const rule = cells.every(({ text }) => /^:?-+:?$/.test(text));
  return rule ? noCells : { cells, separated: true };
}

function splitAt(line: string, separator: string, from: number, to: number): CellSyntax[] {
  const cells: CellSyntax[] = [];
  for (let start = from; ;) {
    const next = line.indexOf(separator, start);
    const end = next < 0 || next >= to ? to : next;
    cells.push(readCell(line, start, end));
    if (end === to) return cells;
    start = end + 1;
  }
}

/** A label and two or more numbers behind it, or numbers only, with blanks between; nothing for any other line. */
function spacedCells(line: string): LineCells | undefined {
  const cells: CellSyntax[] = [];
  let end = line.length;
  for (;;) {
    while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && end - start < 24 && !isBlank(line.charCodeAt(start - 1))) start--;
    if (start === end || end - start >= 24 || readNumber(line.slice(start, end)).kind !== 'number') break;
    cells.unshift(readCell(line, start, end));
    end = start;
  }
  if (cells.length < 2) return undefined;
  if (end > 0) cells.unshift(readCell(line, 0, end));
  return { cells, separated: true };
}

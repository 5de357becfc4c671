import { foldKey, isBlank, isDigit, skipBlanks, trimEnd } from '../../text/chars';
import { beginsNumber } from '../../text/number';
import { readCell, type CellSyntax } from './cells';
import { commaCells } from './commas';
import { marksBehind } from './marksBehind';
import { withoutTags } from '../markup';
import { isPageMark } from './pageLines';
import { isPieceOfLabel } from './pieces';
import { runOnCells } from './runOn';
import { spacedCells } from './spaces';

/** The cells of one line, and what tells them apart. */
export interface LineCells {
  readonly cells: readonly CellSyntax[];
  /** Whether a separator on the line itself tells its cells apart: the line is a row. */
  readonly separated: boolean;
  /** Whether the line is a border between rows and holds nothing itself. */
  readonly rule: boolean;
}

const noCells: LineCells = { cells: [], separated: false, rule: false };
const border: LineCells = { cells: [], separated: true, rule: true };

/** No line of a table, not even a whole table on one line, is longer; a longer one is prose or no text at all. */
const longestRow = 20_000;

/**
 * Splits a line at whatever separates cells in it: TABs, pipes and box-drawing, commas, blanks, or nothing but the
 * labels themselves. A line without any is one cell, its leading TAB is then only the mark that it is one. A blank
 * line without a TAB holds no cell, nor does what a page puts between lines.
 */
export function readCells(line: string): LineCells {
  if (line.length > longestRow) return single(line, 0);
  const start = skipBlanks(line, 0);
  const firstTab = line.indexOf('\t');
  if (start === line.length) return firstTab < 0 ? noCells : tabbedCells(line, firstTab);
  if (isBorder(line)) return border;
  if (isPageMark(line)) return noCells;
  if (firstTab >= 0) return withoutTabsBehind(line, firstTab) ?? tabbedCells(line, firstTab);
  if (isOnlyTags(line, start)) return noCells;
  if (verticals.test(line)) return pipedCells(line, start);
  const parted = commaCells(line) ?? marksBehind(line);
  if (parted) return row(parted);
  const whole = single(line, 0);
  const isLabel = whole.cells.some(({ labels, misspelt }) => labels.length > 0 && misspelt === 0);
  if (isLabel && !placeholderBehind.test(line.trimEnd())) return whole;
  const cells = spacedCells(line) ?? runOnCells(line) ?? digitsBehind(line);
  return cells ? row(cells) : whole;
}

/** A slash or a dash is no part of the label in front of it. */
const placeholderBehind = /\s(?:[/／\\]|[-—–]{1,2})$/;

/** The last part of a label that a page breaks over lines, with the digits of its row run together behind it. */
function digitsBehind(line: string): CellSyntax[] | undefined {
  const end = trimEnd(line, 0, line.length);
  let at = end;
  while (at > 0 && isDigit(line.charCodeAt(at - 1))) at--;
  // A sign is no part of the label.
  if (at > 0 && at < end && beginsNumber(line, at - 1)) at--;
  if (end - at < fewestFused || end > longestFused || !isPieceOfLabel(foldKey(line.slice(0, at)))) return undefined;
  return [readCell(line, 0, at), readCell(line, at, end)];
}

/** Each column of table three has a digit. */
const fewestFused = 7;
const longestFused = 140;

function single(line: string, from: number): LineCells {
  return { cells: [readCell(line, from, line.length)], separated: false, rule: false };
}

function row(cells: readonly CellSyntax[]): LineCells {
  return { cells, separated: true, rule: false };
}

/** Pipes, and the box-drawing characters that have a vertical stroke. */
const verticals = /[|｜│┃║├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┼╂╋╟╠╡╢╣╪╫╬]/;
const everyVertical = new RegExp(verticals, 'g');

const borderCharacters = /^[\s|｜:+\-=_\u2500-\u257f]*$/;
const strokes = /[-=_\u2500\u2501\u2550]{3}/;

function isBorder(line: string): boolean {
  return strokes.test(line) && borderCharacters.test(line) && !areUnderlined(line);
}

/** Blank cells with the line below their row drawn in them, |____|____|; one alone is no row. */
function areUnderlined(line: string): boolean {
  return line.includes('_') && !/[^\s|_]/.test(line) && line.split('|').length > 3;
}

function isOnlyTags(line: string, start: number): boolean {
  return line[start] === '<' && withoutTags(line).trim() === '';
}

/**
 * A line whose TABs all stand behind its text. They are no cells behind a row that something else tells apart, nor is
 * a single one behind a value; behind labels they hold the blank cells of their row.
 */
function withoutTabsBehind(line: string, firstTab: number): LineCells | undefined {
  const end = trimEnd(line, 0, line.length);
  if (firstTab < end || isSentence(line)) return undefined;
  const read = readCells(line.slice(0, end));
  const isRow = read.cells.length > 1;
  if (read.cells.at(-1)?.valueLike) return isRow || line.indexOf('\t', firstTab + 1) < 0 ? read : undefined;
  return isRow ? row([...read.cells, ...splitAt(line, /\t/g, firstTab + 1, line.length)]) : undefined;
}

function tabbedCells(line: string, firstTab: number): LineCells {
  const leading = skipBlanks(line, 0, firstTab) === firstTab;
  if (leading && line.indexOf('\t', firstTab + 1) < 0) {
    const alone = single(line, firstTab + 1);
    const cells = withoutRunOn(line, alone.cells[0]!);
    return cells.length > 1 ? row(cells) : alone;
  }
  if (isSentence(line)) return single(line, 0);
  // A row has no label between two blank cells: programs join what a page holds, blanks and all, with TABs.
  const closing = line.indexOf('\t', firstTab + 1);
  if (leading && skipBlanks(line, closing) === line.length && line.lastIndexOf('\t') === closing)
    return single(line.slice(0, closing), firstTab + 1);
  return row(splitAt(line, /\t/g, 0, line.length).flatMap((cell) => withoutRunOn(line, cell)));
}

/**
 * Whether a line holds a sentence and nothing but TABs behind it: on a sheet every row has as many cells as the widest.
 */
function isSentence(line: string): boolean {
  const end = trimEnd(line, 0, line.length);
  return line.lastIndexOf('。', end) === end - 1 && line.indexOf('\t', skipBlanks(line, 0)) >= end;
}

/**
 * A value with the next row's label behind it, as no TAB stands between rows where line ends are lost; or a label with
 * the digits of its row run together behind it.
 */
function withoutRunOn(line: string, cell: CellSyntax): readonly CellSyntax[] {
  const { text, from, to, labels, misspelt, reading } = cell;
  const isLabel = labels.length > 0 && misspelt === 0;
  if (isLabel || reading.kind !== 'unreadable' || !isRunOn(text, line)) return [cell];
  const inner = runOnCells(line.slice(from, to));
  return inner ? inner.map((each) => ({ ...each, from: from + each.from, to: from + each.to })) : [cell];
}

function isRunOn(text: string, line: string): boolean {
  return (
    valueInFront.test(text) || digitsRunOn.test(text) || (line.length >= shortestJoined && labelInFront.test(text))
  );
}

/** Rows that are joined to one line; each alone is shorter. */
const shortestJoined = 60;
const valueInFront = /^[-+－＋增减]?[\d０-９][\d０-９.]{0,12}[\s（\u4e00-\u9fff]/;
const labelInFront = /^[（\d]?[\u4e00-\u9fff]\s?[\u4e00-\u9fff]/;
const digitsRunOn = /[\u4e00-\u9fff）)]\d{7,60}$/;

function pipedCells(line: string, start: number): LineCells {
  const end = trimEnd(line, start, line.length);
  const isFramed = verticals.test(line[start]!);
  const from = isFramed ? start + 1 : start;
  // Pipes between cells alone leave a blank cell behind the last.
  const closed = isFramed && end > from && verticals.test(line[end - 1]!) ? end - 1 : end;
  const to = startOfPadding(line, end) ?? closed;
  const cells = splitAt(line, everyVertical, from, to, isFramed && line.includes('_'));
  return row(cells.filter(({ text }) => text === '' || !isBorder(text)));
}

/**
 * Where a crawl fills up a row to the width of its table with pipes side by side (3 | 3 | |||): it leaves out blank
 * cells and puts as many pipes behind the last. The offset of the pipe that closes that cell.
 */
export function startOfPadding(line: string, end: number): number | undefined {
  let start = end;
  while (line[start - 1] === '|') start--;
  return end - start >= 2 && line.startsWith('| ', start - 2) ? start - 2 : undefined;
}

/** A cell of a line; without what draws the line below its row around it: |规章____|0____|. */
function cellBetween(line: string, from: number, to: number, isUnderlined: boolean): CellSyntax {
  if (!isUnderlined || !line.slice(from, to).includes('_')) return readCell(line, from, to);
  const isDrawn = (at: number) => line[at] === '_' || isBlank(line.charCodeAt(at));
  let [start, end] = [from, to];
  while (start < end && isDrawn(start)) start++;
  while (end > start && isDrawn(end - 1)) end--;
  return start === end ? readCell(line, from, from) : readCell(line, start, end);
}

function splitAt(line: string, separator: RegExp, from: number, to: number, isUnderlined = false): CellSyntax[] {
  const cells: CellSyntax[] = [];
  separator.lastIndex = from;
  for (let start = from; ;) {
    const next = separator.exec(line);
    const end = next && next.index < to ? next.index : to;
    cells.push(cellBetween(line, start, end, isUnderlined));
    if (end === to) return cells;
    start = end + 1;
  }
}

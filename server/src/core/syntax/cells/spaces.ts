import { beginsLabel, labelsOf } from '../../forms/labels';
import { foldKey, isBlank, isDigit, skipBlanks } from '../../text/chars';
import { readNumber } from '../../text/number';
import { readCell, type CellSyntax } from './cells';
import { endsLabel, isPieceOfLabel } from './pieces';
import { runOnCells } from './runOn';

/** More blanks than stand inside a label: the words on either side are different cells. */
const wideGap = 2;
/** Most words of one label that blanks were put into. */
const mostWords = 4;
/** The beginning of a label that stands beside pieces of others. */
const shortestOpening = 5;
/** The part of a label beside the first of its row's numbers. */
const shortestPiece = 3;
/** Most words between a misspelt label and the numbers of its row. */
const mostPieces = 2;
/** Prose does not end in this many numbers. */
const fewestNumbers = 4;
/** Longer lines are prose. */
const longestRow = 600;

/**
 * Cells told apart by blanks: every piece is a number, a label or the beginning of one, or something short behind a
 * label. Any other line, prose with blanks in it above all, is none.
 */
export function spacedCells(line: string): CellSyntax[] | undefined {
  if (line.length > longestRow) return undefined;
  const words = wordsOf(line);
  if (words.length < 2 || words.some((word) => isGlued(line, word))) return undefined;
  const cells: CellSyntax[] = [];
  let known = 0;
  for (let index = 0; index < words.length;) {
    const count = wordsOfCell(line, words, index);
    const cell = readCell(line, words[index]!.from, words[index + count - 1]!.to);
    // Labels with no blank between them: 本年增/减处理决定数量.
    if (!isKnown(cell) && runOnCells(cell.text)?.every(isLabel)) return undefined;
    if (isKnown(cell) || (cell.valueLike && inRow(line, words, cells[0]))) known++;
    else if (apart(words, index, count)) known += isPieceOfLabel(cell.key) ? 1 : 0;
    else if (!mayBeLabel(cell, line, words, index, count)) return undefined;
    cells.push(cell);
    index += count;
  }
  // A word that is neither may be the rest of a label broken over lines, beside cells that are surely cells.
  return cells.length >= 2 && known * 2 >= cells.length && known >= 1 ? cells : undefined;
}

const digitsBehind = /(?<=[\u4e00-\u9fff”）)])\d{1,7}$/;

/**
 * Whether a number stands right behind a label, with no blank between them: 行政强制4, which is no misspelling; or behind
 * the rest of one, with more numbers of its row.
 */
function isGlued(line: string, { from, to }: Word): boolean {
  if (!isDigit(line.charCodeAt(to - 1))) return false;
  const text = line.slice(from, to);
  const label = text.replace(digitsBehind, '');
  if (label === text) return false;
  const key = foldKey(label);
  return labelsOf(key).length > 0 || (restsOfRow.test(line.slice(to)) && endsLabel(key));
}

const restsOfRow = /^(?: \d{1,12}){1,6}\s{0,4}$/;

function isKnown(cell: CellSyntax): boolean {
  const { opensLabel, reading } = cell;
  return isLabel(cell) || opensLabel || reading.kind === 'number' || reading.kind === 'placeholder';
}

function isLabel({ labels, misspelt }: CellSyntax): boolean {
  return labels.length > 0 && misspelt === 0;
}

/** Whether something short may be a mistyped value: it stands behind a label, or among numbers. */
function inRow(line: string, words: readonly Word[], first: CellSyntax | undefined): boolean {
  if (first && isLabel(first)) return true;
  const numbers = words.filter(({ from, to }) => readNumber(line.slice(from, to)).kind === 'number');
  return numbers.length >= fewestNumbers && words.length - numbers.length <= 2;
}

/**
 * Whether words are a label, or what a page has left of one: a misspelt one, with numbers behind it or other labels
 * around it, or pieces in front of enough numbers.
 */
function mayBeLabel(
  { misspelt }: CellSyntax,
  line: string,
  words: readonly Word[],
  index: number,
  count: number,
): boolean {
  const isNumber = ({ from, to }: Word) => readNumber(line.slice(from, to)).kind === 'number';
  const first = words.findIndex(isNumber);
  const numbers = first < 0 ? [] : words.slice(first);
  if (!numbers.every(isNumber)) return false;
  const isOpening = ({ from, to }: Word) => to - from >= shortestOpening && readCell(line, from, to).opensLabel;
  const arePieces = words.length <= mostPieces + 1 && words.every((word) => isPiece(line, word));
  if (numbers.length === 0 && arePieces && words.some(isOpening)) return true;
  if (
    misspelt > 0 &&
    (numbers.length > 0 ? first <= index + count + mostPieces : index > 0 || beginsLabels(line, words))
  )
    return true;
  if (index === 0 && first === 1 && count === 1 && isRestOfLabel(line, words[0]!, numbers.length)) return true;
  if (numbers.length === 1 && words.length === 2)
    return foldKey(line.slice(words[0]!.from, words[0]!.to)).length >= shortestPiece && isPiece(line, words[0]!);
  if (numbers.length < fewestNumbers) return false;
  if (index === 0 && first === count) return true;
  // One of the pieces may be misspelt.
  return words.slice(0, first).filter((word) => !isPiece(line, word)).length <= 1;
}

/** The rest of a row's label with its few numbers and nothing else: 行政许⏎可 0 48 17; a single character needs several. */
function isRestOfLabel(line: string, { from, to }: Word, numbers: number): boolean {
  const key = foldKey(line.slice(from, to));
  return key.length + numbers >= shortestPiece && endsLabel(key);
}

/** Whether all words but the first are labels: 商业企叶 科研机构 社会公益组织. */
function beginsLabels(line: string, [, ...others]: readonly Word[]): boolean {
  return others.length > 0 && others.every(({ from, to }) => isLabel(readCell(line, from, to)));
}

function isPiece(line: string, { from, to }: Word): boolean {
  const { key, opensLabel, misspelt } = readCell(line, from, to);
  return opensLabel || misspelt > 0 || isPieceOfLabel(key);
}

/** Whether wide gaps stand on both sides of some words. */
function apart(words: readonly Word[], index: number, count: number): boolean {
  const before = index === 0 || words[index]!.from - words[index - 1]!.to >= wideGap;
  const next = words[index + count];
  return before && (!next || next.from - words[index + count - 1]!.to >= wideGap);
}

/** How many words from `index` on make the longest label (总 计, 1. 属于国家秘密) or a number with its word (增 3, 4 万元). */
function wordsOfCell(line: string, words: readonly Word[], index: number): number {
  let count = isNumberInTwo(line, words[index]!, words[index + 1]) ? 2 : 1;
  const begin = words[index]!.from;
  const first = line.slice(begin, words[index]!.to);
  const key = foldKey(first);
  if (key !== '' && !beginsLabel(key) && !first.includes('<')) return count;
  for (let to = index + 1; to < words.length && to - index < mostWords; to++) {
    if (words[to]!.from - words[to - 1]!.to > wideGap) break;
    const cell = readCell(line, begin, words[to]!.to);
    if (labelsOf(cell.key).length > 0 && !isPlaceholder(line, words[to]!)) count = to - index + 1;
  }
  return count;
}

/** A slash or a dash behind a label is its value; inside one it is part of it: 本年增 / 减. */
function isPlaceholder(line: string, { from, to }: Word): boolean {
  return readNumber(line.slice(from, to)).kind === 'placeholder';
}

function isNumberInTwo(line: string, first: Word, second: Word | undefined): boolean {
  if (!second || second.from - first.to >= wideGap) return false;
  const kinds = [first, second].map(({ from, to }) => readNumber(line.slice(from, to)).kind);
  const isWord = kinds.includes('number') && kinds.includes('unreadable');
  return isWord && readNumber(line.slice(first.from, second.to)).kind === 'number';
}

interface Word {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a line without blanks. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (let from = skipBlanks(line, 0); from < line.length;) {
    let to = from;
    while (to < line.length && !isBlank(line.charCodeAt(to))) to++;
    words.push({ from, to });
    from = skipBlanks(line, to);
  }
  return words;
}

import { beginsLabel, labelsOf } from '../forms/labels';
import { foldKey } from '../text/chars';
import { blockFinder } from './blocks';
import type { CellSyntax } from './cells';
import type { Line } from './line';
import { restOfHeading } from './cutHeading';
import { joinMisspelt } from './misspeltPieces';
import { quotedColumns } from './quotedCells';
import { isSeparated, separatedPieces } from './separatedCells';
import { tokenOf, weigh, type Token } from './token';

/** More pieces than a broken label and what stands between its parts take. */
const mostPieces = 24;
const mostStrays = 2;
const longestStray = 4;
/** More values than stand in any row: a label may be broken around its row's values. */
const mostValues = 8;

/** The cells of a segment in reading order, labels broken over lines put together. The heading is left out. */
export function readTokens(lines: readonly Line[]): readonly Token[] {
  const pieces = isSeparated(lines)
    ? separatedPieces(lines, endOfHeading(lines))
    : withoutSeparators(readPieces(lines), lines);
  return joinMisspelt(joinLabels(pieces));
}

function readPieces(lines: readonly Line[]): Token[] {
  const pieces: Token[] = [];
  const blockAt = blockFinder(lines);
  const add = (piece: Token) => {
    if (isMergedWith(pieces.at(-1), piece)) pieces.pop();
    pieces.push(piece);
  };
  const columnAt = quotedColumns(lines);
  for (let line = endOfHeading(lines); line < lines.length;) {
    const block = blockAt(line);
    if (block) block.tokens.forEach(add);
    else {
      const first = columnAt(line);
      lines[line]!.cells.forEach((cell, column) => add(tokenOf(cell, line, first + column)));
    }
    line = block?.end ?? line + 1;
  }
  return pieces;
}

/** The line behind the segment's heading, which a page may have cut in two. */
function endOfHeading(lines: readonly Line[]): number {
  const heading = lines[0]?.heading;
  if (!heading) return 0;
  return ((heading.distance > 0 ? restOfHeading(lines, 0) : undefined) ?? 0) + 1;
}

/** Fewer lines of nothing but a TAB, or a pipe, are blank cells. */
const fewestSeparators = 12;

/**
 * What a browser gives of cells that hold paragraphs: a line of nothing but a TAB between one cell and the next, or, as
 * some converters have it, a pipe. Two of them without a text between hold a blank cell, and one in front of a row does
 * where rows mostly end without; where they stand in front of texts they mark cells themselves.
 */
function withoutSeparators(pieces: readonly Token[], lines: readonly Line[]): readonly Token[] {
  const isTab = (piece: Token | undefined) =>
    piece?.cell.text === '' && piece.startsRow === undefined && isSeparator(lines[piece.line]!);
  const tabs = pieces.filter(isTab);
  if (tabs.length === 0) return pieces;
  if (lines.filter(({ text }) => framedValue.test(text)).length >= fewestFramed)
    return pieces.filter((piece) => !isTab(piece));
  if (tabs.length < fewestSeparators || lines.some(({ text }) => /^\s{0,8}[\t|]\s{0,8}\S/.test(text))) return pieces;
  const isBetween = (at: number) => at > 0 && isTab(pieces[at]) && !isTab(pieces[at - 1]) && !isTab(pieces[at + 1]);
  const between = pieces.filter((_, at) => isBetween(at));
  if (between.length * 2 <= tabs.length) return pieces;
  const endsRow = (at: number, next: number) =>
    pieces[at]!.cell.reading.kind === 'number' && (pieces[next]?.labels.length ?? 0) > 0;
  const closed = pieces.filter((_, at) => isBetween(at) && endsRow(at - 1, at + 1)).length;
  const open = pieces.filter((_, at) => endsRow(at, at + 1)).length;
  return pieces.filter(
    (piece, at) =>
      !isTab(piece) || isTab(pieces[at - 1]) || (open > closed && isBetween(at) && endsRow(at - 1, at + 1)),
  );
}

/** Values each between pipes or TABs of its own: those that programs put around the blanks between cells are no cells. */
const framedValue = /^[|\t] {0,8}\d[\d.]* {0,8}[|\t]$/;
const fewestFramed = 4;

/** Converters pad a cell to the width of its column. */
const longestSeparator = 200;

function isSeparator({ text }: Line): boolean {
  return text.length <= longestSeparator && ['', '|'].includes(text.trim());
}

/** Whether a label stands twice running in one row: some tools repeat a merged cell in each column it is merged over. */
function isMergedWith(before: Token | undefined, { cell, line, column, labels, misspelt }: Token): boolean {
  return (
    before?.line === line &&
    before.column === column - 1 &&
    before.cell.key === cell.key &&
    labels.length > 0 &&
    misspelt === 0
  );
}

function joinLabels(pieces: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]!;
    const label = piece.cell.opensLabel ? longestLabel(pieces, index) : undefined;
    if (!label) {
      tokens.push(piece);
      index++;
      continue;
    }
    // Values that the label is broken around follow it, as in every other row.
    tokens.push(join(label.parts, label.key));
    for (const value of label.values) tokens.push(value);
    for (const stray of label.strays) tokens.push(stray);
    index += label.length;
  }
  return tokens;
}

interface BrokenLabel {
  readonly key: string;
  readonly parts: readonly Token[];
  /** Values between the parts. */
  readonly values: readonly Token[];
  /** Pieces of another label between the parts: groups of rows are broken beside their rows. */
  readonly strays: readonly Token[];
  readonly length: number;
}

/** The longest label that begins at `index` and takes more than one piece. */
function longestLabel(pieces: readonly Token[], index: number): BrokenLabel | undefined {
  const first = pieces[index]!;
  let { key } = first.cell;
  const complete = labelsOf(key).length > 0;
  const parts = [first];
  const values: Token[] = [];
  const strays: Token[] = [];
  let found: BrokenLabel | undefined;
  for (let next = index + 1; next < pieces.length && next - index < mostPieces; next++) {
    const piece = pieces[next]!;
    const { cell } = piece;
    const longer = keysOf(cell)
      .map((each) => key + each)
      .find((each) => labelsOf(each).length > 0 || beginsLabel(each));
    const whole = longer !== undefined && labelsOf(longer).length > 0;
    if (longer !== undefined && !isLabelOfItsOwn(cell, complete, whole)) {
      key = longer;
      parts.push(piece);
      const length = next - index + 1;
      if (whole) found = { key, parts: [...parts], values: [...values], strays: [...strays], length };
    } else if (complete || found) break;
    else if (isMark(cell)) continue;
    else if (isValue(piece) && values.length < mostValues) values.push(piece);
    else if (isStray(cell) && strays.length < mostStrays) strays.push(piece);
    else break;
  }
  return found;
}

/** What a piece may add to a label: its text, or its last word where a piece of another label stands before it. */
function keysOf({ key, text }: CellSyntax): string[] {
  if (key === '') return [];
  const word = /\s(\S+)$/.exec(text);
  return word ? [key, foldKey(word[1]!)] : [key];
}

/** A label of its own is no part of another, unless it is the rest of one that is none yet: 行政⏎规范性文件. */
function isLabelOfItsOwn({ labels, misspelt }: CellSyntax, complete: boolean, whole: boolean): boolean {
  return labels.length > 0 && misspelt === 0 && (complete || !whole);
}

/** A mark of a label written from top to bottom: the 、 of 三、本年度办理结果, alone on its line. */
function isMark({ key, text, reading }: CellSyntax): boolean {
  return key === '' && text !== '' && reading.kind === 'unreadable';
}

function isStray({ key, labels }: CellSyntax): boolean {
  return key !== '' && key.length <= longestStray && labels.length === 0;
}

/** A value that a broken label may stand around, mistyped or not: values keep their order. Blank cells prove nothing. */
function isValue({ cell }: Token): boolean {
  return cell.valueLike && cell.text !== '';
}

function join(parts: readonly Token[], key: string): Token {
  const last = parts.at(-1)!;
  return {
    ...parts[0]!,
    endLine: last.endLine,
    end: last.end,
    labels: labelsOf(key),
    misspelt: 0,
    weight: weigh(key, 0),
  };
}

import { skipBlanks } from '../../text/chars';
import type { Line } from '../line';
import { cellsMostlyAdjoin } from './physicalRows';
import type { Token } from '../cells/token';

/** Fewer lines of nothing but a TAB, or a pipe, are blank cells: table two has ten values. */
const fewestSeparators = 10;

/**
 * What a browser gives of cells that hold paragraphs: a line of nothing but a TAB between one cell and the next, or, as
 * some converters have it, a pipe. Two of them without a text between hold a blank cell, and one in front of a row does
 * where rows mostly end without; where they stand in front of texts they mark cells themselves.
 */
export function withoutSeparators(all: readonly Token[], lines: readonly Line[]): readonly Token[] {
  if (lines.some(holdsRow)) return withoutTabs(all, lines);
  if (lines.filter(({ text }) => text.includes('\t') && closedValue.test(text)).length >= fewestFramed)
    return closedByTabs(all, lines);
  return withoutTabs(withoutStrayTabs(all, lines), lines);
}

function withoutTabs(pieces: readonly Token[], lines: readonly Line[]): readonly Token[] {
  const isTab = (piece: Token | undefined) =>
    piece?.cell.text === '' && piece.startsRow === undefined && isSeparator(lines[piece.line]!);
  const tabs = pieces.filter(isTab);
  if (tabs.length === 0) return pieces;
  if (lines.filter(({ text }) => framedValue.test(text)).length >= fewestFramed) {
    const areCells = cellsMostlyAdjoin(pieces.filter((piece) => !isTab(piece)));
    return pieces.filter((piece) => !isTab(piece) || (areCells && framedBlank.test(lines[piece.line]!.text)));
  }
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
const framedValue = /^[|\t]\s{0,8}\d[\d.]*\s{0,8}[|\t]\s{0,8}$/;
const framedBlank = /^\t\s{0,8}\t\s{0,8}$/;
const fewestFramed = 4;

/** Cells with a TAB behind each, none of which leaves another; a label begins a row. */
function closedByTabs(pieces: readonly Token[], lines: readonly Line[]): Token[] {
  const own = pieces.filter(({ line, column, cell }) => column === 0 || cell.text !== '' || !isClosed(lines[line]!));
  return own.map((piece) => ({ ...piece, startsRow: !piece.cell.valueLike }));
}

/** Values with a TAB behind each, as programs write them that close every cell with one. */
const closedValue = /^[ \u3000]{0,8}\d[\d.]* {0,8}\t {0,8}$/;

function isClosed({ text }: Line): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && tab === text.lastIndexOf('\t') && skipBlanks(text, tab) === text.length;
}

/**
 * Cells each on a line of its own without the TABs that nobody sees: the one behind a label whose values stand below it,
 * and, where empty lines stand between cells, the one that such a line holds.
 */
function withoutStrayTabs(pieces: readonly Token[], lines: readonly Line[]): readonly Token[] {
  const blanks = pieces.filter(({ cell, line }) => cell.text === '' && isClosed(lines[line]!));
  if (blanks.length === 0) return pieces;
  const areApart = !cellsMostlyAdjoin(pieces);
  const holdsText = (at: number) => (lines[at]?.text.trim() ?? '') !== '';
  return pieces.filter(({ cell, line, column, startsRow }, at) => {
    if (cell.text !== '' || startsRow !== undefined || !isClosed(lines[line]!)) return true;
    if (column === 0) return !(areApart && holdsText(line - 1) && holdsText(line + 1));
    const next = pieces[at + 1];
    return !(next && next.cell.reading.kind === 'number' && lines[next.line]!.cells.length === 1);
  });
}

/** Whether TABs stand between cells on a line, or in front of one. */
function holdsRow(line: Line): boolean {
  return line.text.includes('\t') && !isClosed(line);
}

/** Converters pad a cell to the width of its column. */
const longestSeparator = 200;

function isSeparator({ text }: Line): boolean {
  return text.length <= longestSeparator && ['', '|'].includes(text.trim());
}

import { foldKey } from '../../text/chars';
import { cellOf, readCell, type CellSyntax } from './cells';
import { isPieceOfLabel } from './pieces';

/** A row of a comma-separated file has at least this many cells; one of fewer is a label and its number. */
const fewestCells = 3;

/**
 * Cells told apart by commas, quoted where they hold one. Chinese prose typed with half-width commas has them too, so
 * a line counts only if all its cells are labels or may be values, but for words among the numbers of a row. A quoted
 * label may go over lines, as spreadsheets write one that is broken in its cell: the last cell of a line and the first
 * of the next are pieces of it.
 */
export function commaCells(line: string): CellSyntax[] | undefined {
  if (!line.includes(',')) return undefined;
  const cells: CellSyntax[] = [];
  let isTorn = false;
  let holdsWord = false;
  for (let from = 0; from <= line.length;) {
    const to = endOfCell(line, from);
    const rest = from === 0 ? restOfQuoted(line, to) : undefined;
    const cell = rest ?? (line[from] === '"' ? quotedCell(line, from, to) : readCell(line, from, to));
    const isPiece = rest !== undefined || isOpen(line, from, to);
    const isFirst = cells.every(({ text }) => text === '');
    const isOfTable = isTableCell(cell) || (isPiece && isPieceOfLabel(foldKey(cell.text)));
    if (!isOfTable && cell.text.length > (isFirst ? longestLabel : longestWord)) return undefined;
    holdsWord ||= !isOfTable;
    isTorn ||= isPiece;
    cells.push(cell);
    from = to + 1;
  }
  if (holdsWord && !isRowOfNumbers(cells) && !isLocalRow(cells) && !isRowOfHeadings(cells)) return undefined;
  return cells.length >= fewestCells || isTorn || isNumbered(cells) ? cells : undefined;
}

/** A word in place of a number is no longer: 暂无, 3（含结转）. */
const longestWord = 12;
/** Fewer numbers may stand in a sentence. */
const fewestNumbers = 3;
/** Of a row that no form has. */
const longestLabel = 40;
const name = /^[\u4e00-\u9fff（）()、：“”]{2,40}$/;

/** Whether a line begins with a label and most of what stands behind it are numbers: a word among them is no prose. */
function isRowOfNumbers(cells: readonly CellSyntax[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const first = filled.findIndex(({ labels }) => labels.some(({ role }) => role === 'row'));
  const behind = filled.slice(first + 1);
  const numbers = behind.filter(({ reading }) => reading.kind === 'number').length;
  return first >= 0 && filled[first]!.misspelt === 0 && numbers >= fewestNumbers && numbers * 2 > behind.length;
}

/** Whether a line is a name with nothing but numbers and blanks behind it: a row that no form has. */
function isLocalRow(cells: readonly CellSyntax[]): boolean {
  const [first, ...others] = cells.slice(cells.findIndex(({ text }) => text !== ''));
  const isNumbers = others.every(({ reading }) => reading.kind === 'number' || reading.kind === 'blank');
  const holdsNumber = others.some(({ reading }) => reading.kind === 'number');
  return others.length >= fewestNumbers && isNumbers && holdsNumber && name.test(first!.text);
}

/** Whether a line begins with a heading of the form and ends in a blank cell: other headings in it may be in other words. */
function isRowOfHeadings(cells: readonly CellSyntax[]): boolean {
  const { labels, misspelt } = cells[0]!;
  return misspelt === 0 && labels.some(({ role }) => role === 'heading') && cells.at(-1)!.text === '';
}

function isNumbered([label, value, ...others]: readonly CellSyntax[]): boolean {
  if (!label || !value || label.labels.length === 0 || label.misspelt > 0 || others.length > 0) return false;
  // What is left of a value while it is typed stands behind the label of a row.
  const isRow = label.labels.some(({ role }) => role === 'row');
  return value.reading.kind === 'number' || value.reading.kind === 'placeholder' || (isRow && value.valueLike);
}

function endOfCell(line: string, from: number): number {
  let at = from;
  if (line[at] === '"') {
    at++;
    while (at < line.length && !(line[at] === '"' && line[at + 1] !== '"')) at += line[at] === '"' ? 2 : 1;
  }
  let comma = line.indexOf(',', at);
  while (comma >= 0 && isBracketed(line, at, comma)) comma = line.indexOf(',', comma + 1);
  return comma < 0 ? line.length : comma;
}

/** What stands in brackets of a label: (区分处理的,只计这一情形,不计其他情形). */
const inBrackets = /^[（(][^（()）\d"]{2,40}[)）]/;

/** Whether a comma of an unquoted cell stands in brackets of its text, in half width as they are. */
function isBracketed(line: string, from: number, comma: number): boolean {
  for (let at = comma - 1; at >= from && comma - at < longestLabel; at--) {
    if (!'（(）)'.includes(line[at]!)) continue;
    const [own] = inBrackets.exec(line.slice(at, at + longestLabel + 2)) ?? [];
    return own !== undefined && at + own.length > comma;
  }
  return false;
}

/** The rest of a cell that a line above has opened, with the mark that closes it. */
function restOfQuoted(line: string, to: number): CellSyntax | undefined {
  const isRest = to > 1 && line[0] !== '"' && line[to - 1] === '"' && line.indexOf('"') === to - 1;
  return isRest ? readCell(line, 0, to - 1) : undefined;
}

/** Whether a cell is quoted, the last of its line, and goes on in the next. */
function isOpen(line: string, from: number, to: number): boolean {
  return line[from] === '"' && to === line.length && (line.lastIndexOf('"') === from || line[to - 1] !== '"');
}

function quotedCell(line: string, from: number, to: number): CellSyntax {
  const close = line.lastIndexOf('"', to - 1);
  const end = close > from ? close : to;
  return cellOf(
    line
      .slice(from + 1, end)
      .replaceAll('""', '"')
      .trim(),
    from + 1,
    end,
  );
}

function isTableCell({ valueLike, labels, opensLabel }: CellSyntax): boolean {
  return valueLike || labels.length > 0 || opensLabel;
}

import { beginsLabel, labelsOf } from '../../forms/labels';
import { foldKey } from '../../text/chars';
import type { CellSyntax } from '../cells/cells';
import { weigh, type Token } from '../cells/token';

/** More pieces than a broken label and what stands between its parts take. */
const mostPieces = 24;
const mostStrays = 2;
const longestStray = 4;
/** More values than stand in any row: a label may be broken around its row's values. */
const mostValues = 8;

/** Cells in reading order with the labels put together that are broken over several of them. */
export function joinLabels(cells: readonly Token[]): Token[] {
  const pieces = [...cells];
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]!;
    const label = piece.cell.opensLabel ? longestLabel(pieces, index) : undefined;
    if (!label) {
      tokens.push(piece);
      index++;
      continue;
    }
    tokens.push(join(label.parts, label.key));
    index += label.length;
    // Values that the label is broken around follow it, as in every other row.
    if (label.values.length > 0 && !isGroup(label.key)) tokens.push(...label.values, ...label.strays);
    // Headings side by side go on side by side: 本年制 本年废⏎发件数 止件数; beside a group stands a row with its values.
    else for (const piece of [...label.between].reverse()) pieces[--index] = piece;
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
  /** Both in their order. */
  readonly between: readonly Token[];
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
  const between: Token[] = [];
  const take = (piece: Token, some: Token[]) => {
    some.push(piece);
    between.push(piece);
  };
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
      if (whole)
        found = { key, parts: [...parts], values: [...values], strays: [...strays], between: [...between], length };
    } else if (complete || found) break;
    else if (isMark(cell)) continue;
    else if (isValue(piece) && values.length < mostValues) take(piece, values);
    // A page may end inside a row: its label goes on below cells that are blank.
    else if (cell.text === '' && piece.column >= 0 && values.length < mostValues) {
      if (piece.line === first.line) take(piece, values);
    } else if (isStrayBeside(piece, first) && strays.length < mostStrays) take(piece, strays);
    else break;
  }
  return found;
}

function isGroup(key: string): boolean {
  return labelsOf(key).some(({ role }) => role === 'group');
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

/** A piece of another label, or the group whose rows the label is one of, which stands in front of its last part. */
function isStrayBeside({ cell, column, line }: Token, first: Token): boolean {
  const isGroupInFront = line > first.line && column >= 0 && column < first.column && isGroup(cell.key);
  return isGroupInFront || (isStray(cell) && !beginsAgain(cell, first.cell));
}

function isStray({ key, labels }: CellSyntax): boolean {
  return key !== '' && key.length <= longestStray && labels.length === 0;
}

/** Whether the label begins only here, with its number: the 申请 in front of 2.申请⏎人逾期 is the end of another. */
function beginsAgain({ key, opensLabel }: CellSyntax, first: CellSyntax): boolean {
  return opensLabel && key !== first.key && key.endsWith(first.key);
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

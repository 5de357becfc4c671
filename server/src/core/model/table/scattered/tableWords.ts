import { forms, tableForm, type RowForm, type TableForm } from '../../../forms';
import { readCell, type CellSyntax } from '../../../syntax/cells/cells';
import { Line } from '../../../syntax/line';
import { withoutBreaks } from '../../../syntax/markup';
import { wordsOf } from '../../../syntax/cells/spaces';
import { foldKey } from '../../../text/chars';
import { standsForNumber } from '../../../text/wordsForNumbers';

/** A word of a line in which nothing but values and pieces of labels stand. */
export interface Word {
  readonly cell: CellSyntax;
  readonly line: number;
  /** Its index among the words of the table. */
  readonly at: number;
  readonly isValue: boolean;
  /** Of a piece of a label, as it should be. */
  readonly key: string;
  readonly misspelt: boolean;
  /** Whether a value may as well be a piece of a label: the 无 of 无法提供, written from top to bottom. */
  readonly mayBeLabel: boolean;
  /** Whether a value stands below words that are none of the table's, no empty line in between. */
  readonly isBelowOther: boolean;
}

/** Characters of layouts that tell cells apart by themselves. */
const separator = /[\t|｜<>│┃║]/;

/**
 * The words of a table on some lines, or those of lines with a misspelt piece as well; nothing where its layout tells
 * cells apart by more than blanks and line ends.
 */
export function tableWords(
  shape: TableForm,
  lines: readonly Line[],
  from: number,
  to: number,
  mayMend: boolean,
): Word[] | undefined {
  const vocabulary = vocabularyOf(shape);
  const words: Word[] = [];
  /** The last line of words that are none of the table's, and of values below them. */
  let lastOther = -1;
  for (let line = from; line < to; line++) {
    if (lines[line]!.cells.length === 0) continue;
    const { text, cells } = wordsIn(lines[line]!);
    const own = cells.map((cell, index): Word => {
      const { kind } = cell.reading;
      const mayBeLabel = kind !== 'number' && isPiece(cell, vocabulary);
      const isMistyped = cell.valueLike && (!mayBeLabel || standsForNumber(cell.text));
      const isValue = kind === 'number' || kind === 'placeholder' || isMistyped;
      return {
        cell,
        line,
        at: words.length + index,
        isValue,
        key: foldKey(cell.text),
        misspelt: false,
        mayBeLabel,
        isBelowOther: lastOther === line - 1,
      };
    });
    const [other, more] = own.filter(({ cell, isValue }) => !isValue && !isPiece(cell, vocabulary));
    const right = other && mayMend && !more ? pieceLike(other.key, vocabulary) : undefined;
    if ((other && right === undefined) || own.every((word) => word.isValue && word.isBelowOther)) lastOther = line;
    if (other && right === undefined) continue;
    if (separator.test(text)) return undefined;
    words.push(...own.map((word) => (word === other ? { ...word, key: right!, misspelt: true } : word)));
  }
  return words;
}

/** The words of a line, line breaks inside its cells left out; all tables and forms are tried with the same. */
const wordsIn = Line.kept(({ text: written }) => {
  const text = withoutBreaks(written);
  return { text, cells: wordsOf(text).map(({ from, to }) => readCell(text, from, to)) };
});

/** All labels of a table in all forms, as keys. */
const vocabularies = new Map<string, readonly string[]>();

function vocabularyOf({ id }: TableForm): readonly string[] {
  let keys = vocabularies.get(id);
  if (!keys) {
    const all = forms.flatMap((form) => {
      const { note, over, corner, blocks } = tableForm(form, id);
      const ofBlock = blocks.flatMap(({ title, columns, rows }) => [
        title,
        ...columns.flatMap(({ label, group }) => [label, group]),
        ...rows.flatMap(({ path }) => path),
      ]);
      return [note, over, corner, ...ofBlock];
    });
    keys = [...new Set(all.flatMap((label) => (label === undefined ? [] : [foldKey(label)])))];
    vocabularies.set(id, keys);
  }
  return keys;
}

function isPiece({ text }: CellSyntax, vocabulary: readonly string[]): boolean {
  const key = foldKey(text);
  return vocabulary.some((label) => label.includes(key));
}

/** Shorter and longer pieces with a typo are none. */
const [shortestMended, longestMended] = [4, 42];

/** The one piece of labels that differs from a key by a single character. */
function pieceLike(key: string, vocabulary: readonly string[]): string | undefined {
  if (key.length < shortestMended || key.length > longestMended) return undefined;
  const found = new Set<string>();
  for (const label of vocabulary) {
    for (let at = 0; at + key.length <= label.length; at++) {
      let typos = 0;
      for (let index = 0; index < key.length && typos < 2; index++) if (key[index] !== label[at + index]) typos++;
      if (typos === 1) found.add(label.slice(at, at + key.length));
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The rows of a form whose labels are there in pieces; nothing where some are not. */
export function rowsInPieces({ blocks, direction }: TableForm, words: readonly Word[]): readonly RowForm[] | undefined {
  const rows = blocks.flatMap((block) => block.rows);
  const columns = blocks.flatMap((block) => block.columns);
  const keys = new Set(words.filter(({ isValue }) => !isValue).map(({ key }) => key));
  const needed = direction === 'across' ? columns.map(({ label }) => [label]) : rows.map(labelsOfRow);
  return needed.every((labels) => labels.some((label) => isCovered(foldKey(label), keys))) ? rows : undefined;
}

/** What a row's label may read. */
export function labelsOfRow({ path, aliases = [] }: RowForm): readonly string[] {
  return [path.at(-1)!, ...aliases];
}

/** Whether a label can be put together from pieces. */
function isCovered(label: string, pieces: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < label.length; at++) {
    if (!reached.has(at)) continue;
    for (const piece of pieces) if (piece !== '' && label.startsWith(piece, at)) reached.add(at + piece.length);
  }
  return reached.has(label.length);
}

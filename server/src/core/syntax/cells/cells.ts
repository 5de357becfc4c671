import { Recent } from '../../recent';
import { isAcross } from '../../forms';
import { beginsLabel, labelsOf, type LabelRef } from '../../forms/labels';
import { spell } from '../../forms/spelling';
import { foldKey, isHan, skipBlanks, trimEnd } from '../../text/chars';
import { voidEntity } from '../../text/entities';
import { insideMarks, unescaped } from './markedNumber';
import { isPadded, withoutBreaks, withoutPadding } from '../markup';
import { looksNumeric, readNumber, type Reading } from '../../text/number';
import { standsForNumber } from '../../text/wordsForNumbers';

/** One cell of a line, as its separators delimit it. Offsets in the line; blanks around the text are not part. */
export interface CellSyntax {
  readonly from: number;
  /** Equal to `from` in a blank cell, the place to write into, but where a word for nothing stands in it (None). */
  readonly to: number;
  readonly text: string;
  /** See `foldKey`; empty in cells that cannot be a label. */
  readonly key: string;
  readonly labels: readonly LabelRef[];
  /** By how many characters the text differs from the label; 0 where it is spelt right. */
  readonly misspelt: number;
  /** Whether an explanation in brackets that the form does not have stands behind the label. */
  readonly explained: boolean;
  /** Whether the text may be the first part of a longer label. */
  readonly opensLabel: boolean;
  readonly reading: Reading;
  /** Whether the cell may stand where a value is expected; prose and labels may not. */
  readonly valueLike: boolean;
}

/** Longer than every label, its groups and blanks included. */
const longestLabel = 90;
/** With its tags. */
const longestTagged = 600;

/** Tags, attributes of pandoc, formulas, and quotation marks written as entities. */
const tag =
  /<[^<>]{1,200}>|(?<=\])\{[^{}]{0,100}\}|&(?:[lr]dquo|quot|#822[01]|#x201[cd]);|\\(?:text|math)[a-z]{0,6}(?=\s?\{)|[${}]/gi;

/** What a line holds between two offsets, as a cell: its text without blanks around it, its labels, its number. */
export function readCell(line: string, from: number, to: number): CellSyntax {
  const start = skipBlanks(line, from, to);
  if (start === to) return blankCell(line, from, to);
  const end = trimEnd(line, start, start + withoutBreaks(line.slice(start, trimEnd(line, start, to))).length);
  if (end - start <= longestNothing && isNothing(line.slice(start, end))) return cellOf('', start, end);
  return isPadded(line, start, end) ? paddedCell(line, start, end) : textCell(line, start, end);
}

/** What programs write for a cell that holds nothing, and blanks as entities; a number takes their place. */
function isNothing(text: string): boolean {
  // The names of all blanks make an expression that takes V8 longer than all others: most drafts need it never.
  return text.startsWith('&') ? nothingButBlanks.test(text) : nothing.has(text);
}

const nothing = new Set(['None', 'nan', 'NaN', 'null', 'NULL']);
const nothingButBlanks = new RegExp(`^(?:${voidEntity.source}\\s?){1,4}$`);
const longestNothing = 28;

/** A text between blanks that are written out, line breaks and comments. */
function paddedCell(line: string, from: number, to: number): CellSyntax {
  const inside = withoutPadding(line.slice(from, to));
  return inside.from < inside.to ? textCell(line, from + inside.from, from + inside.to) : cellOf('', from, from);
}

/** A cell of pandoc that holds nothing: [ ]{lang="EN-US"}, []{style="font-size:10pt"}. */
const blankSpan = /^\[\s{0,40}\]\{/;

function textCell(line: string, from: number, to: number): CellSyntax {
  const marked = insideMarks(line, from, to);
  const cell = marked && cellOf(marked.text, marked.from, marked.to);
  if (cell?.valueLike && (cell.text !== '' || line[from] === '<')) return cell;
  // A number takes the place of the blanks: one beside it would part the number from its marks.
  const blank = cell?.text === '' ? blankSpan.exec(line.slice(from, to))?.[0] : undefined;
  if (blank) return cellOf('', from + 1, from + blank.length - 2);
  const text = line.slice(from, to);
  return cellOf(unescaped(text) ?? text, from, to);
}

/** A cell with the given text, which may differ from the characters at its place: entities, parts on other lines. */
export function cellOf(text: string, from: number, to: number): CellSyntax {
  const { key, labels, misspelt, explained, opensLabel, reading, valueLike } = textOf(text);
  return { from, to, text, key, labels, misspelt, explained, opensLabel, reading, valueLike };
}

/** What a cell says wherever it stands. */
type CellText = Omit<CellSyntax, 'from' | 'to' | 'text'>;

/** The same numbers and labels stand in cells by the thousand, so what they say is read once. */
const cellTexts = new Recent<CellText>(100_000);

function textOf(text: string): CellText {
  if (text.length > longestLabel) return readText(text);
  let found = cellTexts.get(text);
  if (!found) cellTexts.set(text, (found = readText(text)));
  return found;
}

function readText(text: string): CellText {
  const reading = readNumber(text);
  const isTagged = text.length <= longestTagged && /<|\]\{|&|\$/.test(text);
  const plain = isTagged ? text.replace(tag, '') : text;
  const mayBeLabel = reading.kind === 'unreadable' && plain.length <= longestLabel;
  const key = mayBeLabel ? labelKey(plain) : '';
  const { labels, distance: misspelt } = spell(key);
  const isRight = labels.length > 0 && misspelt === 0;
  const explained = isRight && explanation.test(plain) && labelsOf(foldKey(plain)).length === 0;
  const isMistyped = (looksNumeric(text) && !enumerator.test(text)) || isShortWord(text) || standsForNumber(text);
  const isValue = reading.kind !== 'unreadable' || isMistyped;
  const valueLike = labels.length === 0 && isValue;
  const opensLabel = key !== '' && beginsLabel(key);
  return { key, labels, misspelt, explained, opensLabel, reading, valueLike };
}

/** The number of an item, torn off its label. */
export const enumerator = /^\d{1,2}[.．、]$/;

/** An explanation in brackets behind a label: 处理决定数量（指2020年办件量）. */
const explanation = /(?<=.)[（(][^（）()]*[）)]$/;

/** The number of a sub-heading: （二）行政诉讼. */
const item = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|\d[.．、])/;

/** Table four names its columns in words of which sentences are made: 无行政诉讼。 */
const sentenceEnd = /[。；，]$/;

/**
 * The key of a text that may be a label; an explanation behind one is no part of it, nor is a number in front of a
 * heading of table four, which others put above tables of their own.
 */
export function labelKey(text: string): string {
  const key = foldKey(text);
  if (sentenceEnd.test(text) && spell(key).labels.some(({ table }) => isAcross(table))) return '';
  if (labelsOf(key).length > 0) return key;
  if (explanation.test(text)) {
    const bare = foldKey(text.replace(explanation, ''));
    if (labelsOf(bare).length > 0) return bare;
  }
  const heading = item.test(text) ? foldKey(text.replace(item, '')) : '';
  return labelsOf(heading).some(({ table, role }) => isAcross(table) && role === 'heading') ? heading : key;
}

/**
 * A blank cell's place to write: behind one blank of padding where there are two, so that pipes keep their air, or at the
 * end of a line.
 */
function blankCell(line: string, from: number, to: number): CellSyntax {
  const isRoomy = to - from >= 2 || to === line.length;
  const at = isRoomy && line[from] === ' ' ? from + 1 : from;
  return cellOf('', at, at);
}

/** Something short in place of a number, mistyped or in words: a value that cannot be read, not text of its own. */
function isShortWord(text: string): boolean {
  if (text.length > 8 || /^[（(第]/.test(text)) return false;
  for (const char of text) if (isHan(char.charCodeAt(0)) && !numeralWords.includes(char)) return false;
  return true;
}

const numeralWords = '零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟无空缺件条个例元约';

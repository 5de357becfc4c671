import type { TableId } from '../../forms';
import { labelKeys, labelsOf } from '../../forms/labels';
import { foldKey } from '../../text/chars';

/** Sentences are longer than any label. */
const longestPiece = 40;

/** Whether a key is part of a label, of one table or of any, such as 公开申请数量: labels are broken over lines. */
export function isPieceOfLabel(key: string, table?: TableId): boolean {
  if (key === '' || key.length > longestPiece) return false;
  const isOwn = (label: string) => table === undefined || labelsOf(label).some((ref) => ref.table === table);
  for (const label of labelKeys()) if (label.includes(key) && isOwn(label)) return true;
  return false;
}

/** Whether a key is part of a label and of none with a given key, as narrow headings side by side are read: 自然⏎总⏎人⏎计. */
export function isPieceOfOther(key: string, label: string): boolean {
  return !label.includes(key) && isPieceOfLabel(key);
}

/** Whether a key is the end of a label, and less than all of it. */
export function endsLabel(key: string): boolean {
  if (key === '' || key.length > longestPiece) return false;
  for (const label of labelKeys()) if (label.length > key.length && label.endsWith(key)) return true;
  return false;
}

/** More words are a sentence. */
const mostWords = 16;

/** Two pieces with all that is not in their keys are shorter. */
const longestWord = 120;

/** Whether a text begins with a word that is no piece of a label: a paragraph that holds no blank. */
function isLongWord(text: string): boolean {
  return text.length > longestWord && !/\s/.test(text.slice(0, longestWord));
}

/**
 * Whether a text is pieces of labels that stand beside each other, each broken over lines, with or without the values
 * of their row: 理结果  （二）部分公开（区分处理的，只  0  0.
 */
export function isPiecesOfLabels(text: string, table?: TableId): boolean {
  const trimmed = text.trim();
  if (isLongWord(trimmed)) return false;
  const words = trimmed.split(/\s+/);
  return words.length <= mostWords && words.every((word) => /^[\d.]+$/.test(word) || isOneOrTwo(foldKey(word), table));
}

const shortestOfTwo = 3;

/** A piece, or two with nothing between them: 申请人情况法人或其他组织. */
function isOneOrTwo(key: string, table: TableId | undefined): boolean {
  if (isPieceOfLabel(key, table)) return true;
  if (key.length > longestPiece || key.length < 2 * shortestOfTwo) return false;
  // Most texts are told by how they begin or end.
  if (!isPieceOfLabel(key.slice(0, shortestOfTwo), table) || !isPieceOfLabel(key.slice(-shortestOfTwo), table))
    return false;
  for (let at = shortestOfTwo; at <= key.length - shortestOfTwo; at++) {
    if (isPieceOfLabel(key.slice(0, at), table) && isPieceOfLabel(key.slice(at), table)) return true;
  }
  return false;
}

import { isDigit, isHan, skipBlanks, trimEnd } from './chars';

/** A half-width mark that Chinese text writes full-width; offsets in the text. */
export interface HalfWidthMark {
  readonly from: number;
  /** Behind the mark and the blank that typists put after it. */
  readonly to: number;
  readonly actual: string;
  readonly wanted: string;
}

const wanted: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const marks = /[,;:?!()]/g;

/** The half-width marks of a text that stand between Chinese characters, in order. */
export function halfWidthMarks(text: string): HalfWidthMark[] {
  const found: HalfWidthMark[] = [];
  if (text.search(marks) < 0 || !holdsHan(text, 0, text.length)) return found;
  const brackets = new Set(bracketsAroundHan(text));
  for (const { 0: actual, index: from } of text.matchAll(marks)) {
    const isBracket = actual === '(' || actual === ')';
    if (!(isBracket ? brackets.has(from) : standsInChinese(text, from, actual))) continue;
    const next = skipBlanks(text, from + 1);
    const to = !isBracket && next < text.length && isHan(text.charCodeAt(next)) ? next : from + 1;
    found.push({ from, to, actual, wanted: wanted[actual]! });
  }
  return found;
}

function standsInChinese(text: string, at: number, mark: string): boolean {
  const before = text.charCodeAt(trimEnd(text, 0, at) - 1);
  const next = skipBlanks(text, at + 1);
  const behind = text.charCodeAt(next);
  if (isChinese(before)) return next === text.length || isChinese(behind);
  // 共15件,办结15件 is Chinese, as is 办结率100%,较上年…; 17:23 and 1,356 are not.
  return (mark === ',' || mark === ';') && next === at + 1 && isHan(behind) && isCounted(before);
}

function isCounted(code: number): boolean {
  return isDigit(code) || code === 0x25 || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Han, full-width and CJK marks, Chinese quotation marks, and the half-width bracket that closes behind Han. */
function isChinese(code: number): boolean {
  return (
    isHan(code) ||
    (code > 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x28 ||
    code === 0x29
  );
}

/** Longer brackets are not closed. */
const longestBrackets = 400;

/** Half-width brackets, one of a pair or both, that hold Chinese text. */
function bracketsAroundHan(text: string): number[] {
  if (!text.includes('(') && !text.includes(')')) return [];
  const open: number[] = [];
  const found: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') {
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from === undefined || index - from > longestBrackets || !holdsHan(text, from, index)) continue;
    if (text[from] === '(') found.push(from);
    if (mark === ')') found.push(index);
  }
  return found;
}

function holdsHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

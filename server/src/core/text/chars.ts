/**
 * Characters as they come out of Word, WPS, web pages and PDF: what is blank, what is a Chinese character, and the
 * key under which two spellings of a label are the same.
 */

import { withoutRadicals } from './lookAlikes';

const zeroWidthSpace = 0x200b;
const byteOrderMark = 0xfeff;
/** At the end of each cell in the text that Word's own interface gives. */
const cellMark = 0x07;

/** Blanks of every kind that drafts hold inside a line: space, TAB, NBSP, U+2000–200D, U+3000, BOM, form feed. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === cellMark ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= zeroWidthSpace + 2) ||
    code === 0x202f ||
    code === 0x205f ||
    code === byteOrderMark ||
    code === 0x85
  );
}

/** What no reader sees, inside words as well: soft hyphens, blanks of no width, marks of direction and of byte order. */
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Characters that only their font gives a picture, as those of bullets. */
export function isPrivateUse(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** Han characters, with the radicals and compatibility forms that conversions put in their place. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0x3007
  );
}

/** A full-width ASCII character as its half-width one; any other unchanged. */
export function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** The text with its full-width digits in half width; offsets stay. */
export function withHalfDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(halfWidth(digit.charCodeAt(0))));
}

/** Whether a UTF-16 code unit is one of 0 to 9; full-width digits are none. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The text reduced to Chinese characters, Latin letters and digits, in half width: two labels that differ only in
 * blanks, punctuation or width have the same key, as do those with radicals in place of characters.
 */
export function foldKey(text: string): string {
  let key = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code) || (code >= firstIdeograph && isHan(code))) continue;
    key += text.slice(from, i);
    from = i + 1;
    const half = halfWidth(code);
    if (isAlphanumeric(half)) key += String.fromCharCode(half);
    else if (isHan(code)) key += withoutRadicals(text[i]!);
  }
  return from === 0 ? text : key + text.slice(from);
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Radicals stand in front of it. */
const firstIdeograph = 0x3400;

/** Where text may be inserted at the beginning of a line: behind the byte order mark that a file may begin with. */
export function lineBegin(text: string): number {
  return text.charCodeAt(0) === byteOrderMark ? 1 : 0;
}

/** The first offset at or after `from` that is not blank; `to` where there is none. */
export function skipBlanks(text: string, from: number, to = text.length): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return from;
}

/** The text without its blanks, also those between its characters. */
export function withoutBlanks(text: string): string {
  return [...text].filter((char) => !isBlank(char.charCodeAt(0))).join('');
}

/** What a conversion leaves of a character that it cannot read. */
export const lostCharacter = '\ufffd';

/** The offset after the last character before `to` that is not blank; `from` where there is none. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

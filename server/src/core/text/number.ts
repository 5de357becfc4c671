import { foldKey, halfWidth, isBlank, isDigit } from './chars';

/** What the text of a value cell says. */
export type Reading =
  | { readonly kind: 'blank' | 'placeholder' | 'unreadable' }
  | {
      readonly kind: 'number';
      /** The number without sign words, separators and unit: an exact decimal such as `-20063.4964`. */
      readonly decimal: string;
      readonly value: number;
      readonly integer: boolean;
      /** 万元, 件 …, or nothing. */
      readonly unit: string;
      /** Whether the text is nothing but plain half-width digits, a sign and a point. */
      readonly plain: boolean;
    };

const blank: Reading = { kind: 'blank' };
const placeholder: Reading = { kind: 'placeholder' };
const unreadable: Reading = { kind: 'unreadable' };

const placeholders = new Set(['/', '\\', '-', '--', '—', '——', '–', '―', '－', '─', '无', '○', '〇', '／', '*', '空']);

/** Behind a number, of amounts of money and of counts. */
export const unitPattern = '(?:万元|万|元)(?:人民币)?|批次|[件项个条宗份起次笔批家]';

const number = new RegExp(`^(新增|增加|增|减少|减|[+\\-−﹣–])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${unitPattern})?$`);

/** A dash that stands off the digits may be the mark of a list. */
const looseDash = /^\s{0,8}[-−﹣–－]\s/;

/** Whether a number begins at an offset: with a digit, or with a sign right in front of one. */
export function beginsNumber(text: string, at: number): boolean {
  const isDigitAt = (offset: number) => isDigit(halfWidth(text.charCodeAt(offset)));
  return isDigitAt(at) || ('-－−+＋'.includes(text.charAt(at)) && at < text.length && isDigitAt(at + 1));
}

/** The number that a text is if the dash that stands off its digits is a sign: - 24. */
export function readLooseSign(text: string): Reading | undefined {
  const reading = looseDash.test(text) && !isBroken(text) ? readNumber(compactForm(text)) : undefined;
  return reading?.kind === 'number' ? { ...reading, plain: false } : undefined;
}

/** 0 40: no number begins so. */
const twoNumbers = /^\s{0,8}[0０]{1,8}\s{1,8}[\d０-９]/;

/** Whether blanks stand between the digits of a number: 1 234, and sometimes two numbers in one cell. */
export function isBroken(text: string): boolean {
  return text.length >= shortestBroken && brokenNumber.test(text);
}

/** Whether the blanks of a number are those that group its digits by three. */
export function isGrouped(text: string): boolean {
  return /^[^\d０-９]{0,4}[\d０-９]{1,3}(?:\s[\d０-９]{3}){1,4}(?:[.．][\d０-９]{1,8})?[^\d０-９]{0,4}$/.test(text);
}

/** Whether a number is set with a blank between any two of its digits: 1 2 3. */
function isSpacedOut(text: string): boolean {
  return !/[\d０-９]{2}/.test(text);
}

/** Whether the blanks of a number stand where a writer or a program puts them, and not between any two digits: 12 3. */
export function isEvenlyBroken(text: string): boolean {
  return isSpacedOut(text) || isGrouped(text);
}

const brokenNumber = /[\d０-９]\s{1,8}[\d０-９]/;
const shortestBroken = 3;

/** Longer than any number with its unit; keeps the expression below off long lines. */
const longestNumber = 40;

/**
 * Reads the text of a value cell: plain numbers, full-width digits, thousands separators, 增3 / 减3 / -3 and units.
 * Never guesses: what is not surely one number is unreadable.
 */
export function readNumber(text: string): Reading {
  const compact = compactForm(text);
  if (compact === '') return blank;
  if (compact.length > longestNumber) return unreadable;
  if (placeholders.has(compact)) return placeholder;
  const match = number.exec(compact);
  if (!match || looseDash.test(text) || twoNumbers.test(text)) return unreadable;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  const negative = sign !== '' && !'新增加+'.includes(sign[0]!);
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const decimal = (negative ? '-' : '') + digits + fraction;
  return {
    kind: 'number',
    decimal,
    value: Number(decimal),
    integer: fraction === '',
    unit: unit.replace('人民币', ''),
    plain: text === decimal,
  };
}

/** Without blanks, in half width; the full-width comma between digits becomes a thousands separator. */
function compactForm(text: string): string {
  let compact = '';
  for (let i = 0; i < text.length && compact.length <= longestNumber; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code)) compact += String.fromCharCode(halfWidth(code));
  }
  return compact;
}

/** Whether a text holds a digit and nothing that could be part of a label. */
export function looksNumeric(text: string): boolean {
  if (text.length > longestNumber) return false;
  for (let i = 0; i < text.length; i++) if (isDigit(halfWidth(text.charCodeAt(i)))) return !hasLabelText(text);
  return false;
}

const signsAndUnits = /[0-9A-Za-z增减新少加万元人民币批次件项个条宗份起笔家]/g;

function hasLabelText(text: string): boolean {
  return foldKey(text).replace(signsAndUnits, '') !== '';
}

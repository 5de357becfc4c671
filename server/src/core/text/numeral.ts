import { halfWidth, isDigit } from './chars';

/** The digits of ordinal numbers, each at its value less one. */
export const chineseNumerals = '一二三四五六七八九十';

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((char, value): [string, number] => [char, value])),
  〇: 0,
  两: 2,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number as prose writes it: 12, １２, 1,203, 1'203, 十二, 一百零三, 两, 三万二千; nothing for any other text. */
export function readNumeral(text: string): number | undefined {
  return isDigit(halfWidth(text.charCodeAt(0))) ? readDigits(text) : readChinese(text);
}

function readDigits(text: string): number | undefined {
  const plain = [...text].map((char) => String.fromCharCode(halfWidth(char.charCodeAt(0)))).join('');
  return /^(?:\d{1,3}(?:[,']\d{3})+|\d{1,12})$/.test(plain) ? Number(plain.replace(/[,']/g, '')) : undefined;
}

const thousands = /(?<=(?<![0-9０-９])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}){0,3})[,，](?=[0-9０-９]{3}(?![0-9０-９]))/g;

/** The text with ' for separators of thousands, so that every comma left is one of the sentence; offsets stay. */
export function withoutThousands(text: string): string {
  return text.replace(thousands, "'");
}

/** 一万二千三百零四: digits before their unit, all that stands in front of 万 counted by ten thousand. */
function readChinese(text: string): number | undefined {
  let whole = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    const value = digits[char];
    const unit = units[char];
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = undefined;
    } else if (char === '万' && whole === 0) {
      whole = (section + (digit ?? 0)) * 10_000;
      [section, digit] = [0, undefined];
    } else return undefined;
  }
  return text === '' ? undefined : whole + section + (digit ?? 0);
}

const chineseDigits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** A count in the digits of another one: 189, 一百八十九; from ten thousand on in digits, whatever that one is. */
export function writtenLike(value: number, model: string): string {
  return isDigit(halfWidth(model.charCodeAt(0))) || value >= 10_000 ? String(value) : chineseOf(value);
}

/** A whole number from 1 to 9999 in Chinese: 十, 十二, 一百零三. */
export function chineseOf(value: number): string {
  const figures = [...String(value)].map(Number);
  const written = figures.map((figure, at) =>
    figure === 0 ? '零' : chineseDigits[figure]! + places[figures.length - 1 - at]!,
  );
  return written
    .join('')
    .replace(/零{2,3}/g, '零')
    .replace(/(?!^)零$/, '')
    .replace(/^一十/, '十');
}

const yearDigits = '〇一二三四五六七八九';

/** A year as dates write it: 2021, ２０２１, 二〇二一, 二零二一, 二O二一; nothing for any other text. */
export function readYearDigits(text: string): number | undefined {
  if (text === '') return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = halfWidth(text.charCodeAt(at));
    const digit = isDigit(code) ? code - 0x30 : '○零OＯ'.includes(text[at]!) ? 0 : yearDigits.indexOf(text[at]!);
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** A year in digits as those of another one: 2021, 二〇二一. */
export function yearWrittenLike(value: number, model: string): string {
  return model.startsWith('二') ? chineseYear(value) : String(value);
}

/** A year in Chinese digits: 二〇二一. */
export function chineseYear(value: number): string {
  return [...String(value)].map((digit) => yearDigits[Number(digit)]).join('');
}

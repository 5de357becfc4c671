import { halfWidth, isBlank } from '../../text/chars';
import { chineseNumerals as chinese, chineseOf } from '../../text/numeral';
import { matchAt } from '../../text/sticky';
import { skipDecoration } from './headingMarks';

/** How items are numbered: （一） （1） 一、 1. 1、 1） ① 一是 一要 第一，. Width makes no difference. */
export type NumeralStyle =
  | 'bracketed'
  | 'bracketedDigit'
  | 'comma'
  | 'point'
  | 'pause'
  | 'halfBracket'
  | 'circled'
  | 'ordinal'
  | 'must'
  | 'place';

/** The number of an item; offsets in the line. */
export interface Numeral {
  readonly style: NumeralStyle;
  readonly value: number;
  /** With its brackets or the mark behind it. */
  readonly from: number;
  readonly to: number;
  /** The digits alone. */
  readonly digits: { readonly from: number; readonly to: number };
}

const digit = '[0-9０-９]{1,2}';
const han = `[${chinese}]{1,3}`;
/** （一）项 is no item, 1.5 is none either. */
const item = '(?![项款条目类号、，。%）)])';
const noDecimal = '(?![0-9０-９])';

const styles: readonly (readonly [NumeralStyle, string])[] = [
  ['bracketed', `[（(]\\s?(${han})\\s?[）)]${item}`],
  ['bracketedDigit', `[（(]\\s?(${digit})\\s?[）)]${item}`],
  ['comma', `(${han})[、．.]${item}`],
  ['point', `(${digit})[．.]${noDecimal}${item}`],
  ['pause', `(${digit})、${noDecimal}${item}`],
  ['halfBracket', `(${digit})[）)]${item}`],
  ['circled', '([①-⑳])'],
];

const atStart = styles.map(([style, source]) => [style, new RegExp(source, 'dy')] as const);
/** Inside a paragraph an item begins behind the end of another or behind a colon; 、 makes a list of its words. */
const inside = atStart.filter(([style]) => style !== 'comma');
const mayBeginInside = /[。；：;:]\s{0,2}(?=[（(0-9０-９①-⑳])/g;
/** What is no prose is blanked out by NUL. */
const start = '^[\\s\\u0000]{0,300}';
/** The lookahead comes first, as it fails in most places and costs less than what stands in front. */
const ordinals = new RegExp(
  `(?=[${chinese}]{1,2}[是要])(?<=${start}|[。；，：;,:、）)”]\\s{0,2})([${chinese}]{1,2})(是|要(?![素件点闻]))`,
  'dg',
);
/** Not 第三方, 第一批, nor 第一、第二季度. */
const places = new RegExp(
  `(?<=${start}|[。；，：;,:]\\s{0,2})第([${chinese}]{1,2})(?:[，,：:]|是|、(?!第|[${chinese}]))`,
  'dg',
);

const mayBegin = /[（(一二三四五六七八九十0-9０-９①-⑳]/;

/** The number that a line begins with. */
export function leadingNumeral(text: string): Numeral | undefined {
  let begin = 0;
  // Indents stand before tags as well as behind them.
  while (text[begin] === '\0' || isBlank(text.charCodeAt(begin))) begin++;
  const from = skipDecoration(text, begin);
  if (!mayBegin.test(text[from] ?? '')) return undefined;
  return numeralAt(text, from, atStart);
}

function numeralAt(text: string, from: number, some: typeof atStart): Numeral | undefined {
  for (const [style, pattern] of some) {
    const match = matchAt(pattern, text, from);
    if (match) return numeral(style, match);
  }
  return undefined;
}

/** Whether two numbers may stand in one run: 一是……；二要…… is no change of style. */
export function isAlike(style: NumeralStyle, other: NumeralStyle): boolean {
  return style === other || (inSentences.has(style) && inSentences.has(other));
}

const inSentences: ReadonlySet<NumeralStyle> = new Set(['ordinal', 'must']);

/** 一是, 二是 … (一要, 二要 …) and 第一，, 第二， … of a line, in order. */
export function ordinalsIn(text: string): Numeral[] {
  const found = /[是要]/.test(text)
    ? Array.from(text.matchAll(ordinals), (match) => numeral(match[2] === '要' ? 'must' : 'ordinal', match))
    : [];
  if (!text.includes('第')) return found;
  const others = Array.from(text.matchAll(places), (match) => numeral('place', match));
  return others.length > 0 ? [...found, ...others].sort((a, b) => a.from - b.from) : found;
}

/** Longer quotations are not closed. */
const longestTitle = 120;

/** Numbers of items inside a paragraph, not in titles of documents, in order. */
export function innerNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const { 0: stop, index } of text.matchAll(mayBeginInside)) {
    const one = numeralAt(text, index + stop.length, inside);
    const before = one && text.slice(Math.max(0, one.from - longestTitle), one.from);
    if (one && before!.lastIndexOf('《') <= before!.lastIndexOf('》')) found.push(one);
  }
  return found;
}

function numeral(style: NumeralStyle, match: RegExpExecArray): Numeral {
  const [from, to] = match.indices![0]!;
  const [first, last] = match.indices![1]!;
  return { style, value: valueOf(match[1]!), from, to, digits: { from: first, to: last } };
}

function valueOf(written: string): number {
  const code = written.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (!chinese.includes(written[0]!))
    return Number([...written].map((char) => halfWidth(char.charCodeAt(0)) - 0x30).join(''));
  if (written.length === 1) return chinese.indexOf(written) + 1;
  const [tens = '', units = ''] = written.split('十');
  return (tens === '' ? 1 : chinese.indexOf(tens) + 1) * 10 + (units === '' ? 0 : chinese.indexOf(units) + 1);
}

const inChinese: ReadonlySet<NumeralStyle> = new Set(['bracketed', 'comma', 'ordinal', 'must', 'place']);

/** A number in the digits of a style; `model` shows whether Arabic digits are full-width. */
export function digitsOf(value: number, style: NumeralStyle, model: string): string {
  if (style === 'circled') return String.fromCharCode(0x2460 + value - 1);
  if (inChinese.has(style)) return chineseOf(value);
  const written = String(value);
  return /[０-９]/.test(model)
    ? written.replace(/\d/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    : written;
}

/** Whether a number of a style stands anywhere in a text, whatever stands around it. */
export function mentions(text: string, value: number, style: NumeralStyle): boolean {
  const [roman, cn] = [`(?<![0-9])${value}`, chineseOf(value)];
  const wide = [...String(value)].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
  const inSentence = `(?:^|[。；，：;,:、）)”\\s]|第)${cn}(?![${chinese}])`;
  const sources: Readonly<Record<NumeralStyle, string>> = {
    bracketed: `[（(]\\s?${cn}\\s?[）)]`,
    bracketedDigit: `[（(]\\s?(?:${value}|${wide})\\s?[）)]`,
    comma: `(?<![${chinese}])${cn}[、．.]`,
    point: `(?:${roman}|${wide})[、．.]`,
    pause: `(?:${roman}|${wide})[、．.]`,
    halfBracket: `(?:${roman}|${wide})[）)]`,
    circled: String.fromCharCode(0x2460 + value - 1),
    ordinal: inSentence,
    must: inSentence,
    place: `${inSentence}|其次|再次|另外`,
  };
  return new RegExp(sources[style]).test(text);
}

import { distance } from 'fastest-levenshtein';
import { norms, officeOfNotices as office } from '../forms/norms';
import { foldKey } from '../text/chars';
import { withoutLookAlikes } from '../text/lookAlikes';

/** A name, a title or a number of a norm that is misquoted; offsets in the line. */
export interface Misquotation {
  readonly kind: 'title' | 'office' | 'number';
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}

/** Names that begin or end alike; other offices, and shorter names of this one, are further away. */
const officeLike = /国务院办公厅[\u4e00-\u9fff]{2,16}?(?:办[\u4e00-\u9fff]?室|[\u4e00-\u9fff]公室|办公(?!室))/g;
const mostOfOffice = 2;
/** 国务院办公厅政务公开与政府信息办公室: its words the other way round. */
const turnedRound = /国务院办公厅政务公开[与和]政府信息(?:公开)?办公室/g;
/** In front of it stands the other half of the name. */
const secondHalf = '政府信息与政务公开办公室';
const firstHalf = office.slice(0, -secondHalf.length);
const secondHalves = new RegExp(secondHalf, 'g');

interface Quotable {
  /** What stands in 《》, without the name of the office that issued it. */
  readonly title: string;
  readonly key: string;
  /** Local governments issue notices of the same name: only what the office issued is quoted. */
  readonly ofOffice: boolean;
  readonly number: string | undefined;
}

/** Norms on other matters are left out: their titles differ by a year or a word from those of other norms. */
const titles = [
  ...norms.filter(({ title }) => title.includes('政府信息公开')),
  { title: '政府信息公开条例', number: '国务院令第711号' },
  { title: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知', number: '国办函〔2020〕109号' },
];

const quotables: readonly Quotable[] = titles.map(({ title, number }) => {
  const ofOffice = title.startsWith(office);
  const own = ofOffice ? title.slice(office.length) : title;
  return { title: own, key: foldKey(own), ofOffice, number };
});

const numbersOfOffice = /^[（(]?国办公开办函/;
/** Longer quotations are not closed. */
const longestQuotation = 120;

/** The misquoted norms of a line of prose, in order. */
export function misquotations(text: string): Misquotation[] {
  const found = text.includes(firstHalf) || text.includes(secondHalf) ? misnamedOffices(text) : [];
  for (const { from, to } of quotations(text)) {
    const misquoted = misquotedTitle(text, from, to) ?? misquotedNumber(text, from, to);
    if (misquoted) found.push(misquoted);
  }
  const isTold = ({ from }: Misquotation) => found.some((other) => other.from <= from && from < other.to);
  if (text.includes('国办公开')) found.push(...misprintedNumbers(text).filter((number) => !isTold(number)));
  return found.sort((a, b) => a.from - b.from);
}

/** 国办公开函〔2021〕30号, 国办公开办涵〔2019〕60号: the word in front of the year and number of a notice of the office. */
const wordOfNumber =
  /(国办公开(?!办函)[\u4e00-\u9fff]{1,3})\s?[〔[（(【［]\s?(?:2021\s?[〕\]）)】］]\s?30|2019\s?[〕\]）)】］]\s?60)\s?号/dg;

function misprintedNumbers(text: string): Misquotation[] {
  return Array.from(text.matchAll(wordOfNumber), (match): Misquotation => {
    const [from, to] = match.indices![1]!;
    return { kind: 'number', from, to, expected: '国办公开办函' };
  });
}

function misnamedOffices(text: string): Misquotation[] {
  const whole = Array.from(text.matchAll(officeLike), ({ 0: name, index: from }) => ({ name, from }));
  const turned = Array.from(text.matchAll(turnedRound), ({ 0: name, index: from }) => ({ name, from }));
  const halves = Array.from(text.matchAll(secondHalves), ({ index }) => nameBefore(text, index));
  const near = [...whole, ...halves].filter(
    ({ name }) => withoutLookAlikes(name) !== office && distance(name, office) <= mostOfOffice,
  );
  return [...near, ...turned]
    .filter(({ name, from }) => !(office.startsWith(name) && goesOn(text, from + name.length)))
    .map(({ name, from }) => ({ kind: 'office', from, to: from + name.length, expected: office }));
}

/** Whether a line ends behind an offset: tools break lines at a width, whatever word stands there. */
function goesOn(text: string, from: number): boolean {
  return text.slice(from).trim() === '';
}

/** What stands in front of a name and is no part of it: 《务院办公厅, 根据务院办公厅. */
const inFront = /[^\u4e00-\u9fff]|[据照按由和及与对]/;

/** A name whose first half is written with one slip: 国务办公厅. */
function nameBefore(text: string, second: number): { readonly name: string; readonly from: number } {
  const right = { name: office, from: second - firstHalf.length };
  if (text.endsWith(firstHalf, second)) return right;
  const lengths = [firstHalf.length, firstHalf.length - 1, firstHalf.length + 1];
  const from = lengths
    .map((length) => second - length)
    .find((from) => from >= 0 && !inFront.test(text[from]!) && distance(text.slice(from, second), firstHalf) === 1);
  return from === undefined ? right : { name: text.slice(from, second + secondHalf.length), from };
}

/** What stands between outermost 《 and 》. */
function quotations(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (!text.includes('《')) return found;
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[《》]/g)) {
    if (mark === '《') open.push(index + 1);
    else {
      const from = open.pop();
      if (from !== undefined && open.length === 0 && index - from <= longestQuotation) found.push({ from, to: index });
    }
  }
  return found;
}

function misquotedTitle(text: string, from: number, to: number): Misquotation | undefined {
  const quoted = text.slice(from, to);
  const subject = quoted.indexOf('关于');
  const issuer = subject < 0 ? '' : quoted.slice(0, subject);
  const byOffice = distance(foldKey(issuer), office) <= mostOfOffice || (issuer === '' && isOfOffice(text, from, to));
  // （修订）, （试行） behind a title are no part of it.
  const own = quoted.slice(issuer.length).replace(/[（(][^（）()]{0,20}[）)]$/, '');
  const key = foldKey(withoutLookAlikes(own.replace(/&[lg]t;/g, '')));
  const number = numberBehind(text, to);
  const exact = quotables.find((norm) => norm.key === key);
  const near = exact
    ? ofNumber(number, exact)
    : quotables.find(
        (norm) =>
          norm.ofOffice === (issuer !== '' || subject === 0) &&
          (!norm.ofOffice || byOffice) &&
          isNear(key, norm.key, norm.ofOffice && number !== undefined && number === norm.number),
      );
  if (!near) return undefined;
  const start = from + issuer.length;
  return { kind: 'title', from: start, to: start + own.length, expected: near.title };
}

/** The notice on reports that has the number behind the title of the other one. */
function ofNumber(number: string | undefined, quoted: Quotable): Quotable | undefined {
  if (!number || !quoted.title.includes('年度报告') || quoted.number === number) return undefined;
  return quotables.find((norm) => norm.number === number);
}

/** Whether the 文号 behind a title, or the name in front of it, is the office's. */
function isOfOffice(text: string, from: number, to: number): boolean {
  return numbersOfOffice.test(text.slice(to + 1, to + 8)) || text.slice(0, from - 1).endsWith(office);
}

/** （国务院令第771号）, （国办公开办涵〔2021〕30号） behind a title, with nothing else in the brackets. */
const numberLike =
  /^》[（(]\s?(?:中华人民共和国)?(国务院令\s?第?\s?\d{1,4}\s?号|国办[\u4e00-\u9fff]{0,5}\s?[〔[（(【［]\s?20\d\d\s?[〕\]）)】］]\s?\d{1,3}\s?号)[）)]/d;

/** Another number than that of the norm whose title is quoted rightly, and of no other norm. */
function misquotedNumber(text: string, from: number, to: number): Misquotation | undefined {
  const match = numberLike.exec(text.slice(to, to + longestNumber));
  if (!match) return undefined;
  const key = foldKey(text.slice(from, to));
  const quoted = quotables.find((norm) => norm.key === key || (norm.ofOffice && foldKey(office) + norm.key === key));
  if (!quoted?.number || keyOfNumber(match[1]!) === keyOfNumber(quoted.number)) return undefined;
  if (/492/.test(match[1]!) && ofOldRegulations.test(sentenceAround(text, from))) return undefined;
  const [start, end] = match.indices![1]!;
  return { kind: 'number', from: to + start, to: to + end, expected: quoted.number };
}

const longestNumber = 40;

/** 2008年5月1日起施行的《……条例》（国务院令第492号）: the regulations before they were revised. */
const ofOldRegulations = /200[78]|原|旧|修订前/;
const longestSentence = 200;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestSentence), at);
  const [behind = ''] = text.slice(at, at + longestSentence).split('。', 1);
  return before.slice(before.lastIndexOf('。') + 1) + behind;
}

/** Whatever brackets stand around the year. */
function keyOfNumber(number: string): string {
  return number.replace(/[^\u4e00-\u9fff0-9]|第/g, '');
}

const numbered = /^》[（(]\s?(国办公开办函)\s?[〔[（(【［]\s?(20\d\d)\s?[〕\]）)】］]\s?(\d{1,3})\s?号/;

/** The 文号 in brackets behind a title. */
function numberBehind(text: string, to: number): string | undefined {
  const match = numbered.exec(text.slice(to, to + 30));
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : undefined;
}

/** How far a title may be from the right one where its number tells that it is meant. */
const mostOfNumbered = 12;

/** A slip or two: a longer title that holds the right one, or a part of it, is another title. */
function isNear(key: string, right: string, isMeant: boolean): boolean {
  if (key === right || key.includes(right) || right.includes(key)) return false;
  return distance(key, right) <= (isMeant ? mostOfNumbered : Math.min(4, Math.floor(right.length / 5)));
}

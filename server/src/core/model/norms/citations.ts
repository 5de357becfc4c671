import { distance } from 'fastest-levenshtein';
import { officeOfNotices as office } from '../../forms/norms';
import { foldKey } from '../../text/chars';
import { withoutLookAlikes } from '../../text/lookAlikes';
import { mayNameOffice, misnamedOffices, mostOfOffice } from './misnamedOffices';
import { isNear, quotables, type Quotable } from './quotables';

/** A name, a title or a number of a norm that is misquoted; offsets in the line. */
interface Misquotation {
  readonly kind: 'title' | 'office' | 'number';
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}

const numbersOfOffice = /^[（(]?国办公开办函/;
/** Longer quotations are not closed. */
const longestQuotation = 120;

/** The misquoted norms of a line of prose, in order. */
export function misquotations(text: string): Misquotation[] {
  const offices = mayNameOffice(text) ? misnamedOffices(text) : [];
  const found = offices.map(({ name, from }): Misquotation => {
    return { kind: 'office', from, to: from + name.length, expected: office };
  });
  const isTold = ({ from }: Misquotation) => found.some((other) => other.from <= from && from < other.to);
  for (const { from, to } of quotations(text)) {
    const misquoted = misquotedTitle(text, from, to) ?? misquotedNumber(text, from, to);
    if (misquoted && !isTold(misquoted)) found.push(misquoted);
  }
  if (/国办公开(?!办函)/.test(text)) found.push(...misprintedNumbers(text).filter((number) => !isTold(number)));
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
  const key = keyOf(own);
  const number = numberBehind(text, to);
  const exact = quotables.find((norm) => norm.key === key);
  // 《国务院办公厅关于印发……的通知》（国办公开办函〔2021〕30号）
  if (exact?.ofOffice && !byOffice && number === exact.number && centralOffice.test(issuer))
    return { kind: 'office', from, to: from + issuer.length, expected: office };
  const isNamed = issuer !== '' || subject === 0;
  const near = exact
    ? ofNumber(number, exact)
    : quotables.find((norm) => {
        const isMeant = norm.ofOffice && number !== undefined && number === norm.number;
        // 《……年度报告格式的通知》（国办公开办函〔2021〕30号）
        const isNotice = isMeant && subject < 0 && key.endsWith('的通知');
        if (isNotice) return distance(key, norm.key) <= norm.slips;
        return norm.ofOffice === isNamed && (!norm.ofOffice || byOffice) && isNear(key, norm, isMeant);
      });
  const start = from + issuer.length;
  if (near) return { kind: 'title', from: start, to: start + own.length, expected: near.title };
  // 《国务院办公厅关于印发〈政府信息公开信息处理费收取办法〉的通知》: who issued it is in front of both titles.
  const named = quotables.find((norm) => issuer !== '' && norm.title.startsWith(`${issuer}关于`));
  if (!named || !isNear(keyOf(issuer + own), named, false)) return undefined;
  return { kind: 'title', from, to: start + own.length, expected: named.title };
}

function keyOf(title: string): string {
  return foldKey(withoutLookAlikes(title.replace(/&[lg]t;/g, '')));
}

/** Whose name in front of a title is none of another government. */
const centralOffice = /^(?:国务院办公厅|国办)[\u4e00-\u9fff]{0,16}$/;

/** The notice on reports that has the number behind the title of the other one. */
function ofNumber(number: string | undefined, quoted: Quotable): Quotable | undefined {
  if (!number || !quoted.title.includes('年度报告') || quoted.number === number) return undefined;
  return quotables.find((norm) => norm.number === number);
}

/** Whether the 文号 behind a title, or the name in front of it, is the office's. */
function isOfOffice(text: string, from: number, to: number): boolean {
  return numbersOfOffice.test(text.slice(to + 1, to + 8)) || text.slice(0, from - 1).endsWith(office);
}

/** （国务院令第771号）, （国办公开办涵〔2021〕30号） behind a title, with nothing else in the brackets but a short name. */
const numberLike =
  /^》[（(]\s?(?:中华人民共和国)?(国务院令\s?第?\s?\d{1,4}\s?号|国办[\u4e00-\u9fff]{0,5}\s?[〔[（(【［]\s?20\d\d\s?[〕\]）)】］]\s?\d{1,3}\s?号)(?:\s?[，,；;]\s?(?:以下|下)?简?称[“"《〈]{0,2}[^，,；;（()）]{1,16})?[）)]/d;

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

const longestNumber = 60;

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

import type { Line } from '../../syntax/line';
import { readNumeral, withoutThousands } from '../../text/numeral';
import { longestParagraph } from '../prose/paragraph';

/** A number with the parts that the sentence behind it gives: 共 N 条，其中 a 条、b 条. Offsets in the line. */
interface PartList {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly parts: readonly Part[];
  /** Whether the parts are plainly all there are: one of them is the rest, or two are opposites. */
  readonly complete: boolean;
}

export interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const digits = "[0-9０-９]{1,3}(?:'[0-9０-９]{3})+|" + '[0-9０-９]{1,9}|[零一二三四五六七八九十百千万两]{1,9}';
const opening = new RegExp(
  `(?<![0-9０-９.．'第至—-])(${digits})\\s?(件|条|篇|份|人次|次|期|场|起|宗|个|项)[^0-9０-９。；;、，,（()）]{0,12}(?:[（(][^（()）另不]{0,30}[）)])?(?:[，,；;：:。]?\\s?[（(]?\\s?(?:其中|包括|(?<![不未])包?含)[：:，,]?|[：:]|[，,]?\\s?(分别)[为是][：:]?|[（(])`,
  'dg',
);
const vague = /约|近|余|多|等|超|以上|左右|不含|同比|比|较|增|减|分别|合计|共|占|\d[.．]\d|万|累计|平均/;
/** 约300件; 减少6件，其中…… names parts of the number in front. */
const vagueBefore = /[约近超逾第减增少加多降]/;
/** A list within the list, or a clause that counts something else. */
const noPart =
  /其中|包括|提出|答复|办结|提起|受理|收到|结转|召开|组织|开展|编制|制[定发]|印发|废止|失效|修[订改]|上年|去年|前年|重复(?!申请)/;
const rest = /^其[他它余]/;
/** 解读及回应信息共计110条 is a part as others are, unless it sums up those in front. */
const altogether = /(?<=[类件息])共计?$/;
/** 分别为图解12篇、视频3篇，以及其他形式. */
const further = /等|其[他它余]|以及|[另还]/;
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/线上|网上|网络/, /线下|当面|现场/],
  [/自然人|公民|个人/, /法人|组织/],
];

/** The totals of a line behind which their parts are listed (其中, 分别为, brackets); offsets in the line. */
export function partLists(line: Line): PartList[] {
  const { length } = line.text;
  if (length < 12 || length > longestParagraph || line.separated || !/其中|含|包括|分别|[：:（(]/.test(line.text))
    return [];
  const text = withoutThousands(line.text);
  return [...text.matchAll(opening)].flatMap((match) => listBehind(text, match));
}

const longestList = 600;

function listBehind(text: string, match: RegExpExecArray): PartList[] {
  const value = readNumeral(match[1]!);
  const [from, to] = match.indices![1]!;
  if (value === undefined || vagueBefore.test(text.slice(Math.max(0, from - 3), from))) return [];
  if (isOneOfSeveral(text, from, match[2]!)) return [];
  const start = match.index + match[0].length;
  const inBrackets = /[（(]\s?(?:其中|包括|包?含)?[：:，,]?$/.test(match[0]);
  // 共386条，分别为201条、95条、90条
  const respective = match[3] !== undefined;
  const tail = withoutBrackets(text.slice(start, start + longestList));
  const stop = tail.search(inBrackets ? /[）)。]/ : /[。]/);
  if (stop < 0) return [];
  const unit = match[2]!;
  const { items, behind } = itemsOf(tail.slice(0, stop), unit);
  const parts: Part[] = [];
  const names: string[] = [];
  const item = new RegExp(`^([^0-9０-９]{${respective ? 0 : 1},30}?)(${digits})\\s?${unit}$`, 'd');
  for (const [index, { text: written, at }] of items.entries()) {
    const found = item.exec(written.trimEnd());
    const left = items.slice(index).map(({ text }) => text);
    if (!found && !/[0-9０-９]/.test(left.join(''))) break;
    const part = found ? readNumeral(found[2]!) : undefined;
    // Where it is not plain what the parts are, nothing is said.
    const name = found?.[1]!.replace(altogether, '') ?? '';
    if (!found || part === undefined || vague.test(name) || noPart.test(name)) return [];
    if (name !== found[1] && part === parts.reduce((sum, { value }) => sum + value, 0)) return [];
    const [partFrom, partTo] = found.indices![2]!;
    parts.push({ from: start + at + partFrom, to: start + at + partTo, value: part });
    names.push(found[1]!.replace(/[\s\u00a0\u3000]/g, ''));
  }
  if (parts.length < 2) return [];
  const pair = parts.length === 2 && opposites.some(([a, b]) => a.test(names[0]!) && b.test(names[1]!));
  const isAll = respective ? !further.test(tail.slice(parts.at(-1)!.to - start, stop)) : rest.test(names.at(-1)!);
  // 规章11条、其他文件102条；工作报告2条……: the list may go on behind the mark that ends it.
  const goesOn = new RegExp(`[0-9０-９]\\s?${unit}`).test(behind);
  return [{ from, to, value, parts, complete: (pair || isAll) && !goesOn }];
}

interface Item {
  readonly text: string;
  /** Where it begins in the list. */
  readonly at: number;
}

/** The items of a list, and what stands behind a mark that parts more than the first one does. */
function itemsOf(list: string, unit: string): { readonly items: readonly Item[]; readonly behind: string } {
  const marks = [...list.matchAll(new RegExp(`(?<=${unit} {0,200})(?:以及|[、，,；;和及与])`, 'g'))];
  const rank = (mark: string) => Math.max(0, '、，；'.indexOf(mark.replace(',', '，').replace(';', '；')));
  const most = rank(marks[0]?.[0] ?? '；');
  const items: Item[] = [];
  let at = 0;
  for (const { 0: mark, index } of marks) {
    items.push({ text: list.slice(at, index), at });
    at = index + mark.length;
    if (rank(mark) > most) return { items, behind: list.slice(at) };
  }
  return { items: [...items, { text: list.slice(at), at }], behind: '' };
}

/** Whether the sentence has counted something of the same unit before: what follows may be parts of that. */
function isOneOfSeveral(text: string, from: number, unit: string): boolean {
  const sentence = text.slice(Math.max(0, from - longestList), from);
  const begin = Math.max(...['。', '；', ';'].map((mark) => sentence.lastIndexOf(mark))) + 1;
  const before = sentence.slice(begin);
  return new RegExp(`[0-9０-９]\\s?${unit}`).test(before);
}

/** Brackets and what is in them as blanks, so that offsets stay: 预决算公开197条（政府预决算32条）. */
function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（()）]{0,200}[）)]/g, (inner) => ' '.repeat(inner.length));
}

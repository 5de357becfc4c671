import { Line } from '../../syntax/line';
import { claimsIn } from './read';
import { totals, type Role } from './roles';
import { readNumeral, withoutThousands } from '../../text/numeral';
import { longestParagraph } from '../prose/paragraph';

/** A part and the percentage that a sentence gives for it: 自然人12件，占80%. Offsets in the line, of the percentage. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly part: Counted;
  /** The total that it is a part of. */
  readonly total: Counted;
  /** Other totals that the percentage may be of, where 其中 does not name the one. */
  readonly others: readonly number[];
  /** Whether the total is that of all applications, so that the percentage may be of another total of the table. */
  readonly ofApplications: boolean;
}

export interface Counted {
  readonly from: number;
  readonly value: number;
}

const count = "([0-9]{1,3}(?:'[0-9]{3})+|[0-9]{1,9})" + '\\s?(?:件|条|篇|份|次|期|起|宗|个|项)';
const words = "[^0-9０-９。；;约近余多']";
const shareOf =
  '[，,（(]?\\s?占(?:比|比为|总数的?|总量的?|总件数的?|全部的?|申请总[数量]的?|收到申请总?[数量]的?|新收申请总?[数量]的?|全部申请的?|其中的?)?\\s?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[%％]';

/**
 * 收到15件，其中自然人12件，占80%; 15件申请中，自然人12件，占80%; not 减少6件，其中…… : the parts are those of the number
 * in front.
 */
const first = new RegExp(
  `(?<![0-9.．'减增少加多降])${count}(?:${words}{0,20}其中|[^，,。；;、0-9]{0,12}(?:申请|答复|件)中[，,])${words}{1,20}${count}${shareOf}`,
  'dg',
);
/** ；法人3件，占20% right behind it. */
const next = new RegExp(`[）)]?[，,；;、]${words}{1,20}${count}${shareOf}`, 'dy');
/** 予以公开42件，占51.85%, 其中自然人12件，占80%: what applications are counted by. */
const ofApplications = new RegExp(
  '(?<=^|[。；;，,、：:）)])\\s?(?:其中[：:，,]?)?(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|自然人|公民|法人|企业|商业企业|网[上络]|在线|线[上下]|信函|邮寄|当面|现场)' +
    `${words}{0,6}?${count}${shareOf}`,
  'dg',
);

/** 86件，占制发总数146件的58.9%: the total stands behind. */
const ofTotal = new RegExp(
  `(?<![0-9.．'])${count}[，,（(]?\\s?占${words}{0,12}${count}的\\s?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[%％]`,
  'dg',
);

const none: readonly Share[] = [];

/** The parts of a line that have a percentage and a total; kept with the line. */
export const sharesIn = Line.kept((line) => {
  const { text, separated } = line;
  return separated || text.length > longestParagraph || !text.includes('占') ? none : read(line);
});

function read(line: Line): Share[] {
  const text = withoutThousands(line.text);
  const found: Share[] = [];
  for (const match of text.matchAll(first)) {
    const total = { from: match.indices![1]![0], value: readNumeral(match[1]!)! };
    for (let share: RegExpExecArray | null = match, at = 2; share; share = next.exec(text), at = 1) {
      found.push({ total, others: [], ofApplications: false, ...partOf(share, at) });
      next.lastIndex = share.index + share[0].length;
    }
  }
  for (const match of text.matchAll(ofTotal)) {
    const counted = (at: number) => ({ from: match.indices![at]![0], value: readNumeral(match[at]!)! });
    const [from, to] = match.indices![3]!;
    found.push({
      from,
      to,
      written: match[3]!,
      part: counted(1),
      total: counted(2),
      others: [],
      ofApplications: false,
    });
  }
  const known = new Set(found.map(({ from }) => from));
  const all = claimsIn(line).counts.filter(({ role, inWords, scope }) => isTotal(role) && !inWords && !scope.implied);
  if (all.length === 0) return found.sort((a, b) => a.from - b.from);
  for (const match of text.matchAll(ofApplications)) {
    const share = partOf(match, 1);
    const total = all.filter(({ from }) => from < share.part.from).at(-1);
    if (!total || known.has(share.from)) continue;
    found.push({ total, others: countsBefore(text, share.part.from), ofApplications: true, ...share });
  }
  return found.sort((a, b) => a.from - b.from);
}

function isTotal(role: Role): boolean {
  const all = [totals.received, totals.newlyReceived, totals.handled, totals.answered, totals.answeredOfThose];
  return all.some((total) => total === role);
}

function partOf(match: RegExpExecArray, at: number): Pick<Share, 'from' | 'to' | 'written' | 'part'> {
  const [from, to] = match.indices![at + 1]!;
  return { from, to, written: match[at + 1]!, part: { from: match.indices![at]![0], value: readNumeral(match[at]!)! } };
}

/** Totals further up are of something else. */
const longestReach = 1_000;

/** The numbers in front of a place, and each two neighbours together: 收到81件，上年结转3件. */
function countsBefore(text: string, to: number): number[] {
  const before = text.slice(Math.max(0, to - longestReach), to);
  const counts = Array.from(before.matchAll(new RegExp(count, 'g')), ({ 1: digits }) => readNumeral(digits!)!);
  return counts.flatMap((value, index) => (index > 0 ? [value, value + counts[index - 1]!] : [value]));
}

import { typos } from '../text/typos';
import { labelKeys, labelsOf, type LabelRef } from './labels';

/** The labels nearest to a key, and by how many characters they differ. */
interface Spelling {
  /** The key of the labels; empty where there are none. */
  readonly key: string;
  readonly labels: readonly LabelRef[];
  readonly distance: number;
}

interface Candidate {
  readonly key: string;
  /** See `charactersOf`. */
  readonly characters: number;
}

const keysByLength = new Map<number, Candidate[]>();
for (const key of labelKeys()) {
  const same = keysByLength.get(key.length) ?? [];
  keysByLength.set(key.length, [...same, { key, characters: charactersOf(key) }]);
}

const noSpelling: Spelling = { key: '', labels: [], distance: 0 };
const shortestKey = 4;

/** How many characters may differ: few enough that no label comes near another one. */
function tolerance(length: number): number {
  if (length < shortestKey) return 0;
  return length < 8 ? 1 : length < 15 ? 2 : 3;
}

/** Finds the label that a key is, or is a misspelling of. */
export function spell(key: string): Spelling {
  const labels = labelsOf(key);
  if (labels.length > 0) return { key, labels, distance: 0 };
  let best: { key: string; distance: number } | undefined;
  const allowed = tolerance(key.length);
  const characters = charactersOf(key);
  for (let length = key.length - allowed; length <= key.length + allowed; length++) {
    const most = tolerance(Math.min(length, key.length));
    for (const candidate of allowed > 0 ? (keysByLength.get(length) ?? []) : []) {
      if (hasMoreThan(most, candidate.characters & ~characters)) continue;
      const away = typos(candidate.key, key);
      if (away > most) continue;
      if (away < (best?.distance ?? Infinity) || (away === best?.distance && isLiker(candidate.key, best.key, key)))
        best = { key: candidate.key, distance: away };
    }
  }
  best ??= numbered.test(key) ? nearNumbered(key) : nearShort(key);
  return best ? { ...best, labels: labelsOf(best.key) } : noSpelling;
}

/**
 * Which characters a text holds, some of them taken for one another: a text that lacks more of those of a label than may
 * differ is none, which costs less to see than by how many it differs.
 */
function charactersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 32);
  return bits;
}

function hasMoreThan(most: number, bits: number): boolean {
  let left = bits;
  for (let times = 0; times < most; times++) left &= left - 1;
  return left !== 0;
}

/**
 * Whether one of two labels that are as near is meant: 一予公开 is 一予以公开 rather than 不予公开. A character is lost, or
 * taken for another, sooner than one too many is there: 政规范性文件 is 行政规范性文件, and 巳、上年结转 lacks no number.
 */
function isLiker(candidate: string, best: string, key: string): boolean {
  const [own, other] = [candidate[0] === key[0], best[0] === key[0]];
  return own === other ? candidate.endsWith(best) : own;
}

/** （七）总记, （七）计总, （六）总计, 3.其它: short, but the number, or what stands behind it, tells which label is meant. */
const numbered = /^[一二三四五六七八九十\d]..$/;

function nearNumbered(key: string): { key: string; distance: number } | undefined {
  const found = keysByLength.get(key.length)?.find((label) => numbered.test(label.key) && typos(label.key, key) === 1);
  return found && { key: found.key, distance: 1 };
}

/**
 * Labels so short that a character more or less makes another word of them, with the characters that are taken for
 * theirs: 规张 is 规章, 规划 and 规定 are words of their own.
 */
const shortLabels: Readonly<Record<string, readonly [first: string, second: string]>> = {
  规章: ['归轨硅现视', '张彰璋掌障帐樟漳长辛童竟意'],
  总计: ['忌纵综踪怎急', '记汁什讦订讨纪寄级技'],
  其他: ['期基奇共具', '她地池化仙拖'],
};

const short = new Map<string, string>();
for (const [label, [first, second]] of Object.entries(shortLabels)) {
  short.set(label[1]! + label[0]!, label);
  for (const char of first) short.set(char + label[1]!, label);
  for (const char of second) short.set(label[0]! + char, label);
}

/** What is left of these without one of the characters inside is no piece of any label, and no word: 行许可, 结果持. */
const withoutOne =
  '行政许可 行政处罚 行政强制 行政复议 行政诉讼 结果维持 结果纠正 尚未审结 商业企业 科研机构 信息内容'.split(' ');
for (const label of withoutOne) for (const at of [1, 2]) short.set(label.slice(0, at) + label.slice(at + 1), label);

/** 自燃人, 自然入; 自然村 and the like are words of their own. */
const naturalPerson = /^(?:.然人|自.人|自然[^村界数灾风保段式]|自人然|然自人|[自然]人)$/;

function nearShort(key: string): { key: string; distance: number } | undefined {
  const found = short.get(key) ?? (naturalPerson.test(key) ? '自然人' : undefined);
  return found === undefined ? undefined : { key: found, distance: 1 };
}

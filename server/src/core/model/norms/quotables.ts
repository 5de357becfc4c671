import { distance } from 'fastest-levenshtein';
import { norms, officeOfNotices as office, type Norm } from '../../forms/norms';
import { foldKey } from '../../text/chars';

/** A title that is known when a slip or two is in it. */
export interface Quotable {
  /** What stands in 《》, without the name of the office that issued it. */
  readonly title: string;
  readonly key: string;
  /** Local governments issue notices of the same name: only what the office issued is quoted. */
  readonly ofOffice: boolean;
  readonly number: string | undefined;
  /** How many characters may differ: so many are a slip, more may be another norm. */
  readonly slips: number;
}

/** Norms on other matters are left out: their titles differ by a year or a word from those of other norms. */
const titles: readonly (Norm & { readonly slips?: number })[] = [
  ...norms.filter(({ title }) => title.includes('政府信息公开')),
  // Local governments may have rules of a name like it.
  ...norms.filter(({ title }) => title.startsWith('公共企事业单位')).map((norm) => ({ ...norm, slips: 1 })),
  { title: '政府信息公开条例', number: '国务院令第711号' },
  { title: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知', number: '国办函〔2020〕109号' },
];

export const quotables: readonly Quotable[] = titles.map(({ title, number, slips }) => {
  const ofOffice = title.startsWith(office);
  const own = ofOffice ? title.slice(office.length) : title;
  const key = foldKey(own);
  return { title: own, key, ofOffice, number, slips: slips ?? Math.min(4, Math.floor(key.length / 5)) };
});

/** How far a title may be from the right one where its number tells that it is meant. */
const mostOfNumbered = 12;

/** A slip or two: a longer title that holds the right one, or a part of it, is another title, but for a doubled word. */
export function isNear(key: string, { key: right, slips }: Quotable, isMeant: boolean): boolean {
  if (isStammered(key, right)) return true;
  if (key === right || key.includes(right) || right.includes(key)) return false;
  return distance(key, right) <= (isMeant ? mostOfNumbered : slips);
}

const mostDoubled = 4;

/** 政府信息公开条例例 */
function isStammered(key: string, right: string): boolean {
  const more = key.length - right.length;
  if (more < 1 || more > mostDoubled) return false;
  for (let at = more; at <= right.length; at++) if (key === right.slice(0, at) + right.slice(at - more)) return true;
  return false;
}

import { longestParagraph } from '../../model/years';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type Draft, type LineRule } from '../rule';

const count = '([0-9]{1,9})\\s?(?:件|条|篇|份|次|期|起|宗|个|项)';
const words = '[^0-9０-９。；;约近余多]';
const shareOf =
  '[，,（(]?\\s?占(?:比|比为|总数的?|总量的?|总件数的?|全部的?|申请总[数量]的?|全部申请的?|其中的?)?\\s?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[%％]';

/** 收到15件，其中自然人12件，占80%; not 减少6件，其中…… : the parts are those of the number in front. */
const first = new RegExp(`(?<![0-9.．减增少加多降])${count}${words}{0,20}其中${words}{1,20}${count}${shareOf}`, 'dg');
/** ；法人3件，占20% right behind it. */
const next = new RegExp(`[）)]?[，,；;、]${words}{1,20}${count}${shareOf}`, 'dy');

export const narrativePercent: LineRule = {
  code: 'narrative/percent',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: '',
  title: { zh: '百分比与两个数不符', en: 'A percentage disagrees with its two numbers' },
  messages: {
    default: {
      zh: '{part} 占 {total} 的 {expected}%，此处为 {actual}%',
      en: '{part} of {total} is {expected}%, but {actual}% is given',
    },
    set: { zh: '改为 {expected}', en: 'Change to {expected}' },
  },
  docs: {
    zh: '一句话里写明总数、分项和分项所占百分比的，百分比应与两个数相符，四舍五入和去尾都可以。',
    en: 'Where a sentence gives a total, a part and its share, the share agrees with both numbers, rounded or cut off.',
  },
  example: { wrong: '收到申请15件，其中自然人12件，占85%。', right: '收到申请15件，其中自然人12件，占80%。' },
  *check({ text, separated }) {
    if (separated || text.length > longestParagraph || !text.includes('占')) return;
    for (const match of text.matchAll(first)) {
      const total = Number(match[1]);
      for (let share: RegExpExecArray | null = match, at = 2; share; share = next.exec(text), at = 1) {
        const draft = compare(total, Number(share[at]), share[at + 1]!, share.indices![at + 1]!);
        if (draft) yield draft;
        next.lastIndex = share.index + share[0].length;
      }
    }
  },
  fixes: (finding) => replacement(finding, 'set'),
};

/** A share may be rounded or cut off at its last digit. */
function compare(total: number, part: number, written: string, [from, to]: [number, number]): Draft | undefined {
  const decimals = written.split('.')[1]?.length ?? 0;
  const exact = (part / total) * 100;
  const off = (exact - Number(written)) * 10 ** decimals;
  if (total === 0 || part > total || (off > -0.501 && off < 1)) return undefined;
  const expected = exact.toFixed(decimals);
  return {
    args: { total, part, expected, actual: written },
    span: span(0, from, to),
    data: { text: expected },
  };
}

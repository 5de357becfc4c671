import { forms } from '../../forms';
import { inNotices } from '../../forms/notices';
import { normByNumber, officeOfNotices as office } from '../../forms/norms';
import { longestParagraph, placeIn } from '../../model/prose/paragraph';
import { perParagraph } from '../../model/prose/paragraphs';
import { replacement } from '../replace';
import { allForms, type SegmentRule } from '../rule';

interface Citation {
  readonly from: number;
  readonly to: number;
  /** 文号 as the form has it. */
  readonly number: string;
}

const numberLike = '国办公开办函\\s?[〔[（(【［]\\s?(20\\d\\d)\\s?[〕\\]）)】］]\\s?(\\d{1,3})\\s?号';
/** The 文号 and what stands in front of it: its title in 《》, or 60号文. */
const citation = new RegExp(`(?:《[^《》。]{4,80}》|\\d{1,3}号文)?([（(])?${numberLike}`, 'g');

/** A number behind the title of a notice on something else is that which is wrong (norm/title). */
const isOfOtherNorm = /^《(?![^》]*报告)/;

export const yearNotice: SegmentRule = {
  code: 'year/notice',
  severity: 'info',
  forms: allForms,
  scope: 'segment',
  source: inNotices(),
  title: { zh: '依据的是另一版格式的通知', en: 'The notice cited is that of the other form' },
  messages: {
    default: {
      zh: '{year} 年的报告适用{expected}，此处只引用了{actual}；请改引前者',
      en: 'Reports of {year} follow {expected}, but only {actual} is cited; cite the former',
    },
    set: { zh: '改为引用{expected}', en: 'Cite {expected}' },
  },
  docs: {
    zh: '2019、2020 年的报告依据国办公开办函〔2019〕60号，2021 年以来的依据国办公开办函〔2021〕30号。两个都引用的不报告。只写文件名称、没有写文号的，也是引用。',
    en: 'Reports of 2019 and 2020 follow 国办公开办函〔2019〕60号, those since 2021 国办公开办函〔2021〕30号. Not reported where both are cited. A title without the number is a citation as well.',
  },
  example: { wrong: '（2022年的报告）根据国办公开办函〔2019〕60号要求', right: '根据国办公开办函〔2021〕30号要求' },
  *check(segment, { year, form }) {
    const { section } = segment;
    if (year === undefined || (section !== undefined && section !== 'overview')) return;
    const expected = forms.find(({ id }) => id === form)!.notice;
    const cited = citations(segment).flatMap(([paragraph, some]) => some.map((one) => ({ paragraph, ...one })));
    if (cited.some(({ number }) => number === expected)) return;
    const [other] = cited.filter(({ number }) => forms.some(({ notice }) => notice === number));
    if (!other) return;
    const { paragraph, from, to } = other;
    const written = paragraph.line.text.slice(from, to);
    yield {
      args: { year, expected, actual: other.number },
      span: placeIn(paragraph, from, to),
      data: { text: recite(written, expected) },
    };
  },
  fixes: (finding) => replacement(finding, 'set'),
};

const citations = perParagraph(({ text }): readonly Citation[] | undefined => {
  if (!/国办公开办函|年度报告/.test(text) || text.length > longestParagraph) return undefined;
  const cited = [...text.matchAll(citation)].filter(([written]) => !isOfOtherNorm.test(written));
  const numbered = Array.from(cited, ({ 0: written, 1: bracket, 2: year, 3: number, index }) => {
    // A bracket without anything in front of it is no part of the citation.
    const isApart = bracket !== undefined && written.startsWith(bracket);
    const end = index + written.length;
    const isClosed = bracket !== undefined && !isApart && '）)'.includes(text[end] ?? ' ');
    return {
      from: isApart ? index + 1 : index,
      to: isClosed ? end + 1 : end,
      number: `国办公开办函〔${year}〕${number}号`,
    };
  });
  return [...numbered, ...titled(text).filter(({ from }) => !numbered.some((other) => other.from === from))];
});

/** The titles, with the name of the office inside or in front of 《》. */
const titles = forms.flatMap(({ notice }) => {
  const { title } = normByNumber(notice);
  return [`《${title}》`, title.replace(office, '《') + '》'].map((quoted) => ({ number: notice, title: quoted }));
});

/** A citation of the notice with another number, as it is written otherwise. */
function recite(written: string, number: string): string {
  const { title } = normByNumber(number);
  return written
    .replace(
      /《([^《》]*)》/,
      (_, quoted: string) => `《${quoted.startsWith('关于') ? title.replace(office, '') : title}》`,
    )
    .replace(/\d{1,3}(?=号文)/, /\d{1,3}(?=号$)/.exec(number)![0])
    .replace(new RegExp(numberLike), number);
}

/** Notices cited by their titles alone. */
function titled(text: string): Citation[] {
  return titles.flatMap(({ number, title }) => {
    const from = text.indexOf(title);
    return from < 0 || !text.slice(0, from + title.length).includes(office)
      ? []
      : [{ from, to: from + title.length, number }];
  });
}

import { longestParagraph } from '../../model/prose/paragraph';
import { readShown } from '../../syntax/shown';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type LineRule } from '../rule';

/** 2021，我县 at the beginning of a sentence. */
const bareYear = /(?:^|[。；])[\s\u00a0\u3000]{0,8}(20[12]\d)(?=[，,]\s?[我本全各\u4e00-\u9fff])/dg;

/** 围绕2022全市, 2024我县, 2023全年: the year stands in front of whom the sentence speaks of, or of the whole of it. */
const beforeOrgan = /(?<![0-9０-９〔（(《/.—–号第-])(20[12]\d)(?=\s?(?:全[省市州盟县区旗镇乡年]|我[省市州县区局镇]))/dg;

/** 2022年发布300条，2023发布386条: the second of two years that are said the same of. */
const compared =
  /20[12]\d\s?年(?<same>为|共|(?![年全我])[\u4e00-\u9fff]{2})[^。；]{1,60}[，,；]\s?(20[12]\d)(?=\k<same>[^，。；]{0,16}\d)/dg;

/** 截止2020年12月31日 at the beginning of a clause, or behind whom it speaks of; 截止到 and the predicate 截止 are right. */
const until =
  /(?:^|[。；，,：:（(]|[我本全][\u4e00-\u9fff]{1,3})[\s\u00a0\u3000]{0,8}(截止)(?=\s{0,2}(?:20\d\d\s?年|\d{1,2}\s?月|目前|年底))/dg;

/** Most lines hold none of them; tags may stand around a year. */
const hint = /20[12]\d[，,\s全我<&]|[，,；>]\s?20[12]\d[\u4e00-\u9fff]|截止/;
const hintOfCompared = /[，,；]\s?20[12]\d[\u4e00-\u9fff]/;

interface Word {
  readonly from: number;
  readonly to: number;
  /** The year that 年 is missing behind; none in 截止. */
  readonly year?: string;
}

export const yearWord: LineRule = {
  code: 'year/word',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: '',
  title: { zh: '年份缺“年”，“截至”误作“截止”', en: '年 is missing behind a year; 截止 for 截至' },
  messages: {
    default: { zh: '“{year}”后缺“年”字', en: '年 is missing behind {year}' },
    until: { zh: '“截止”应为“截至”：某时以前用“截至”', en: '截止 should be 截至 in front of a date' },
    insert: { zh: '补“年”字', en: 'Insert 年' },
    replace: { zh: '改为“截至”', en: 'Change to 截至' },
  },
  docs: {
    zh: '句首的年份、“全年”“我县”前面的年份后面应有“年”字，比较的两年都应有；“截止”不能带日期作宾语，应作“截至”（“截止到”也可）。',
    en: 'A year at the beginning of a sentence, or in front of 全年 or 我县, is followed by 年, and so is each of two years that are compared; in front of a date stands 截至 (or 截止到), not 截止.',
  },
  example: { wrong: '2021，我县将加强培训。截止2020年12月31日', right: '2021年，我县将加强培训。截至2020年12月31日' },
  *check(line) {
    const { text, separated, title } = line;
    if (separated || title || text.length > longestParagraph || !hint.test(text)) return;
    for (const { from, to, year } of readShown(line, wordsIn)) {
      const at = span(0, from, to);
      if (year === undefined) yield { message: 'until', span: at, data: { text: '截至' } };
      else yield { args: { year }, span: at, data: { text: `${year}年` } };
    }
  },
  fixes: (finding) => replacement(finding, finding.message === 'until' ? 'replace' : 'insert'),
  safe: true,
};

function wordsIn(text: string): Word[] {
  const patterns = hintOfCompared.test(text) ? [bareYear, beforeOrgan, compared] : [bareYear, beforeOrgan];
  const years = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ ...place(match.indices!.at(-1)!), year: match.at(-1)! })),
  );
  if (!text.includes('截止')) return years;
  return [...years, ...Array.from(text.matchAll(until), ({ indices }) => place(indices![1]!))];
}

function place([from, to]: readonly [number, number]): Word {
  return { from, to };
}

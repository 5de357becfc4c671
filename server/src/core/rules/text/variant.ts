import { cellsOfTags } from '../../syntax/cellsOfTags';
import { lookAlikes } from '../../text/lookAlikes';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type LineRule } from '../rule';

export const textVariant: LineRule = {
  code: 'text/variant',
  severity: 'warning',
  forms: allForms,
  scope: 'line',
  source: '《通用规范汉字表》',
  title: { zh: '形近的异体字符', en: 'A look-alike character' },
  messages: {
    default: {
      zh: '“{actual}”（{code}）应为“{wanted}”，两字形近而编码不同，无法检索',
      en: '“{actual}” ({code}) should be “{wanted}”: it looks alike but cannot be searched for',
    },
    replace: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
  },
  docs: {
    zh: '由 PDF 等转换来的文字常夹有部首字符（U+2E80—2FDF）和兼容汉字（U+F900—FAFF），看上去与通用汉字相同，却检索不到；又有误作“采”的“釆”、误作“已”的“巳”，年份里误作“0”的字母“O”（2O23年）。“巳时”“乙巳年”等不报告；统计表和部分标题里的，由 table/label、section/title 报告。',
    en: 'Text converted from PDF holds radicals (U+2E80–2FDF) and compatibility characters (U+F900–FAFF) that look like common ones but cannot be searched for; 釆 stands for 采, 巳 for 已, and the letter O for a nought of a year. In labels and headings they are told by table/label and section/title.',
  },
  example: { wrong: '釆取措施', right: '采取措施' },
  safe: true,
  *check(line) {
    const { text, cells, heading } = line;
    const inLabel = heading ? heading.distance > 0 : cells.some(({ misspelt }) => misspelt > 0);
    if (inLabel) return;
    const labels = cellsOfTags(line).filter(({ misspelt }) => misspelt > 0);
    for (const { at, wanted } of lookAlikes(text)) {
      if (labels.some(({ from, to }) => from <= at && at < to)) continue;
      const actual = text[at]!;
      yield {
        args: { actual, wanted, code: `U+${actual.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` },
        span: span(0, at, at + 1),
        data: { text: wanted },
      };
    }
  },
  fixes: (finding) => replacement(finding, 'replace'),
};

import { halfWidthMarks, type HalfWidthMark } from '../../text/halfWidth';
import { proseOf } from '../../syntax/prose';
import type { Line } from '../../syntax/line';
import { span } from '../../text/span';
import { allForms, type LineRule } from '../rule';

export const textWidth: LineRule = {
  code: 'text/width',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: 'GB/T 15834—2011《标点符号用法》',
  title: { zh: '中文之间用了半角标点', en: 'Half-width punctuation between Chinese characters' },
  messages: {
    default: {
      zh: '中文之间应用全角标点“{wanted}”，现为半角“{actual}”',
      en: 'Use the full-width mark {wanted} instead of {actual}',
    },
    several: {
      zh: '本段有 {count} 处半角标点（{actual}），中文之间应用全角标点',
      en: 'This paragraph has {count} half-width marks ({actual}) between Chinese characters',
    },
    replace: { zh: '改为全角标点', en: 'Change to full-width' },
  },
  docs: {
    zh: '汉字之间的逗号、分号、冒号、问号、叹号和括号应用全角。一段合为一条提示，一次改完。数字、时间、网址、邮箱、代码里的半角标点以及统计表里的不报告。',
    en: 'Commas, semicolons, colons, question and exclamation marks and brackets between Chinese characters are full-width. One finding per paragraph. Numbers, times, addresses, code and tables are left alone.',
  },
  example: { wrong: '2021年,我县主动公开政府信息3286条。', right: '2021年，我县主动公开政府信息3286条。' },
  safe: true,
  *check(line) {
    const marks = marksOf(line);
    const [first] = marks;
    if (!first) return;
    const last = marks.at(-1)!;
    const actual = [...new Set(marks.map(({ actual }) => actual))].join(' ');
    yield {
      message: marks.length === 1 ? 'default' : 'several',
      args: { actual, wanted: first.wanted, count: marks.length },
      span: span(0, first.from, last.from + 1),
    };
  },
  fixes({ span: { start } }, { lines }) {
    const edits = marksOf(lines[start.line]!).map(({ from, to, wanted }) => ({
      span: span(start.line, from, to),
      newText: wanted,
    }));
    return [{ title: 'replace', args: {}, edits, preferred: true }];
  },
};

/** Those of a heading are no prose; what stands behind it on its line is. */
function marksOf(line: Line): readonly HalfWidthMark[] {
  const { heading } = line;
  const marks = halfWidthMarks(proseOf(line));
  return heading ? marks.filter(({ from }) => from >= heading.title.to) : marks;
}

import type { Text } from '../../messages/locale';
import { lonelyMarks } from '../../text/marks';
import { span } from '../../text/span';
import { allForms, type ProseRule } from '../rule';

/** Quotation marks inside quotation marks could not be read, so messages name the marks. */
const kinds = [
  { name: 'title', opening: '《', closing: '》', zh: '书名号', en: 'title mark' },
  { name: 'inner', opening: '〈', closing: '〉', zh: '单书名号', en: 'inner title mark' },
  { name: 'quotation', opening: '“', closing: '”', zh: '引号', en: 'quotation mark' },
  { name: 'bracket', opening: '（(', closing: '）)', zh: '括号', en: 'bracket' },
  { name: 'year', opening: '〔', closing: '〕', zh: '六角括号', en: 'tortoise-shell bracket' },
] as const;

const messages = Object.fromEntries(
  kinds.flatMap(({ name, zh, en }): [string, Text][] => [
    [
      `${name}Open`,
      {
        zh: `前${zh}缺少与它配对的后${zh}；请补上，或者删去这一个`,
        en: `An opening ${en} without its closing one; add it, or delete this one`,
      },
    ],
    [
      `${name}Closed`,
      {
        zh: `后${zh}缺少与它配对的前${zh}；请补上，或者删去这一个`,
        en: `A closing ${en} without its opening one; add it, or delete this one`,
      },
    ],
  ]),
);

export const textQuotes: ProseRule = {
  code: 'text/quotes',
  severity: 'warning',
  forms: allForms,
  scope: 'prose',
  source: 'GB/T 15834—2011《标点符号用法》',
  title: { zh: '书名号、引号、括号不成对', en: 'Unbalanced quotation marks or brackets' },
  messages,
  docs: {
    zh: '《》、“”、（）、〔〕和书名里的〈〉应成对。断成几行的段落，在其后三行之内闭合的算成对。直引号、用作〈〉的<>、“1）”一类编号和统计表里的不报告；全角与半角括号配对的，由 text/width 报告。一段之中同一种标点只报第一处。',
    en: 'Titles, titles inside titles, quotations and brackets are closed, if need be within the next three lines of a paragraph that is cut up. Straight quotes, numbers such as 1） and tables are left alone.',
  },
  example: {
    wrong: '认真落实《政务公开工作要点，细化任务分工。',
    right: '认真落实《政务公开工作要点》，细化任务分工。',
  },
  *check({ lines }) {
    const inner = lines.flatMap(({ text, innerMark: at }, line) =>
      at === undefined ? [] : [{ line, at, mark: text[at]! }],
    );
    for (const { line, at, mark } of [...lonelyMarks(lines), ...inner]) {
      const { name, opening } = kinds.find((kind) => `${kind.opening}${kind.closing}`.includes(mark))!;
      yield { message: `${name}${opening.includes(mark) ? 'Open' : 'Closed'}`, span: span(line, at, at + 1) };
    }
  },
};

import { lonelyMarks } from '../../text/marks';
import { span } from '../../text/span';
import { allForms, type ProseRule } from '../rule';

const pairs = new Map(
  ['《》', '“”', '（）', '()', '〔〕'].flatMap(([open, close]) => [
    [open!, close!],
    [close!, open!],
  ]),
);

export const textQuotes: ProseRule = {
  code: 'text/quotes',
  severity: 'warning',
  forms: allForms,
  scope: 'prose',
  source: 'GB/T 15834—2011《标点符号用法》',
  title: { zh: '书名号、引号、括号不成对', en: 'Unbalanced quotation marks or brackets' },
  messages: {
    open: {
      zh: '“{mark}”之后缺少与它配对的“{other}”；请补上，或者删去这一个',
      en: '{mark} is not closed by {other}; add it, or delete this one',
    },
    close: {
      zh: '“{mark}”之前缺少与它配对的“{other}”；请补上，或者删去这一个',
      en: '{mark} closes no {other}; add it, or delete this one',
    },
  },
  docs: {
    zh: '《》、“”、（）、〔〕应成对。断成几行的段落，在其后三行之内闭合的算成对。直引号、“1）”一类编号和统计表里的不报告；全角与半角括号配对的，由 text/width 报告。一段之中同一种标点只报第一处。',
    en: 'Titles, quotations and brackets are closed, if need be within the next three lines of a paragraph that is cut up. Straight quotes, numbers such as 1） and tables are left alone.',
  },
  example: {
    wrong: '认真落实《政务公开工作要点，细化任务分工。',
    right: '认真落实《政务公开工作要点》，细化任务分工。',
  },
  *check({ lines }) {
    for (const { line, at, mark } of lonelyMarks(lines)) {
      yield {
        message: '《“（(〔'.includes(mark) ? 'open' : 'close',
        args: { mark, other: pairs.get(mark)! },
        span: span(line, at, at + 1),
      };
    }
  },
};

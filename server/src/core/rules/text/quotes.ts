import { lonelyMarks } from '../../text/marks';
import { span } from '../../text/span';
import { allForms, type ProseRule } from '../rule';

export const textQuotes: ProseRule = {
  code: 'text/quotes',
  severity: 'warning',
  forms: allForms,
  scope: 'prose',
  source: 'GB/T 15834—2011《标点符号用法》',
  title: { zh: '书名号、引号、括号不成对', en: 'Unbalanced quotation marks or brackets' },
  messages: {
    open: { zh: '“{mark}”没有与之配对的后一半', en: '{mark} is not closed' },
    close: { zh: '“{mark}”没有与之配对的前一半', en: '{mark} closes nothing' },
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
      yield { message: '《“（(〔'.includes(mark) ? 'open' : 'close', args: { mark }, span: span(line, at, at + 1) };
    }
  },
};

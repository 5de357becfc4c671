import { inNotices } from '../../forms/notices';
import { letterAmongDigits } from '../../model/table/table';
import { rewritingsOf } from '../../rewriting/rewrite';
import { allForms, type TableRule } from '../rule';

export const tableFused: TableRule = {
  code: 'table/fused',
  severity: 'warning',
  forms: allForms,
  scope: 'table',
  source: inNotices('附表'),
  title: { zh: '表中的数连在一起', en: 'Digits of a table are run together' },
  messages: {
    default: {
      zh: '此表有 {count} 行的数连在一起，已按勾稽关系分开读取；请核对后重新排列此表',
      en: 'The digits of {count} rows are run together; they were split by the equations. Check and lay the table out anew',
    },
    some: {
      zh: '此表有 {count} 行的数连在一起，其中 {open} 行不能确定怎样分开，未作核对；请对照原件重新排列此表',
      en: 'The digits of {count} rows are run together, and {open} of them cannot be told apart and were not checked; lay the table out anew from the original',
    },
    rewrite: { zh: '将此表重新排列为 TAB 分隔的行', en: 'Lay the table out anew in TAB-separated rows' },
  },
  docs: {
    zh: '从网页或 PDF 复制时，一行中的各数可能连成一串，如“30220310”。能由勾稽关系唯一确定的，按确定的数读取；不能唯一确定的，不猜测，该行不参加核对。怎样分开都不相符，而与其余各行所要求的只差一个数的，是这个数写错，按所写的读取并另行报告。无论哪种情形，都应对照原件重新排列。',
    en: 'A copy from a web page or a PDF may run the numbers of a row together. Where the equations leave one reading it is used; where they leave several none is guessed and the row is not checked. Where none adds up, and the digits are those that the other rows ask for but for one number, that number is wrong: it is read as written and told by itself.',
  },
  example: {
    wrong: '一、本年新收政府信息公开申请数量30220310',
    right: '一、本年新收政府信息公开申请数量\t3\t0\t2\t2\t0\t3\t10',
  },
  *check(table) {
    // A table that is not read at all is told once.
    const all = table.scrambled ? [] : [...table.rows.values()].filter((row) => row.fused);
    // A letter among digits is told at its row, as cell/number.
    const fused = all.filter((row) => !letterAmongDigits(row));
    if (fused.length === 0) return;
    const open = fused.filter(({ cells }) => cells.length === 0).length;
    yield {
      message: open > 0 ? 'some' : 'default',
      args: { count: fused.length, open },
      span: table.span,
      data: { table: table.id },
    };
  },
  fixes({ data }, report) {
    const placed = [...report.tables.values()].find(({ table }) => table.id === data?.table);
    const rewriting = placed && rewritingsOf(placed, report).find(({ layout }) => layout === 'tsv');
    return rewriting?.edit ? [{ title: 'rewrite', args: {}, edits: [rewriting.edit], preferred: true }] : [];
  },
};

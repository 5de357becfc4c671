import { blanksInLabel, strayBlanks } from '../../text/strayBlanks';
import { isPiecesOfLabels } from '../../syntax/cells/pieces';
import { isPageMetadata } from '../../syntax/residue';
import { proseOf } from '../../syntax/prose';
import type { Line } from '../../syntax/line';
import { span } from '../../text/span';
import { allForms, type LineRule } from '../rule';

export const textSpace: LineRule = {
  code: 'text/space',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: '《党政机关公文格式》（GB/T 9704—2012）',
  title: { zh: '多余的空格', en: 'A superfluous blank' },
  messages: {
    label: { zh: '“{text}”中间有空格，请删去', en: 'A blank inside the label “{text}”' },
    default: { zh: '此处有多余的空格，请删去', en: 'A superfluous blank' },
    several: { zh: '本段有 {count} 处多余的空格，请删去', en: 'This paragraph has {count} superfluous blanks' },
    remove: { zh: '删去空格', en: 'Delete the blanks' },
  },
  docs: {
    zh: '统计表行列标题中间的空格（总 计），标点前的空格，以及句子里汉字之间的空格。一行合为一条提示。整篇连成一行的文本，段落之间的空格不报告，联合发文的机关之间的空格也不报告。汉字与数字之间的空格、用来排版的宽空格不报告。',
    en: 'Blanks inside a label of a table, before punctuation, and between the characters of a sentence; one finding a line. Where a whole report stands on one line, blanks between its sentences are left alone, as are those between organs that issue something together, those around numbers, and wide gaps.',
  },
  example: { wrong: '办结 15 件 ，其中 网上申请 3 件。', right: '办结 15 件，其中网上申请 3 件。' },
  *check(line) {
    const found = blanksOf(line);
    const [first] = found;
    if (!first) return;
    yield {
      message: first.label ? 'label' : found.length > 1 ? 'several' : 'default',
      args: { count: found.length, text: first.label ?? '' },
      span: span(0, first.from, found.at(-1)!.to),
    };
  },
  fixes({ span: { start } }, { lines }) {
    const edits = blanksOf(lines[start.line]!).map(({ from, to }) => ({
      span: span(start.line, from, to),
      newText: '',
    }));
    return [{ title: 'remove', args: {}, edits, preferred: true }];
  },
};

interface Blank {
  readonly from: number;
  readonly to: number;
  /** The label that it stands in. */
  readonly label?: string;
}

function blanksOf(line: Line): readonly Blank[] {
  const prose = proseOf(line);
  // A piece of a line of the file, cut where headings stand, has lost the line ends between its paragraphs.
  if (prose !== '') {
    const found = strayBlanks(prose, line.eol === '');
    return found.length > 0 && (isPiecesOfLabels(line.text) || isPageMetadata(line.text)) ? [] : found;
  }
  return line.cells.flatMap(({ labels, misspelt, text, from, to }) =>
    labels.length === 0 || misspelt > 0 || to - from !== text.length
      ? []
      : blanksInLabel(text).map((blank) => ({ from: from + blank.from, to: from + blank.to, label: text })),
  );
}

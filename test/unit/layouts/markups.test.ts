import assert from 'node:assert/strict';
import { analyseText } from '../../support/check';
import { expected, isNumber, right, severeIn, tablesOf, withRows } from '../../support/conversions';

const style = 'style="font-family:仿宋_GB2312;font-size:16pt"';

/** The right report with its text, its headings and its rows each written in a markup. */
function inMarkup(write: {
  readonly title?: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly text?: (text: string) => string;
  readonly row: (cells: readonly string[]) => string;
}): string {
  return withRows(write.row)
    .split('\n')
    .map((line, index) => {
      if (index === 0) return (write.title ?? write.heading)(line);
      if (/^[一二三四五六]、(?!本|上|结)/.test(line)) return write.heading(line);
      return /^[（本无2]/.test(line) && line.includes('。') ? (write.text?.(line) ?? line) : line;
    })
    .join('\n');
}

function isRead(text: string): void {
  assert.deepEqual(tablesOf(text), expected);
  assert.deepEqual(severeIn(text), []);
}

describe('reports in other markups', () => {
  it('spans of pandoc around headings, text and long labels', () => {
    const span = (text: string) => `[${text}]{${style}}`;
    const row = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? '' : span(cell))).join(' | ')} |`;
    const text = inMarkup({ heading: (line) => `**${span(line)}**`, text: span, row });
    isRead(text);
    assert.deepEqual(severeIn(text.replace('1日起至2021年12月31日', '1日起至2020年12月31日')), ['year/period']);
  });

  it('tags around every cell of a pipe table, blank ones too, and line breaks at every end', () => {
    const row = (cells: readonly string[]) => `| ${cells.map((cell) => `<span ${style}>${cell}</span>`).join(' | ')} |`;
    isRead(inMarkup({ heading: (line) => `**<span ${style}>${line}</span>**`, row }));
    const lines = inMarkup({ heading: (line) => line, row: (cells) => cells.join('\n') });
    isRead(lines.replaceAll('\n', '<br/>\n'));
  });

  it('several lines of a page on one line, parted by tags for line breaks', () => {
    const lines = inMarkup({ heading: (line) => line, row: (cells) => cells.join('\n') });
    isRead(lines.replace('\n二、主动', '<br/>二、主动').replace('行政许可\n', '行政许可<br/>'));
  });

  it('sections of LaTeX with the names that pandoc gives them', () => {
    const name = (line: string) => [...line].map((char) => `ux${char.charCodeAt(0).toString(16)}`).join('');
    const heading = (line: string) => `\\hypertarget{${name(line)}}{%\n\\subsection{${line}}\\label{${name(line)}}}`;
    isRead(inMarkup({ heading, row: (cells) => cells.join('\t') }));
  });

  it('MediaWiki', () => {
    const table = (text: string) =>
      text.replace(/(?:^(?:\|.*)\n)+/gm, (rows) => `{|\n${rows.replace(/^\|-\n/, '')}|}\n`);
    const row = (cells: readonly string[]) => ['|-', ...cells.map((cell) => `| ${cell}`)].join('\n');
    const text = table(inMarkup({ title: (line) => line, heading: (line) => `== ${line} ==`, row }));
    isRead(text);
    isRead(text.replaceAll('| 行政许可', '|width="25%"| 行政许可'));
    isRead(text.replaceAll('| 行政许可\n| ', '| 行政许可 || '));
    assert.deepEqual(severeIn(text.replace('| 行政许可\n| 18420', '| 行政许可\n| ')), ['cell/blank']);
  });

  describe('LaTeX', () => {
    const table = (text: string, begin: string, end: string) =>
      text.replace(/(?:^.*\\\\.*\n)+/gm, (rows) => `${begin}\n${rows}${end}\n`);
    const inTex = (
      row: (cells: readonly string[]) => string,
      begin = '\\begin{tabular}{|l|l|l|}',
      end = '\\end{tabular}',
    ) =>
      table(
        inMarkup({ title: (line) => `\\title{${line}}`, heading: (line) => `\\section*{${line}}`, row }),
        begin,
        end,
      );
    const plain = (cells: readonly string[]) => `${cells.join(' & ')} \\\\ \\hline`;

    it('a row to a line', () => {
      const text = inTex(plain);
      isRead(text);
      assert.deepEqual(severeIn(text.replace('行政许可 & 18420', '行政许可 &')), ['cell/blank']);
      assert.deepEqual(severeIn(text.replace('行政许可 & 18420', '行政许可 & 1842O')), ['cell/number']);
    });

    it('a whole table on one line, no blanks around its marks', () => {
      isRead(inTex((cells) => `${cells.join('&')}\\\\`).replace(/^.*\\\\$\n/gm, (row) => row.trimEnd()));
    });

    it('merged cells, cells of several lines, formulas, rules and distances', () => {
      const long = (text: string) =>
        `\\begin{tabular}[c]{@{}l@{}}${text.slice(0, 4)}\\\\ ${text.slice(4)}\\end{tabular}`;
      const cell = (text: string) => {
        if (isNumber(text)) return `\\multicolumn{1}{c|}{$${text}$}`;
        return text.length > 12 ? long(text) : text && `\\multirow{2}{*}{\\textbf{${text}}}`;
      };
      isRead(inTex((cells) => `${cells.map(cell).join(' & ')} \\\\[2pt] \\cline{2-10}`));
      const formula = (text: string) => (isNumber(text) ? `$\\mathbf{ ${text} }$` : text);
      isRead(inTex((cells) => `${cells.map(formula).join(' & ')} \\\\`));
      isRead(
        inTex(plain, '\\begin{tabularx}{\\textwidth}[t]{|l|X|p{2cm}|}\n\\toprule', '\\bottomrule\n\\end{tabularx}'),
      );
    });

    it('what opens and never closes is no table', () => {
      const open = inTex(plain).replaceAll('\\end{tabular}\n', '');
      assert.equal(analyseText(open).reports.length, 1);
      assert.equal(analyseText(`${'\\begin{tabular}{'.repeat(3000)}\n${right}`).reports.length, 1);
    });

    it('is read in a moment however much of it there is', () => {
      const cells = `\\begin{tabular}{l}${'& '.repeat(200_000)}\\end{tabular}`;
      const groups = `\\begin{tabular}{l}${'\\textbf{'.repeat(100_000)}${'}'.repeat(100_000)}\\end{tabular}`;
      const tables = '\\begin{tabular}{l}\n'.repeat(100_000);
      for (const more of [cells, groups, tables]) assert.equal(analyseText(`${right}\n${more}`).reports.length, 1);
    });
  });

  it('headings of Textile and Jira, numbers behind entities and backslashes', () => {
    const row = (cells: readonly string[]) =>
      `|${cells.map((cell) => (isNumber(cell) ? cell.replace('.', '\\.') : cell)).join('|')}|`;
    isRead(inMarkup({ heading: (line) => `h2(#name). ${line}`, row }));
    isRead(inMarkup({ heading: (line) => `h2. {anchor:name}${line}`, row }));
    isRead(inMarkup({ title: (line) => line, heading: (line) => `{*}${line}{*}`, row }));
  });

  it('blanks, and what nobody sees, written as entities', () => {
    const blanks = [
      '&nbsp;',
      '&emsp;&emsp;',
      '&ensp;',
      '&thinsp;',
      '&#8195;',
      '&#x3000;',
      '&zwnj;',
      '&shy;',
      '&#8203;',
    ];
    for (const blank of blanks) {
      const heading = (line: string) => `<p>${blank}${line.replace('、', `、${blank}`)}</p>`;
      const text = (line: string) => `${blank}${line.replace(/(\d+)([年件])/g, `${blank}$1${blank}$2`)}`;
      const page = inMarkup({ heading, text, row: (cells) => cells.join('\t') });
      isRead(page);
      isRead(page.replaceAll('</p>\n', '<br/>\n').replaceAll('<p>', ''));
      assert.deepEqual(severeIn(page.replace(/(?<=起至.{0,20})2021/, '2020')), ['year/period']);
      assert.deepEqual(severeIn(page.replace(/(?<=新收.{0,40})15/, '16')), ['narrative/count']);
    }
  });
});

describe('neighbouring characters that have changed places', () => {
  it('are one typo', () => {
    assert.deepEqual(severeIn(right.replace('行政事业性收费', '行政事业收性费')), ['table/label']);
    assert.deepEqual(severeIn(right.replace('一、总体情况', '一、总情体况')), ['section/title']);
  });

  it('a name that a line breaks in two is not misquoted', () => {
    assert.deepEqual(severeIn(right.replace('政务公开办公室关于', '政务公开办公\n室关于')), []);
  });
});

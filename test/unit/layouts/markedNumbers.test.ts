import assert from 'node:assert/strict';
import { expected, isNumber, piped, right, severeIn, tablesOf, tagged, withRows } from '../../support/conversions';
import { analyseText, applyEdits, preferredFix } from '../../support/check';
import { findingsOf } from '../../../server/src/core';

/** The report with its numbers set in some manner, in rows of Markdown or of HTML. */
function setIn(write: (number: string) => string, row: (cells: readonly string[]) => string): string {
  const rows = withRows((cells) => row(cells.map((cell) => (isNumber(cell) ? write(cell) : cell))));
  return row === piped ? rows : rows.replace(/(?:^<tr>.*\n)+/gm, (table) => `<table>\n${table}</table>\n`);
}

const split = (number: string) => [...number].map((digit) => `<span lang="EN-US">${digit}</span>`).join('');

const manners: readonly ((number: string) => string)[] = [
  (number) => `\\( ${number} \\)`,
  (number) => `\\(${number}\\)`,
  (number) => `\\[ ${number} \\]`,
  (number) => `$ ${number} $`,
  (number) => `$\\text{${number}}$`,
  (number) => `$\\mathbf{ ${number} }$`,
  (number) => `$\\bf{${number}}$`,
  (number) => `\${\\bf ${number}}$`,
  (number) => `$\\mathrm{${number}}$`,
  (number) => `$^{${number}}$`,
  (number) => `\\textbf{${number}}`,
  (number) => `**\\(${number}\\)**`,
  (number) => `<sup>${number}</sup>`,
  (number) => `&nbsp;${number}&nbsp;`,
  (number) => `&ensp;&#12288; ${number}`,
  (number) => `<br>${number}`,
  (number) => `${number}<br/>&nbsp;`,
  (number) => `<!-- c --> ${number}`,
  (number) => `${number} <!-- c -->`,
  (number) => `${number}<o:p></o:p>`,
  (number) => number.replace(/^\d/, (digit) => `&#${digit.charCodeAt(0)};`),
  (number) => (number.includes('.') ? number : `${number}\\.`),
  (number) => number.replace(/(?<=\d)(?=\d{3}$)/, '{,}'),
  (number) => `$${number.replace(/(?<=\d)(?=\d{3}$)/, '\\,')}$`,
  (number) => number.replace(/^-/, '&minus;'),
  split,
];

describe('numbers inside marks', () => {
  for (const write of manners) {
    it(write('51'), () => {
      for (const row of [piped, tagged]) {
        const text = setIn(write, row);
        assert.deepEqual(tablesOf(text), expected);
        assert.deepEqual(severeIn(text), []);
      }
    });
  }

  it('stand behind labels with formulas inside', () => {
    const text = setIn((number) => number, tagged).replace('（七）总计', '$(\\text{七})$总计');
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('are mended inside their marks', () => {
    for (const write of manners.slice(0, -6)) {
      const text = setIn(write, piped);
      const wrong = text.replace(`| ${write('18420')} |`, `| ${write('18420').replace('18420', '０１８')} |`);
      assert.notEqual(wrong, text);
      const analysis = analyseText(wrong);
      const finding = findingsOf(analysis).find(({ code }) => code === 'cell/format')!;
      const edits = preferredFix(finding, analysis)!.edits;
      assert.equal(applyEdits(wrong, edits), wrong.replace('０１８', '18'));
    }
  });

  it('digits that a reader sees apart are no number', () => {
    const apart = ['1<sup>2</sup>', '1<br>2', '1&nbsp;2', '<del>1</del>2', '<span style="display: none">1</span>2'];
    for (const cell of [...apart, '\\sqrt{4}', '$12', '\\(12', '\\text{12']) {
      const text = setIn((number) => number, piped).replace('| 18420 |', `| ${cell} |`);
      assert.equal(tablesOf(text).disclosure?.licences?.decisions, null, cell);
      assert.notDeepEqual(severeIn(text), [], cell);
    }
  });

  it('are read in a moment however many marks there are', () => {
    const marks = ['<span>', '&nbsp;', '<br>', '\\text{', '$', '<a></a>', '<!--'].map((mark) => mark.repeat(3_000));
    const rows = marks.map((mark) => `| 规章 | ${mark}1${mark} |`).join('\n');
    assert.equal(analyseText(`${right}\n${rows}`).reports.length, 1);
  });
});

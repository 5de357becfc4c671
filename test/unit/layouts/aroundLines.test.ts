import assert from 'node:assert/strict';
import { extract, findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, preferredFix } from '../../support/check';
import { expected, piped, right, severeIn, tablesOf, withRows } from '../../support/conversions';

const headings = /^[二三四]、.*情况$/gm;

function isRead(text: string): void {
  const [report] = extract(analyseText(text));
  assert.equal(report!.organ, '澄溪县人民政府');
  assert.deepEqual(report!.sections.map(({ id }) => id).length, 6);
  assert.deepEqual(tablesOf(text), expected);
  assert.deepEqual(severeIn(text), []);
}

describe('headings in rows of tables', () => {
  const rows = withRows(piped);

  it('alone in the first row, or in each of its cells', () => {
    isRead(rows.replace(headings, '| $& |  |  |\n|---|---|---|').replace(/\|\n\n/g, '|\n'));
    isRead(rows.replace(headings, '| $& | $& | $& |\n|---|---|---|'));
  });

  it('every heading and the title between pipes', () => {
    isRead(
      withRows((cells) => `|${cells.join('|')}|`).replace(/^(?:[一二三四五六]、(?!本|上|结).*|澄溪.*)$/gm, '|$&|'),
    );
  });

  it('beside something else they are none', () => {
    for (const other of ['1', '三、其他']) {
      const text = rows.replace('二、主动公开政府信息情况', `| 二、主动公开政府信息情况 | ${other} |`);
      assert.ok(severeIn(text).includes('section/missing'));
    }
  });

  it('are mended in their cell', () => {
    const wrong = rows.replace('二、主动公开政府信息情况', '| 二、主动公开政府信习情况 |  |');
    const analysis = analyseText(wrong);
    const finding = findingsOf(analysis).find(({ code }) => code === 'section/title')!;
    assert.equal(applyEdits(wrong, preferredFix(finding, analysis)!.edits), wrong.replace('信习', '信息'));
  });
});

describe('what stands in front of every line or behind it', () => {
  it('the mark of a quotation', () => {
    isRead(right.replace(/^(?=.)/gm, '> '));
    isRead(right.replace(/^(?=.)/gm, '> > ').replace(/^$/gm, '>'));
    isRead(withRows(piped).replace(/^(?=.)/gm, '> '));
  });

  it('a hard line break', () => {
    isRead(right.replace(/(?<=\t\d+|件数|数量|[项元）])$/gm, '\\'));
    const text = right.replace('行政强制\t87', '行政强制\t\\');
    assert.deepEqual(severeIn(text), ['cell/placeholder']);
  });

  it('the number of the line', () => {
    const numbered = (write: (number: number, line: string) => string) =>
      right
        .split('\n')
        .map((line, index) => write(index + 1, line))
        .join('\n');
    isRead(numbered((number, line) => `${number}\t${line}`));
    isRead(numbered((number, line) => `${String(number).padStart(6)}\t${line}`));
  });
});

it('column heads side by side, each broken over two lines', () => {
  const broken = right.replace(
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '信息内容  本年制  本年废  现行有\n          发件数  止件数  效件数',
  );
  isRead(broken);
});

it('text and headings in front of a table of HTML, all on one line', () => {
  const table = (rows: string) => `<table>${rows.trim().split('\n').join('')}</table>`;
  const text = withRows((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`)
    .replaceAll('第二十条第', '<tr><td>第二十条第')
    .replace(/(<tr><td>第二十条第（.）项)$/gm, '$1</td></tr>')
    .replace(/(?:^<tr>.*\n)+/gm, table);
  isRead(text.replaceAll('\n', ''));
});

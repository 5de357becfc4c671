import assert from 'node:assert/strict';
import { fillBlanks, findingsOf, ReportDocument } from '../../server/src/core';
import { analyseText, applyEdits, inFile, isSevere, preferredFix } from '../support/check';
import { expected, right, severeIn, tablesOf } from '../support/conversions';
import { rightReport } from '../support/fixture';

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('a whole report on one line', () => {
  const begin = /(?=第二十条第（一）项\n|（本列数据|行政复议\t行政诉讼)/g;
  const end = /(?=\n\n[三四五]、)/g;

  it('has units, captions and notes around its tables', () => {
    const manners = [
      right.replace(begin, '单位：件\n'),
      right.replace(begin, '2021年政府信息公开情况统计表\n'),
      right.replace(end, '\n注：行政复议、行政诉讼数量含上年度结转数量。'),
      right.replace(end, '\n备注：1.其他含个体工商户。2.以上各数由办公室提供。').replace(begin, '单位：件（宗）\n'),
    ];
    for (const text of manners) {
      assert.notEqual(text, right);
      for (const line of [onOneLine(text), onOneLine(text).replace(/ ?([\u4e00-\u9fff]{2}：) ?/g, '$1')]) {
        assert.deepEqual(tablesOf(line), expected);
        assert.deepEqual(severeIn(line), []);
      }
    }
  });

  it('has something else in place of a number', () => {
    const row = '1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0';
    assert.ok(right.includes(row));
    for (const [written, code] of [
      ['/', 'cell/placeholder'],
      ['—', 'cell/placeholder'],
      ['无', 'cell/placeholder'],
      ['O', 'cell/number'],
      ['l', 'cell/number'],
    ]) {
      for (const column of [1, 3, 7]) {
        const cells = row.split('\t');
        cells[column] = written!;
        const text = onOneLine(right.replace(row, cells.join('\t')));
        assert.deepEqual(severeIn(text), [code], `${written} ${column}`);
      }
    }
  });

  it('has rows of nothing but blank cells: zeros go behind the labels of their rows, or nowhere', () => {
    const rows = /^(.*1\.属于国家秘密|2\.其他法律.*|3\.危及.*?)(?:\t0){7}$/gm;
    const text = right
      .replace(rows, '$1\t\t\t\t\t\t\t')
      .replaceAll('\n\n', '\n')
      .replace(/[\t\n]/g, ' ');
    assert.match(text, /国家秘密 {8}2/);
    assert.deepEqual(fillBlanks(analyseText(text)).edits, []);
    let mended = text;
    for (let round = 0; round < 3; round++) {
      const analysis = analyseText(mended);
      const [finding, ...others] = findingsOf(analysis).filter(isSevere);
      assert.deepEqual([finding!.code, others.length], ['table/cells', 2 - round]);
      mended = applyEdits(mended, inFile(preferredFix(finding!, analysis)!.edits, new ReportDocument(mended)));
    }
    assert.deepEqual(tablesOf(mended), expected);
  });

  it('has thousands separators', () => {
    const separated = right.replace(/(?<=\t)\d+(?=\d{3}\b)/g, '$&,');
    assert.match(separated, /18,420/);
    const large = separated.replace(/^((?:一、本年|（一）予以|（七）).*\t)(\d+)\t(.*\t)(\d+)$/gm, '$19,0$2\t$39,0$4');
    for (const text of [separated, large.replace(/9,0(\d)\b/g, '9,00$1')]) {
      const line = onOneLine(text);
      assert.deepEqual(tablesOf(line), tablesOf(text));
      assert.ok(!severeIn(line).includes('table/missing'));
    }
    assert.deepEqual(tablesOf(onOneLine(separated)), expected);
  });
});

describe('a slash or a dash behind the only number of a row', () => {
  it('is its value', () => {
    for (const written of ['/', '-', '—', '——'])
      for (const separator of [' ', ',', '\t', '    ']) {
        const text = right.replace('行政强制\t87', `行政强制${separator}${written}`);
        assert.deepEqual(severeIn(text), ['cell/placeholder'], `${separator}${written}`);
      }
  });

  it('is part of a label inside one', () => {
    const text = rightReport('2019');
    const spaced = text.replaceAll('\t', '   ').replaceAll('本年增/减', '本年增 / 减');
    assert.match(spaced, /本年增 \/ 减/);
    assert.deepEqual(tablesOf(spaced), tablesOf(text));
  });
});

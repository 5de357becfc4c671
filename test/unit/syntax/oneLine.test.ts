import assert from 'node:assert/strict';
import { fillBlanks, findingsOf, ReportDocument } from '../../../server/src/core';
import { analyseText, applyEdits, inFile, isSevere, preferredFix } from '../../support/check';
import { expected, right, severeIn, tablesOf } from '../../support/conversions';
import { rightReport } from '../../support/fixture';

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

describe('a report whose pages are a line each, with blanks inside labels', () => {
  const page = (text: string) =>
    text
      .replace(/\t(?=\d)/g, '   ')
      .replace(/\s*\n\s*|\t/g, ' ')
      .replace(/(\d[.．])(?=\p{sc=Han})/gu, '$1 ')
      .replace(/(\d)(?=[.．] \p{sc=Han})/gu, '$1 ')
      .replaceAll('公开申请数量', '公开申 请数量')
      .replaceAll('行政诉讼', '行政 诉讼');
  const pages = (...breaks: readonly (readonly [behind: string, put: string])[]) => {
    let text = right;
    for (const [behind, put] of breaks) {
      assert.ok(text.includes(behind));
      text = text.replace(behind, put);
    }
    return text.split('⏎').map(page).join('\n');
  };

  it('has a label that goes on behind its values, on the next page', () => {
    const row = /^3\.补正后申请内容仍不明确(.*)$/m.exec(right)!;
    const text = pages([row[0], `3.补正后申请${row[1]}⏎内容仍不明确`]);
    assert.match(text, /3 \. 补正后申请(?: {3}\d+){7}\n内容仍不明确 /);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('has a long one', () => {
    const row = /^2\.申请人逾期未按(.*?)公开申请(.*)$/m.exec(right)!;
    const text = pages([row[0], `2.申请人逾期未按${row[1]}公开申${row[2]}⏎请`]);
    assert.deepEqual(tablesOf(text), expected);
  });

  it('has headings of several columns that go on, on the next page', () => {
    const columns = '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n';
    const text = pages([columns, '商业企   科研机   社会公   法律服   其他⏎业   构   益组织   务机构 ']).replace(
      /业 构 益组织 务机构/,
      '业   构   益组织   务机构',
    );
    assert.match(text, /\n业 {3}构 {3}益组织 {3}务机构/);
    assert.deepEqual(tablesOf(text), expected);
  });

  it('begins a page with a heading, or ends one with it', () => {
    const heading = '四、政府信息公开行政复议、行政诉讼情况\n';
    for (const put of [`⏎${heading}`, `${heading}⏎`]) {
      const text = pages([heading, put], ['三、收到', '⏎三、收到']);
      assert.deepEqual(tablesOf(text), expected);
      assert.ok(!severeIn(text).includes('section/missing'));
    }
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

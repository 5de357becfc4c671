import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';
import { openEditor } from '../../support/editor';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');

/** What stands from the line that begins so down to the one that begins with the other. */
function part(from: string, to: string): string {
  return right.slice(right.indexOf(`\n${from}`) + 1, right.indexOf(`\n${to}`) + 1);
}

const review = part('行政复议\t', '五、存在');
const requests = part('（本列数据', '四、政府信息公开行政复议');
const valuesOf = (text: string) => extract(analyseText(text))[0]!;
const told = (text: string) =>
  findingsIn(text).flatMap(({ code, message }) => (code === 'table/cells' ? [message] : []));

const nines = review.replace('1\t0\t0\t0\t1', '9\t0\t0\t0\t9');
const blank = (table: string) => table.replace(/(?<=\t)\d+(?=[\t\n])|^\d+(?=\t)/gm, '');

describe('a table that stands twice', () => {
  for (const [name, copies, upheld, messages] of [
    ['equal copies', review + review, 1, []],
    ['the first counts', nines + review, 9, ['copy']],
    ['the one whose sums hold counts', nines.replace('\t9', '\t8') + review, 1, ['copy']],
    ['one without numbers does not', blank(review) + review, 1, []],
    ['nor does one of zeros, which is told', review.replaceAll('1', '0') + review, 1, ['copy']],
    ['nor one of the year before', `2020年情况：\n${nines}2021年情况：\n${review}`, 1, []],
    ['nor one of last year below its unit', `去年情况\n（单位：件）\n${nines}${review}`, 1, []],
    ['nor one of a part of the organ', `其中：县本级\n${nines}${review}`, 1, []],
    ['what two years have in common is of neither', `2021年与上年对比\n${nines}${review}`, 9, ['copy']],
    ['three copies', review + nines + nines, 1, ['copy', 'copy']],
    ['headings repeated at the end of a page', review.replace(/1\t0.*\n/, '') + review, 1, []],
  ] as const)
    it(name, () => {
      const text = right.replace(review, copies);
      assert.equal(valuesOf(text).review?.review?.upheld, upheld);
      assert.deepEqual(told(text), messages);
    });

  it('table three: one left blank in front of the other', () => {
    const text = right.replace(requests, blank(requests) + requests);
    assert.deepEqual([valuesOf(text).requests, told(text)], [valuesOf(right).requests, []]);
  });

  it('typing in one of them equals a fresh document', () => {
    const editor = openEditor(right.replace(review, nines + review));
    for (const [old, now] of [
      ['9\t0\t0\t0\t9', '9\t0\t0\t0\t8'],
      ['1\t0\t0\t0\t1', '1\t0\t0\t0\t2'],
      ['9\t0\t0\t0\t8', '0\t0\t0\t0\t0'],
      ['2021年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告'],
    ] as const) {
      const at = editor.text().indexOf(old);
      editor.replace(at, at + old.length, now);
    }
  });
});

describe('a row that stands twice', () => {
  const behind = (row: string, added: string) => right.replace(new RegExp(`(?<=\\n${row}.*\\n)`), added);

  it('pasted again with its headings', () => {
    const text = behind('行政强制', '第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t7\n行政强制\t87\n');
    assert.deepEqual(told(text), ['repeated']);
    assert.equal(valuesOf(text).disclosure?.penalties?.decisions, 1356);
  });

  it('with blanks in one place is that of two pages', () => {
    assert.deepEqual(told(behind('2.重复申请', '2.重复申请\t\t\t\t\t\t\t\n')), []);
  });

  it('below the table, behind other text, is none of it', () => {
    const text = behind('行政事业性收费', '另附分项数据如下，供查阅。\n行政处罚\t7\n');
    assert.deepEqual(told(text), []);
  });

  it('with explanations that name no year is told', () => {
    const text = right.replace('行政处罚\t1356', '行政处罚（本级）\t6\n行政处罚（下级）\t1350');
    assert.deepEqual(told(text), ['repeated']);
  });

  it('typing in either equals a fresh document', () => {
    const editor = openEditor(behind('行政处罚', '行政处罚\t1356\n'));
    for (const [old, now] of [
      ['1356\n行政强制', '7\n行政强制'],
      ['1356', '7'],
      ['行政处罚\t7\n行政强制', '行政处罚（局属单位）\t7\n行政强制'],
      ['（局属单位）\t7', '（局属单位）\t12'],
    ] as const) {
      const at = editor.text().indexOf(old);
      assert.ok(at > 0, old);
      editor.replace(at, at + old.length, now);
    }
  });
});

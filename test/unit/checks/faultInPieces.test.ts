import assert from 'node:assert/strict';
import { findingsIn, isSevere } from '../../support/check';
import { expected, severeIn, tablesOf, withRows } from '../../support/conversions';

/** `pdftotext -layout`: some rows have their values on both lines of their labels, beside pieces of their groups. */
const text = withRows((cells) => cells.filter((cell) => cell !== '').join(' '))
  .replace(
    /（二）部分公开（.*） (.*) (\d+ \d+ \d+)$/m,
    '度办理结 （二）部分公开（区分处理的，只计 $1\n果 这一情形，不计其他情形） $2',
  )
  .replace('三、本年度办理结果 （一）', '三、本年 （一）')
  .replace(/（四）无法提供 (1\..*)\n(2\..* 0 0 0 0) (0 0 0)$/m, '$1\n（四）无 $2\n法提供 $3')
  .replace(/（五）不予处理 (1\..*)\n/, '$1\n（五）不 ')
  .replace(/^3\.要求提供公开出版物/m, '予处理 3.要求提供公开出版物');

/** What is severe where a text is written otherwise, and what is read of table three. */
function spoilt(right: string, wrong: string) {
  const draft = text.replace(right, wrong);
  assert.notEqual(draft, text);
  const found = findingsIn(draft).filter(isSevere);
  return { codes: found.map(({ code }) => code), starts: found.map(({ span }) => span.start), ...tablesOf(draft) };
}

describe('one fault in a page of which pieces of labels stand beside each other', () => {
  it('the page without it is right', () => {
    assert.ok(text.includes('果 这一情形'));
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  for (const word of ['O', 'l', '若干', '2人', '?', '没有']) {
    it(`${word} in a cell is told there, and all other numbers are read`, () => {
      const { codes, requests } = spoilt('2.重复申请 0 0', `2.重复申请 0 ${word}`);
      assert.deepEqual(codes, ['cell/number']);
      const row = { ...expected.requests!['refused.duplicate']!, business: null };
      assert.deepEqual(requests, { ...expected.requests, 'refused.duplicate': row });
    });
  }

  for (const [right, wrong] of [
    ['1.信访举报投诉', '1.信仿举报投诉'],
    ['8.属于行政查询', '8.属于行攻查询'],
  ] as const) {
    it(`${wrong} is told, and all numbers are read`, () => {
      const { codes, requests } = spoilt(right, wrong);
      assert.deepEqual(codes, ['table/label']);
      assert.deepEqual(requests, expected.requests);
    });
  }

  it('two wrong rows leave nothing that could tell what stands where', () => {
    const draft = text
      .replace('2.重复申请 0 0', '2.重复申请 0 若干')
      .replace('4.无正当理由大量反复申请 0', '4.无正当理由大量反复申请 ?');
    assert.deepEqual(severeIn(draft), ['table/cells']);
    assert.equal(tablesOf(draft).requests?.['received']?.['person'] ?? null, null);
  });
});

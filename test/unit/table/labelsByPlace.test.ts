import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, codesOfSevere } from '../../support/check';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');
/** Table three with each cell on a line of its own. */
const text = right.replace(/一、本年新收[\s\S]*?(?=\n四、政府信息公开行政复议)/, (rows) => rows.replaceAll('\t', '\n'));

function valuesOf(draft: string): Record<string, unknown> {
  return { ...extract(analyseText(draft))[0]!.requests };
}

/** The values of all rows but some. */
function without(...rows: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(valuesOf(text)).filter(([id]) => !rows.includes(id)));
}

describe('a table with a cell on each line', () => {
  it('is read', () => {
    assert.deepEqual(valuesOf(text), valuesOf(right));
  });

  for (const [label, words] of [
    ['6.属于四类过程性信息', '6.属四类信息'],
    ['（一）予以公开', '（一）公开'],
    ['（七）总计', '（七）总数'],
    ['一、本年新收政府信息公开申请数量', '一、新收申请数'],
    ['四、结转下年度继续办理', '四、结转办理'],
  ] as const) {
    it(`is read as well where ${label} is written ${words}, and that is told`, () => {
      const draft = text.replace(label, words);
      assert.notEqual(draft, text);
      assert.deepEqual(valuesOf(draft), valuesOf(right));
      assert.deepEqual(codesOfSevere(draft), ['table/label']);
    });
  }

  it('is read but for two rows where the label of one is lost: the values of both stand together', () => {
    const draft = text.replace('7.属于行政执法案卷\n', '');
    const values = valuesOf(draft);
    assert.deepEqual(values['denied.process'], { ...(values['denied.process'] as object), total: null, person: null });
    delete values['denied.process'];
    assert.deepEqual(values, without('denied.process', 'denied.caseFile'));
    assert.deepEqual(codesOfSevere(draft).sort(), ['table/cells', 'table/row-missing']);
  });

  it('is read but for the first row where its label is lost', () => {
    const draft = text.replace('一、本年新收政府信息公开申请数量\n', '');
    assert.deepEqual(valuesOf(draft), without('received'));
    assert.deepEqual(codesOfSevere(draft), ['table/row-missing']);
  });

  it('is read but for a row that has a word in place of its label', () => {
    const draft = text.replace('7.属于行政执法案卷\n', '详见说明\n');
    assert.deepEqual(valuesOf(draft), without('denied.caseFile'));
    assert.deepEqual(codesOfSevere(draft), ['table/row-missing']);
  });
});

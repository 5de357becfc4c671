import assert from 'node:assert/strict';
import { extract, findingsOf, ReportDocument, analyse, defaultOptions } from '../../../server/src/core';
import { loadAnotherCore } from '../../support/anotherCore';
import { analyseText, fixesFor } from '../../support/check';
import { expected, isNumber, severeIn, tablesOf, withRows } from '../../support/conversions';

const another = loadAnotherCore();

/** Table three with nothing between its labels and values. */
const fused = withRows((cells) => (cells.filter(isNumber).length === 7 ? cells.join('') : cells.join('\t')));
const row = '2.重复申请';

function written(values: string): string {
  assert.ok(fused.includes(`\n${row}0000000\n`));
  return fused.replace(`\n${row}0000000\n`, `\n${row}${values}\n`);
}

function fixesOf(text: string, code: string): number {
  const analysis = analyseText(text);
  const found = findingsOf(analysis).filter((finding) => finding.code === code);
  assert.ok(found.length > 0, code);
  return found.flatMap((finding) => fixesFor(finding, analysis)).length;
}

describe('marks run together with the label of their row', () => {
  it('are cells where they are as many as the row has', () => {
    for (const values of ['///////', '———————', '-------', '无无无无无无无', '0无0000无', '/0//00/']) {
      const text = written(values);
      const marks = [...values].filter((char) => char !== '0');
      assert.deepEqual(severeIn(text), ['table/fused', ...marks.map(() => 'cell/placeholder')], values);
      const { requests } = extract(analyseText(text))[0]!;
      assert.deepEqual({ ...requests, 'refused.duplicate': 0 }, { ...expected.requests, 'refused.duplicate': 0 });
    }
    const three = fused.replace(/\n规章\t.*\n/, '\n规章///\n');
    assert.deepEqual(severeIn(three).slice(0, 3), Array(3).fill('cell/placeholder'));
  });

  it('are neither overwritten nor lost where they are not', () => {
    for (const values of ['//////', '////////', '——————', '/////// /']) {
      const text = written(values);
      assert.ok(severeIn(text).includes('table/cells'), values);
      assert.equal(fixesOf(text, 'table/cells'), 0, values);
      assert.equal(fixesOf(text, 'table/fused'), 0, values);
    }
  });

  it('leave the row as it is where it cannot be read', () => {
    for (const values of ['0无000无', '0无0000', '12无0000']) {
      const text = written(values);
      assert.ok(severeIn(text).includes('table/row-missing'), values);
      assert.equal(fixesOf(text, 'table/row-missing'), 0, values);
    }
  });

  it('become zeros one by one', () => {
    const document = new ReportDocument(written('///////'));
    const line = document.lines.findIndex(({ text }) => text.startsWith(row));
    analyse(document, defaultOptions);
    for (let at = row.length; at < row.length + 7; at++) {
      document.edit({ start: { line, character: at }, end: { line, character: at + 1 } }, '0');
      const fresh = another.analyse(new another.ReportDocument(document.text), another.defaultOptions);
      assert.deepEqual(findingsOf(analyse(document, defaultOptions)), another.findingsOf(fresh));
    }
    assert.deepEqual(tablesOf(document.text), expected);
  });

  it('are no cells behind anything else', () => {
    for (const line of ['重复———', '目录———————', '其他///']) {
      const text = fused.replace('\n一、总体情况\n', `\n一、总体情况\n${line}\n`);
      assert.notEqual(text, fused);
      assert.deepEqual(tablesOf(text), expected, line);
      assert.deepEqual(severeIn(text), ['table/fused'], line);
    }
  });
});

import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';
import { openEditor } from '../../support/editor';
import { rightReport } from '../../support/fixture';

const right = rightReport('2019');

/** The report with larger numbers in some rows of table three, the digits of all rows run together. */
function fused(rows: Readonly<Record<string, string>>): string {
  const label = '一、本年新收政府信息公开申请数量';
  const [before, table] = [right.slice(0, right.indexOf(label)), right.slice(right.indexOf(label))];
  const written = Object.entries({ ...plain, ...rows }).reduce(
    (text, [row, values]) => text.replace(new RegExp(`(?<=${row}).*`), values),
    table,
  );
  const end = written.indexOf('四、政府信息公开行政复议');
  return (
    before +
    written
      .slice(0, end)
      .replace(/\t(?=\d)| /g, '')
      .replaceAll('\t', '') +
    written.slice(end)
  );
}

/** 102 + 1 + 1 = 104, and so on. */
const plain = {
  '一、本年新收政府信息公开申请数量': '104 9 1 0 5 0 119',
  '（一）予以公开': '102 8 1 0 5 0 116',
  '（七）总计': '104 9 1 0 5 0 119',
};

function read(text: string, row: string): (number | null)[] {
  const [report] = extract(analyseText(text));
  return Object.values(report!.requests![row]!);
}

const unread = new Array<null>(7).fill(null);
const total = [104, 9, 1, 0, 5, 0, 119];

describe('digits run together, one number of whose row is wrong', () => {
  it('are not read as other numbers that happen to add up', () => {
    const outcome = fused({ '（七）总计': '401 9 1 0 5 0 119' });
    assert.deepEqual(read(outcome, 'outcome'), unread);
    assert.deepEqual(read(outcome, 'unavailable.notHeld'), [1, 1, 0, 0, 0, 0, 2]);
    assert.ok(findingsIn(outcome).every(({ code }) => !code.startsWith('total/')));
    const received = fused({ '一、本年新收政府信息公开申请数量': '401 9 1 0 5 0 119' });
    assert.deepEqual(read(received, 'received'), unread);
    assert.deepEqual(read(received, 'outcome'), total);
  });

  it('are read where another row is wrong', () => {
    const text = fused({ '（一）予以公开': '101 1 0 0 0 0 102', '（六）其他处理': '2 0 0 0 0 0 2' });
    assert.deepEqual(read(text, 'other'), [2, 0, 0, 0, 0, 0, 2]);
    assert.deepEqual(read(text, 'unavailable.notHeld'), [1, 1, 0, 0, 0, 0, 2]);
  });

  it('are read under edits as in a fresh document', () => {
    const editor = openEditor(fused({}));
    for (const [found, put] of [
      ['（七）总计1049', '（七）总计4019'],
      ['（七）总计4019', '（七）总计1049'],
      ['（一）予以公开1028', '（一）予以公开1038'],
      ['（七）总计1049', '（七）总计4019'],
    ] as const) {
      const at = editor.text().indexOf(found);
      assert.ok(at > 0, found);
      editor.replace(at, at + found.length, put);
    }
  });
});

import assert from 'node:assert/strict';
import { openEditor } from '../../support/editor';
import { expected, severeIn, tablesOf, withRows } from '../../support/conversions';

/** As a reader of PDF writes each page on one line: three blanks between cells, one where it has moved characters. */
const text = withRows((cells) => cells.join('   '))
  .replace(
    /(收到和处理政府信息公开申请情况\n)([^]*?)(?=\n四、政府信息公开行政复议)/,
    (_, heading: string, rows: string) => {
      return heading + rows.replaceAll('\n', ' ');
    },
  )
  .replace('0   15 二、', '0   1 5 二、')
  .replace('数量   12   3', '数量 1 2   3')
  .replace('收费   1208.56', '收费   1208 . 56');

describe('numbers whose digits a reader of PDF has set apart', () => {
  it('are read where wide gaps leave a value for each column, and the row adds up', () => {
    assert.match(text, /数量 1 2 {3}3 {3}0 {3}0 {3}0 {3}0 {3}1 5 二/);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('are not read where the row does not add up', () => {
    const wrong = text.replace('1 2   3', '1 4   3');
    assert.equal(tablesOf(wrong).requests?.['received']?.['total'] ?? null, null);
    assert.ok(severeIn(wrong).length > 0);
  });

  it('are told where nothing adds up: the last digits may count a page', () => {
    for (const written of ['87 4', '8 7', '8 70', '8 706 4']) {
      const open = text.replace('行政强制   87', `行政强制   ${written}`);
      assert.equal(tablesOf(open).disclosure?.['coercion']?.['decisions'] ?? null, null, written);
      assert.match(severeIn(open).join(' '), /^(?:table\/cells|cell\/number)$/, written);
    }
  });

  it('are read anew when one changes', () => {
    const editor = openEditor(text);
    for (const [part, by] of [
      ['1 2   3', '1 3   3'],
      ['1 3   3', '13   3'],
      ['1 5 二', '1   6 二'],
      ['1208 . 56', '12 8 . 56'],
    ] as const) {
      const from = editor.text().indexOf(part);
      assert.ok(from >= 0, part);
      editor.replace(from, from + part.length, by);
    }
    while (editor.text() !== text) editor.undo();
  });
});

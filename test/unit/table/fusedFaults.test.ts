import assert from 'node:assert/strict';
import { isNumber, severeIn, tablesOf, withRows } from '../../support/conversions';
import { openEditor } from '../../support/editor';

/** The report with the digits of tables three and four run together, some of its rows written otherwise. */
function fused(rows: Readonly<Record<string, string>> = {}): string {
  return withRows((cells) => {
    const numbers = cells.filter(isNumber);
    const label = cells.filter((cell) => !isNumber(cell)).join('');
    return numbers.length < 7 ? cells.join('\t') : (rows[label] ?? label + numbers.join(''));
  });
}

const review = fused().match(/^\d{15}$/m)![0];
const values = (text: string, row: string) => Object.values(tablesOf(text).requests![row]!);

/** What is wrong with its tables, but for their digits being run together. */
const faultsIn = (text: string) => severeIn(text).filter((code) => /^t(?:able\/(?!fused)|otal)/.test(code));

/** Rows of table three: their ids, labels and numbers. */
const rows = [
  ['received', '一、本年新收政府信息公开申请数量', [12, 3, 0, 0, 0, 0, 15]],
  ['granted', '三、本年度办理结果（一）予以公开', [8, 2, 0, 0, 0, 0, 10]],
  ['partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [1, 0, 0, 0, 0, 0, 1]],
  ['unavailable.notHeld', '（四）无法提供1.本机关不掌握相关政府信息', [2, 1, 0, 0, 0, 0, 3]],
  ['refused.duplicate', '2.重复申请', [0, 0, 0, 0, 0, 0, 0]],
  ['outcome', '（七）总计', [12, 3, 0, 0, 0, 0, 15]],
  ['carriedForward', '四、结转下年度继续办理', [1, 0, 0, 0, 0, 0, 1]],
] as const;

describe('a wrong number in a row of digits run together', () => {
  it('is told where it stands, and every number is read as it is written', () => {
    for (const [id, label, numbers] of rows) {
      for (const [column, changes] of [
        [0, [1, 30]],
        [1, [2]],
        [6, [1, 20]],
      ] as const) {
        for (const change of changes) {
          const written = numbers.map((number, at) => (at === column ? number + change : number));
          const text = fused({ [label]: label + written.join('') });
          assert.deepEqual(values(text, id), written);
          const [finding, ...others] = faultsIn(text);
          assert.ok(finding, `${label} ${written.join(' ')}`);
          assert.deepEqual(others, []);
        }
      }
    }
  });

  it('may be blank cells instead that left no trace', () => {
    const label = '2.重复申请';
    for (const [digits, wanted] of [
      ['200000020', [20, 0, 0, 0, 0, 0, 20]],
      ['20000020', new Array<null>(7).fill(null)],
    ] as const) {
      const digitsOf = { '一、本年新收政府信息公开申请数量': '323000035', '（七）总计': '323000035', [label]: digits };
      const text = fused(Object.fromEntries(Object.entries(digitsOf).map(([row, own]) => [row, row + own])));
      assert.deepEqual(values(text, 'refused.duplicate'), wanted);
      assert.deepEqual(faultsIn(text), [], digits);
    }
  });

  it('is told in table four where its digits are as many as its cells', () => {
    for (const [digits, code, expected] of [
      ['100020000000000', 'total/review', [1, 0, 0, 0, 2]],
      ['100011000000001', 'total/misplaced', [1, 0, 0, 0, 1]],
      ['100001000100000', 'total/review', [1, 0, 0, 0, 0]],
    ] as const) {
      const text = fused().replace(`\n${review}\n`, `\n${digits}\n`);
      assert.deepEqual(faultsIn(text), [code], digits);
      assert.deepEqual(Object.values(tablesOf(text).review!['review']!), expected);
    }
  });

  it('is none in table four where blank cells may have left no trace, or a number may be longer', () => {
    for (const digits of ['123150000000000', '000000000010010', '1000200000000000']) {
      const text = fused().replace(`\n${review}\n`, `\n${digits}\n`);
      assert.deepEqual(faultsIn(text), [], digits);
      assert.equal(tablesOf(text).review!['review']!['upheld'], null);
    }
  });

  it('is read under edits as in a fresh document', () => {
    const editor = openEditor(fused());
    for (const [found, put] of [
      ['予以公开82000010', '予以公开82000011'],
      ['（七）总计123000015', '（七）总计123000016'],
      ['予以公开82000011', '予以公开82000010'],
      ['重复申请0000000', '重复申请1000000'],
      [`\n${review}\n`, '\n100020000000000\n'],
      ['\n100020000000000\n', '\n10002000000000\n'],
    ] as const) {
      const at = editor.text().indexOf(found);
      assert.ok(at > 0, found);
      editor.replace(at, at + found.length, put);
    }
  });
});

import assert from 'node:assert/strict';
import { right, expected, severeIn, tablesOf } from '../../support/conversions';
import { openEditor } from '../../support/editor';

/** The report with each table on a line of its own, text behind it, and something in place of the ends of its cells. */
function inLines(cellEnd: string, behind: string, report = right): string {
  const tables = /^(?:第二十条第（一）项|（本列数据|行政复议\t)[^]*?(?=\n\n)/gm;
  return report.replace(tables, (table) => table.replace(/[\t\n]/g, cellEnd) + behind);
}

const onOneLine = (text: string) => text.replaceAll('\n', '');

const sentences = [
  '（二）主动公开的主要类别包括减税降费等。',
  '(二)主动公开的主要类别包括减税降费等。',
  '全年公开政策解读若干。',
  '附件下载',
  '（注：以上各数由办公室提供）',
  '2021年，我县各项工作按时完成。',
];

describe('a table on a line, with text behind it', () => {
  for (const sentence of sentences) {
    it(`with blanks between its cells: ${sentence}`, () => {
      for (const behind of [sentence, ` ${sentence}`]) {
        const text = inLines(' ', behind);
        assert.ok(text.includes(`1208.56${behind}\n`));
        for (const written of [text, onOneLine(text)]) {
          assert.deepEqual(tablesOf(written), expected);
          assert.deepEqual(severeIn(written), []);
        }
      }
    });

    it(`with nothing between them: ${sentence}`, () => {
      const plain = inLines('', '');
      for (const behind of [sentence, ` ${sentence}`]) {
        const text = inLines('', behind);
        for (const [written, without] of [
          [text, plain],
          [onOneLine(text), onOneLine(plain)],
        ] as const) {
          assert.deepEqual(tablesOf(written), tablesOf(without));
          assert.deepEqual(severeIn(written), ['table/fused', 'table/fused', 'table/fused']);
        }
      }
    });
  }

  it('ends in front of no unit, no other row and no number', () => {
    for (const behind of ['件', '（单位：万元）', '增3', '12', '第二十条第（九）项'])
      assert.ok(severeIn(inLines('', behind)).length > 0, behind);
  });

  it('is the same under edits', () => {
    const editor = openEditor(inLines('', '2021年，我县各项工作按时完成。'));
    for (const [found, put] of [
      ['2021年，我县各项', '12021年，我县各项'],
      ['12021年，我县各项', '件2021年，我县各项'],
      ['件2021年，我县各项', '2021年，我县各项'],
      ['2021年，我县各项', ' 2 2021年，我县各项'],
    ] as const) {
      for (let at = editor.text().indexOf(found); at >= 0; at = editor.text().indexOf(found, at + put.length + 1))
        editor.replace(at, at + found.length, put);
    }
  });
});

describe('headings of table four with no blanks between them, and values behind them on their line', () => {
  const headings = right.slice(right.indexOf('行政复议\t'), right.indexOf('\n1\t0\t0\t0\t1'));
  const values = '1 0 0 0 1 0 0 0 0 0 0 0 0 0 0';
  const withReview = (review: string) => right.replace(`${headings}\n${values.replaceAll(' ', '\t')}`, review);

  it('are no disorder', () => {
    const fused = headings.replace(/\s/g, '');
    for (const written of [fused, fused.replace('诉讼', '诉讼 '), fused.replace('行政诉讼', ' 行政诉讼 ')]) {
      const text = withReview(`${written} ${values}`);
      assert.deepEqual(tablesOf(text), expected);
      assert.deepEqual(severeIn(text), []);
    }
  });

  it('nor are values some of which are run together', () => {
    const text = withReview(`${headings.replace(/\s/g, '')} 10 0 01 0 0 0 00 0 0 0 00`);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), ['table/fused']);
  });

  it('are told as digits run together where several readings add up', () => {
    const text = withReview(`${headings.replace(/\s/g, '')}1113600000000000`);
    assert.deepEqual(severeIn(text), ['table/fused']);
    assert.equal(tablesOf(text).review!['review']!['total'], null);
  });
});

describe('a label in such a table that lacks its last character', () => {
  for (const cellEnd of [' ', '']) {
    it(`takes no digit of its number in its place, with “${cellEnd}” between cells`, () => {
      const licences = expected.disclosure!['licences']!['decisions'] as number;
      assert.ok(licences >= 10);
      const text = inLines(cellEnd, '').replace(`行政许可${cellEnd}`, `行政许${cellEnd}`);
      const read = tablesOf(text).disclosure?.['licences']?.['decisions'] ?? null;
      assert.ok(read === null || read === licences, String(read));
      assert.ok(severeIn(text).some((code) => code.startsWith('table/')));
    });
  }
});

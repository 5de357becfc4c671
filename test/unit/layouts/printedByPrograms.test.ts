import assert from 'node:assert/strict';
import { expected, isNumber, piped, right, severeIn, tablesOf, withRows } from '../../support/conversions';

const from = right.indexOf('行政复议\t');
const to = right.indexOf('\n\n五、');
const review = right
  .slice(from, to)
  .split('\n')
  .map((line) => line.split('\t'));

/** The rows of table four in a grid of fifteen columns, merged cells blank. */
const grid = [
  spread(review[0]!, [5, 10]),
  spread(review[1]!, [1, 1, 1, 1, 1, 5, 5]),
  [...Array<string>(5).fill(''), ...review[2]!],
  review[3]!,
];

function spread(cells: readonly string[], widths: readonly number[]): string[] {
  return widths.flatMap((width, at) => [cells[at]!, ...Array<string>(width - 1).fill('')]);
}

describe('tables as programs print them', () => {
  it('None, nan and null are blank cells', () => {
    for (const nothing of ['None', 'nan', 'null']) {
      const text = withRows((cells) => {
        const numbers = cells.filter(isNumber).length;
        const missing = numbers === 7 ? 10 - cells.length : numbers > 0 && numbers < 7 ? 4 - cells.length : 0;
        const labels = cells.filter((cell) => !isNumber(cell)).map((cell) => (cell === '' ? nothing : cell));
        return piped([...labels, ...Array<string>(missing).fill(nothing), ...cells.filter(isNumber)]);
      });
      assert.match(text, new RegExp(nothing));
      assert.deepEqual(tablesOf(text), expected, nothing);
      assert.deepEqual(severeIn(text), [], nothing);
      const blank = text.replace(/^(\| 规章 .*\| )0 \|$/m, `$1${nothing} |`);
      assert.notEqual(blank, text);
      assert.deepEqual(severeIn(blank), ['cell/blank'], nothing);
    }
  });

  it('table four in one frame of a grid', () => {
    const border = `+${'------+'.repeat(15)}`;
    const text = [right.slice(0, from), border, '\n', grid.map(piped).join('\n'), '\n', border, right.slice(to)].join(
      '',
    );
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('table four with the numbers of its rows in front', () => {
    const heading = piped(['', ...grid[0]!.map((_, column) => String(column))]);
    const rows = grid.map((cells, index) => piped([String(index), ...cells]));
    const text = [right.slice(0, from), heading, '\n', rows.join('\n'), right.slice(to)].join('');
    assert.deepEqual(tablesOf(text).review, expected.review);
    assert.deepEqual(severeIn(text), []);
  });

  it('what stands between tags joined with pipes or TABs, the blanks between them too', () => {
    for (const mark of ['|', '\t']) {
      const text = withRows(
        (cells) =>
          `${mark}\n${cells
            .filter((cell) => cell !== '')
            .map((cell) => `${mark}${cell}${mark}\n${mark}\n`)
            .join('')}`,
      );
      const read = tablesOf(text);
      assert.deepEqual([read.requests, read.review], [expected.requests, expected.review]);
    }
  });

  it('a blank that the page holds in front of every cell, all joined with TABs', () => {
    const woven = (cells: readonly string[]) => `\t \t${cells.join('\t \t')}\t`;
    assert.deepEqual(tablesOf(withRows(woven)), expected);
    assert.deepEqual(severeIn(withRows(woven)), []);
    const blank = withRows((cells) =>
      woven(cells[0] === '（七）总计' ? [...cells.slice(0, 4), '', ...cells.slice(5)] : cells),
    );
    assert.deepEqual(severeIn(blank), ['cell/blank']);
    const nbsp = (cells: readonly string[]) =>
      cells.map((cell) => `|\n|\n|${isNumber(cell) ? '\u00a0' : ''}${cell}|\n`).join('');
    assert.deepEqual(tablesOf(withRows(nbsp)).requests, expected.requests);
  });

  it('each cell on a line of its own with a TAB behind it', () => {
    const closed = withRows((cells) => cells.map((cell) => `${cell}\t`).join('\n'));
    assert.deepEqual(tablesOf(closed), expected);
    assert.deepEqual(severeIn(closed), []);
    assert.deepEqual(severeIn(closed.replace('87\t', '\t')), ['cell/blank']);
    assert.deepEqual(severeIn(closed.replace('87\t', '8l\t')), ['cell/number']);
  });

  it('each cell on a line of its own, an empty line for a blank cell between others', () => {
    const row = '2.重复申请\t0\t0\t0\t0\t0\t0\t0';
    assert.ok(right.includes(row));
    const inLines = (text: string) => text.replaceAll('\t', '\n');
    assert.deepEqual(severeIn(inLines(right)), []);
    for (const gap of ['', ' ', '\u3000'])
      assert.deepEqual(severeIn(inLines(right.replace(row, row.replace('0\t0\t0', `0\t${gap}\t0`)))), ['cell/blank']);
  });

  it('table two without headings, a TAB on a line between one cell and the next', () => {
    const begin = right.indexOf('第二十条第（一）项');
    const end = right.indexOf('\n\n三、');
    const rows = right
      .slice(begin, end)
      .split('\n')
      .filter((line) => /\t\d/.test(line));
    const table = rows.map((line) => line.replaceAll('\t', '\n\n\t\n\n')).join('\n\n\n\n');
    const text = right.slice(0, begin) + table + right.slice(end);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('labels repeated in each column that they are merged over, groups in front of some', () => {
    const group: string[] = [];
    const repeated = withRows((cells) => {
      const numbers = cells.filter(isNumber);
      if (numbers.length !== 7) return cells.join(' ');
      const labels = cells.slice(0, -7);
      if (labels[0] === '三、本年度办理结果') group[0] = labels.shift()!;
      if (/^[一二四]、/.test(labels[0]!)) return [labels[0], labels[0], labels[0], ...numbers].join(' ');
      if (/^（/.test(labels[0]!)) group[1] = labels[0]!;
      return [group[0], group[1], labels.at(-1), ...numbers].join(' ');
    });
    assert.match(repeated, /三、本年度办理结果 （一）予以公开 （一）予以公开 8 /);
    assert.deepEqual(tablesOf(repeated), expected);
    assert.deepEqual(severeIn(repeated), []);
    assert.deepEqual(severeIn(repeated.replace(/^.*3\.危及.*\n/m, '')), ['table/row-missing']);
    assert.deepEqual(severeIn(repeated.replace('行政查询事项', '行政查洵事项')), ['table/label']);
  });

  it('digits of a row run together behind the last part of a broken label', () => {
    const ofTableThree = (cells: readonly string[]) => cells.filter(isNumber).length === 7;
    const text = withRows((cells) => {
      if (!ofTableThree(cells)) return cells.join('\t');
      const label = cells.filter((cell) => !isNumber(cell)).join('');
      return `${label.slice(0, 5)}\n${label.slice(5)}${cells.filter(isNumber).join('')}`;
    });
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), ['table/fused']);
    // A sentence may end in as many digits.
    assert.deepEqual(severeIn(right.replace('解读政策48件。', '解读政策48件，联系电话\n电话88670059')), []);
  });

  it('headings of table four with the end of one and the beginning of the next on a line', () => {
    const group = '结果\n维持结果\n纠正其他\n结果尚未\n审结总计';
    const headings = `行政复议 行政诉讼\n${group}未经复议直接起诉 复议后起诉\n${group}${group.slice(0, 2)}\n${group.slice(3)}`;
    const text = [right.slice(0, from), headings, '\n', review[3]!.join(''), right.slice(to)].join('');
    assert.deepEqual(tablesOf(text).review, expected.review);
    assert.deepEqual(severeIn(text), ['table/fused']);
    const apart = [right.slice(0, from), headings, '\n', review[3]!.join(' '), right.slice(to)].join('');
    assert.deepEqual(tablesOf(apart).review, expected.review);
    assert.deepEqual(severeIn(apart), []);
    // A character of two code units among them moves those behind it by two.
    assert.deepEqual(severeIn(apart.replace('纠正其他', '纠正𠮷其他')), []);
  });

  it('headings of table four in pieces that no order is left of: the table is told, and not as missing', () => {
    const pieces = '行政复议 行政诉讼\n结果结果其他尚未总计未经复议直接起诉 复议后起诉\n维持纠正结果审结结果\n维持结果';
    const text = [right.slice(0, from), pieces, '\n', review[3]!.join(''), right.slice(to)].join('');
    assert.deepEqual(severeIn(text), ['table/cells']);
    const prose = '行政复议\n全年1件，结果维持。\n行政诉讼\n未经复议直接起诉0件，复议后起诉0件。';
    assert.deepEqual(severeIn(right.slice(0, from) + prose + right.slice(to)), ['table/missing']);
  });
});

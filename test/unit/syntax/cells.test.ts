import assert from 'node:assert/strict';
import { readCells } from '../../../server/src/core/syntax/cells/separators';

/** The cells of a line as `from-to`, a blank cell by its place to write into. */
function cellsOf(line: string): string[] {
  return readCells(line).cells.map(({ from, to, text }) => {
    assert.equal(line.slice(from, to), text);
    return text === '' ? `@${from}` : text;
  });
}

describe('the cells of a line', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    '': [],
    '　\u00a0': [],
    '\t': ['@1'],
    '\t　0\u00a0': ['0'],
    ' \t总 计': ['总 计'],
    '规章\t0\t\t3': ['规章', '0', '@5', '3'],
    '\t\t总计': ['@0', '@1', '总计'],
    '规章\t0\t': ['规章', '0', '@5'],
    '| 规章 | 0 |  | 3 |': ['规章', '0', '@11', '3'],
    '规章|0|1|2': ['规章', '0', '1', '2'],
    '|---|:-:|': [],
    '| **规章** | **0** | $12$ | *3* | `4` | \\-5 | ** 6 ** |': ['**规章**', '0', '12', '3', '4', '-5', '6'],
    '| 规章 | <b>0</b> | <span class="a">1</span> | * | ** | $ |': ['规章', '0', '1', '*', '**', '$'],
    '\t0\t ': ['0'],
    '　0\t': ['0'],
    '规章\t\t': ['规章', '@3', '@4'],
    '规章 0 1 2\t\t': ['规章', '0', '1', '2'],
    '规章 | 0 | 1 | 2\t ': ['规章', '0', '1', '2'],
    '信息内容 本年制发件数 本年废止件数\t': ['信息内容', '本年制发件数', '本年废止件数', '@19'],
    '\t— 2 —\t': [],
    '规章 0 1 2': ['规章', '0', '1', '2'],
    '行政许可4－168565行政处罚−23': ['行政许可', '4－168565', '行政处罚', '−23'],
    '0 0 0': ['0', '0', '0'],
    行政复议: ['行政复议'],
    '行政许可,1x': ['行政许可', '1x'],
    '行政许可,': ['行政许可', '@5'],
    '行政许可,行政处罚情况如下': ['行政许可,行政处罚情况如下'],
  };
  for (const [line, cells] of Object.entries(lines)) {
    it(JSON.stringify(line), () => assert.deepEqual(cellsOf(line), cells));
  }

  it('a line whose cells are told apart by separators is a row, a TAB in front makes none', () => {
    const rows = ['规章\t0', '\t\t0', '|规章|0|', '规章 0 1 2'];
    assert.deepEqual(
      rows.map((line) => readCells(line).separated),
      [true, true, true, true],
    );
    const others = ['\t0', '规章', '', '全年公开 3 条信息，比上年增加 2 条。'];
    assert.deepEqual(
      others.map((line) => readCells(line).separated),
      [false, false, false, false],
    );
  });

  it('quotation marks written as entities are no part of a label', () => {
    for (const label of ['&ldquo;三安全一稳定&rdquo;', '&quot;三安全一稳定&quot;', '&#8220;三安全一稳定&#8221;'])
      assert.deepEqual(
        readCells(`3.危及${label}\t0`).cells.map(({ labels, misspelt }) => [labels[0]?.id, misspelt]),
        [
          ['denied.safety', 0],
          [undefined, 0],
        ],
      );
  });

  it('a paragraph is one cell that is no value', () => {
    const { cells } = readCells('2021年，我县主动公开政府信息3286条，解读政策48件。');
    assert.deepEqual(
      cells.map(({ valueLike, labels }) => [valueLike, labels.length]),
      [[false, 0]],
    );
  });

  it('a label is known whatever its blanks and punctuation, and by how much it is misspelt', () => {
    const [plain, spaced, misspelt] = ['政府集中采购', '政府 集中\u00a0采购', '政府集中釆购'].map(
      (line) => readCells(line).cells[0]!,
    );
    for (const cell of [plain, spaced, misspelt])
      assert.deepEqual(
        cell!.labels.map(({ id }) => id),
        ['procurement'],
      );
    assert.deepEqual(
      [plain, spaced, misspelt].map((cell) => cell!.misspelt),
      [0, 0, 1],
    );
  });
});

import assert from 'node:assert/strict';
import { INITIAL } from 'vscode-textmate';
import { loadGrammar } from './tokenise';

/** Characters and runs that a pattern of the grammar repeats, begins with, or has to look behind. */
const suspicious = [
  ...[' ', '\t', '\u00a0', '\u3000', ' \t', '|', '| ', '-', '#', '*', '汉', '𠮷', 'a'],
  ...['0', '0\t', ' 0', '0,', '1.', '5件', '增', '第1', '2020', '2020年', '1月', '2020-', '二〇', '一、', '（一）'],
  ...['《', '》', '《a》', '（', '（汉', '）', '〔', '〔2019', '〔2019〕', '[', ']', '[bookmark:', '[bookmark: a]'],
  ...['总 ', '总计  ', '本年 ', '社会 公益 ', '（三）不予公开 ', '（本列数据的勾稽关系', '浏览次数:', '信息公开'],
];
const length = 100_000;

/** In ms. Linear patterns take some tenths of a second for such a line; a quadratic one took 5 s for a fifth of it. */
const deadline = 5_000;

describe('grammar: long lines', () => {
  for (const run of suspicious) {
    it(`is not slowed down by ${JSON.stringify(run)} repeated`, async function () {
      this.timeout(0);
      const grammar = await loadGrammar();
      // At the start of a line, behind what begins a heading, and before something that no pattern expects.
      const half = run.repeat(length / 2 / run.length);
      const start = performance.now();
      grammar.tokenizeLine(`${half}一、${half}x`, INITIAL);
      const took = performance.now() - start;
      assert.ok(took < deadline, `${Math.round(took)} ms`);
    });
  }
});

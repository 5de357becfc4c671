import assert from 'node:assert/strict';
import { expected, right, severeIn, tablesOf, withRows } from '../support/conversions';

describe('units behind numbers', () => {
  it('part numbers that are run together', () => {
    const text = withRows((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? `${cell}件` : cell)).join(''));
    assert.match(text, /行政规范性文件6件2件41件/);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('of another kind of number make it none', () => {
    for (const [before, after] of [
      ['1208.56', '1208.56件'],
      ['1208.56', '1208项'],
      ['18420', '18420万'],
      ['18420', '18420元'],
    ] as const) {
      const text = right.replace(`\t${before}`, `\t${after}`);
      assert.deepEqual(severeIn(text), ['cell/number'], after);
      assert.ok(!JSON.stringify(tablesOf(text)).includes(`:${Number.parseFloat(after)}`), after);
    }
    for (const unit of ['万元', '万']) assert.deepEqual(tablesOf(right.replace('1208.56', `1208.56${unit}`)), expected);
  });
});

import assert from 'node:assert/strict';
import { findingsIn, isSevere } from '../../support/check';
import { expected, isNumber, right, severeIn, tablesOf, withRows } from '../../support/conversions';

/** How a crawl ends cells: on the row's line, or each on a line of its own. */
const manners = { 'cells on a line': ' | ', 'cells on lines of their own': ' |\n' };

/** The report as a crawl writes it that leaves out blank cells and fills up rows with pipes behind the last. */
const crawled = (isBlank: (cells: readonly string[], index: number) => boolean, end: string) =>
  withRows((cells) => {
    const own = cells.filter((cell, index) => cell !== '' && !(isNumber(cell) && isBlank(cells, index)));
    const numbers = cells.filter(isNumber).length;
    const width = numbers === 7 || /申请人情况|自然人|商业/.test(cells.join()) ? 10 : numbers > 7 ? 15 : 4;
    return own.map((cell) => cell + end).join('') + '|'.repeat(Math.max(0, width - own.length));
  });

/** Cells that were read otherwise than they are; none where a row or a table was told. */
function wrongCells(text: string): string[] {
  const read = tablesOf(text);
  const wrong: string[] = [];
  for (const [table, rows] of Object.entries(expected))
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const [column, value] of Object.entries(cells ?? {})) {
        const own = read[table as keyof typeof expected]?.[row]?.[column];
        if (own !== undefined && own !== null && own !== value)
          wrong.push(`${table}.${row}.${column}: ${own}, not ${value}`);
      }
  return wrong;
}

describe('blank cells that a crawl leaves out', () => {
  for (const [name, end] of Object.entries(manners)) {
    it(`${name}: pipes that fill up rows are no blank cells`, () => {
      const text = crawled(() => false, end);
      assert.match(text, /\|\|/);
      assert.deepEqual(tablesOf(text), expected);
      assert.deepEqual(severeIn(text), []);
    });

    it(`${name}: zeros left out of table three, the whole table is told`, () => {
      const text = crawled((cells, index) => cells.length < 12 && cells.length > 5 && cells[index] === '0', end);
      assert.deepEqual(wrongCells(text), []);
      assert.deepEqual(severeIn(text), ['table/cells']);
      assert.deepEqual(tablesOf(text).disclosure, expected.disclosure);
    });

    it(`${name}: one value left out of a row, the row is told and the others are read`, () => {
      const text = crawled(({ 0: label }, index) => label === '（七）总计' && index === 2, end);
      assert.deepEqual(wrongCells(text), []);
      assert.deepEqual(severeIn(text), ['table/cells']);
    });

    it(`${name}: the one blank of a row is told where other rows show that blanks are left out`, () => {
      const text = crawled(({ 0: label }, index) => (label === '规章' && index === 2) || label === '行政许可', end);
      assert.deepEqual(wrongCells(text), []);
      assert.deepEqual(severeIn(text), ['table/cells', 'table/cells']);
    });
  }

  it('what is wrong with a table is told by what most of its rows have', () => {
    const told = (text: string) => findingsIn(text).flatMap((finding) => (isSevere(finding) ? [finding.message] : []));
    const ofTableThree = (cells: readonly string[]) => cells.filter(isNumber).length === 7;
    const extra = withRows((cells) => [...cells, ...(ofTableThree(cells) ? ['100%'] : [])].join('\t'));
    assert.deepEqual(told(extra), ['mostMore']);
    const short = withRows((cells) => cells.slice(0, ofTableThree(cells) ? -1 : undefined).join('\t'));
    assert.deepEqual(told(short), ['mostFewer']);
  });

  it('pipes side by side right behind a value are blank cells', () => {
    const text = right.replace(/^行政规范性文件.*$/m, '|行政规范性文件|3||27|').replace(/^规章.*$/m, '|规章|0|||');
    assert.deepEqual(severeIn(text), ['cell/blank']);
  });
});

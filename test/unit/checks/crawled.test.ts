import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract, severityOf, defaultOptions } from '../../../server/src/core';
import { analyseText, findingsIn, isSevere } from '../../support/check';

/** Reports as crawlers store them: all on one line, the digits of a row run together. */
const read = (year: string) => readFileSync(path.join(__dirname, `../../support/crawled/${year}.txt`), 'utf8');

/** The values of a row, in the order of its columns. */
const row = (year: string, table: 'requests' | 'review' | 'disclosure', id: string) =>
  Object.values(extract(analyseText(read(year)))[0]![table]![id]!);

describe('crawled reports', () => {
  for (const year of ['2019', '2020', '2025']) {
    it(`${year}: one report with its six sections and three tables`, () => {
      const [report, ...others] = extract(analyseText(read(year)));
      assert.equal(others.length, 0);
      assert.equal(report!.organ, '望海综合实验区');
      assert.equal(report!.year, Number(year));
      assert.equal(report!.sections.length, 6);
      assert.ok(report!.disclosure && report!.requests && report!.review);
    });

    it(`${year}: nothing is wrong but that digits run together`, () => {
      const severe = findingsIn(read(year)).filter(isSevere);
      assert.deepEqual(
        [...new Set(severe.map(({ code }) => `${severityOf(code, defaultOptions)} ${code}`))],
        ['warning table/fused'],
      );
    });
  }

  it('are split where the equations leave one reading', () => {
    assert.deepEqual(row('2025', 'requests', 'received'), [151, 3, 0, 0, 0, 0, 154]);
    assert.deepEqual(row('2025', 'requests', 'unavailable.notHeld'), [49, 1, 0, 0, 0, 0, 50]);
    assert.deepEqual(row('2025', 'requests', 'carriedForward'), [4, 2, 0, 0, 0, 0, 6]);
    assert.deepEqual(row('2025', 'review', 'review'), [25, 3, 8, 0, 36]);
    assert.deepEqual(row('2025', 'review', 'direct'), [3, 3, 0, 0, 6]);
  });

  it('are split where blanks are left between some digits', () => {
    assert.deepEqual(row('2019', 'requests', 'received'), [23, 0, 0, 0, 0, 0, 23]);
    assert.deepEqual(row('2019', 'requests', 'outcome'), [23, 0, 0, 0, 0, 0, 23]);
    assert.deepEqual(row('2019', 'requests', 'other'), [0, 0, 0, 0, 0, 0, 0]);
  });

  it('are split where a sign or a leading zero tells how', () => {
    assert.deepEqual(row('2020', 'disclosure', 'rules'), [0, 0, 7]);
    assert.deepEqual(row('2020', 'disclosure', 'fees'), [35, -15]);
    assert.deepEqual(row('2020', 'disclosure', 'coercion'), [null, null, null]);
  });

  it('take their title from the page, not from a path or from what leads to it', () => {
    const [report] = extract(analyseText(read('2020')));
    assert.equal(report!.title, '望海综合实验区2020年度政府信息公开工作年度报告');
  });

  it('are not split where nothing tells how', () => {
    assert.deepEqual(row('2025', 'disclosure', 'rules'), [0, 0, 0]);
    assert.deepEqual(row('2025', 'disclosure', 'fees'), [4166.241619]);
    assert.deepEqual(row('2025', 'disclosure', 'normativeDocs'), [null, null, null]);
    assert.deepEqual(row('2019', 'disclosure', 'licences'), [null, null, null]);
    assert.deepEqual(row('2019', 'disclosure', 'procurement'), [null, null]);
  });
});

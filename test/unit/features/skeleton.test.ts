import assert from 'node:assert/strict';
import { extract, findingsOf, skeleton } from '../../../server/src/core';
import { analyseText, isSevere } from '../../support/check';

const organs = ['清源县人民政府', '清源县教育局', '清源县柳林镇人民政府'];
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe('skeleton of a new report', () => {
  for (const year of years) {
    it(`of ${year} is read as a whole report in which nothing is wrong`, () => {
      for (const organ of organs) {
        const analysis = analyseText(skeleton(organ, year)!.text);
        assert.deepEqual(findingsOf(analysis).filter(isSevere), []);
        const [report, ...others] = extract(analysis);
        assert.deepEqual(others, []);
        assert.equal(report!.title, `${organ}${year}年政府信息公开工作年度报告`);
        assert.equal(report!.organ, organ);
        assert.equal(report!.year, year);
        assert.equal(report!.form, year < 2021 ? '2019' : '2021');
        assert.deepEqual(report!.period, { start: `${year}-01-01`, end: `${year}-12-31` });
        assert.equal(report!.sections.length, 6);
        for (const table of ['disclosure', 'requests', 'review'] as const) {
          const values = Object.values(report![table]!).flatMap((row) => Object.values(row));
          assert.ok(values.length > 0 && values.every((value) => value === 0), `${table} of ${year}`);
        }
      }
    });
  }

  it('names what is left to the writer', () => {
    const { text, placeholders } = skeleton('清源县教育局', 2023)!;
    const lines = text.split('\n');
    const words = placeholders.map(({ start, end }) => lines[start.line]!.slice(start.character, end.character));
    assert.equal(words.length, 9);
    for (const word of words) assert.match(word, /^（(文字描述|填写)[^（）]*）$/);
    assert.ok(words.includes('（填写电话）'));
  });

  it('asks governments for what only they report', () => {
    assert.match(skeleton('清源县人民政府', 2023)!.text, /社会评议/);
    assert.doesNotMatch(skeleton('清源县教育局', 2023)!.text, /社会评议/);
  });

  it('reports processing fees since the form of 2021', () => {
    assert.match(skeleton('清源县教育局', 2021)!.text, /未收取政府信息公开信息处理费。/);
    assert.doesNotMatch(skeleton('清源县教育局', 2020)!.text, /信息处理费/);
  });

  it('has nothing for years without a form', () => {
    for (const year of [2018, 0, NaN]) assert.equal(skeleton('清源县教育局', year), undefined);
  });
});

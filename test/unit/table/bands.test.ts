import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';
import { gridsOf } from '../../support/grid';
import { makeReport } from '../../support/report';

const { figures } = makeReport({ form: '2021', layout: 'bands', seed: 11 });
const grid = gridsOf(figures).requests;
const labels = grid.flatMap((row) =>
  row.flatMap(({ content }) => (typeof content === 'string' && content ? [content] : [])),
);
const rows = Object.values(figures.requests).map((row) => Object.values(row).map(({ decimal }) => decimal));
const headings = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** Rows column by column, an empty line behind each. */
const band = (some: readonly (readonly string[])[]) =>
  headings.flatMap((_, column) => [...some.map((row) => row[column]!), '']);

/** A page of `pdftotext`: the labels of all rows, then their values in bands of one, two and three rows. */
function page(first: readonly string[], last = band(rows.slice(-3)), others = rows.slice(1, -3)): string {
  return [
    '甲县水利局2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ...labels.filter((label) => label === '总计' || !headings.includes(label)),
    '',
    ...first,
    ...band(others.slice(0, 2)),
    ...others.slice(2).flatMap((row) => band([row])),
    ...last,
    '四、政府信息公开行政复议、行政诉讼情况',
  ].join('\n');
}

/** The first row among the headings of its columns but the last, in the order in which a page gives them up. */
const amongHeadings = (order: readonly number[], row: readonly string[]) =>
  order.flatMap((column) => [...(column < 6 ? [headings[column]!] : []), row[column]!, '']);

const read = (text: string) =>
  Object.values(extract(analyseText(text))[0]!.requests ?? {}).map((row) => Object.values(row as object).map(String));
const told = (text: string) => findingsIn(text).filter(({ code }) => code.startsWith('table/cells'));
const inOrder = [0, 1, 2, 3, 4, 5, 6];
const moved = [2, 3, 4, 5, 1, 0, 6];
const exchanged = [rows[0]![1]!, rows[0]![0]!, ...rows[0]!.slice(2)];

describe('a table whose rows stand in bands, column by column', () => {
  it('is read with its first row among the headings', () => {
    assert.notEqual(rows[0]![0], rows[0]![1]);
    for (const order of [inOrder, moved]) {
      const text = page(amongHeadings(order, rows[0]!));
      assert.deepEqual(read(text), rows);
      assert.deepEqual(told(text), []);
    }
  });

  it('is not put right where a number stands below the heading of another column', () => {
    for (const order of [inOrder, moved]) {
      const text = page(amongHeadings(order, exchanged));
      assert.notDeepEqual(read(text), rows);
      assert.ok(findingsIn(text).some(({ code }) => code === 'table/cells' || code === 'total/balance'));
    }
  });

  it('is read where a page has put its last stack behind words of the next table', () => {
    const stacks = band(rows.slice(-3));
    const [own, total] = [stacks.slice(0, -4), stacks.slice(-4)];
    const others = ['复议后起诉', '结果 结果', '维持 纠正', '0', '0', '', '其他', '结果', '0', ''];
    const text = page(amongHeadings(inOrder, rows[0]!), [...own, ...others, ...total]);
    assert.deepEqual(read(text), rows);
    assert.ok(told(page(amongHeadings(inOrder, rows[0]!), [...own, ...others])).length > 0);
  });

  it('takes no number of another table for one that it lacks', () => {
    const stacks = band(rows.slice(-3));
    const zero = stacks.indexOf('0');
    const text = page(amongHeadings(inOrder, rows[0]!), [
      ...stacks.slice(0, zero),
      ...stacks.slice(zero + 1),
      '复议后起诉',
      '',
      '0',
      '',
    ]);
    assert.ok(told(text).length > 0);
    assert.ok(
      read(text)
        .flat()
        .every((value) => value === 'null'),
    );
  });
});

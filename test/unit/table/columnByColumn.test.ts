import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';

const labels = [
  '第二十条第（一）项',
  '信息内容',
  '规章',
  '行政规范性文件',
  '第二十条第（五）项',
  '信息内容',
  '行政许可',
  '第二十条第（六）项',
  '信息内容',
  '行政处罚',
  '行政强制',
  '第二十条第（八）项',
  '信息内容',
  '行政事业性收费',
];
const columns = [
  ['本年制发件数', '0', '18'],
  ['本年废止件数', '1', '2'],
  ['现行有效件数', '7', '31'],
  ['本年处理决定数量', '724'],
  ['本年处理决定数量', '23', '5'],
  ['本年收费金额（单位：万元）', '9'],
];

/** A page that is read column by column: all labels, and behind them each heading with the values below it. */
function page(lines: readonly string[], below: readonly (readonly string[])[]): string {
  return [
    '甲县水利局2023年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    ...lines,
    '',
    ...below.flatMap((column) => [...column, '']),
  ].join('\n');
}

const read = (text: string) => extract(analyseText(text))[0]!.disclosure;

describe('a table that is written column by column', () => {
  it('is read where each heading has a value for each row of its block', () => {
    assert.deepEqual(read(page(labels, columns)), {
      rules: { issued: 0, repealed: 1, inForce: 7 },
      normativeDocs: { issued: 18, repealed: 2, inForce: 31 },
      licences: { decisions: 724 },
      penalties: { decisions: 23 },
      coercion: { decisions: 5 },
      fees: { amount: 9 },
    });
    assert.ok(!findingsIn(page(labels, columns)).some(({ code }) => code.startsWith('table/')));
  });

  it('is read whatever the order of columns is', () => {
    const [first, ...others] = columns;
    const text = page(labels, [...others, first!]);
    assert.deepEqual(read(text), read(page(labels, columns)));
  });

  const unreadable: Readonly<Record<string, string>> = {
    'a value is missing': page(labels, [['本年制发件数', '0'], ...columns.slice(1)]),
    'a value is there twice': page(labels, [['本年制发件数', '0', '18', '18'], ...columns.slice(1)]),
    'a heading is missing': page(labels, [['0', '18'], ...columns.slice(1)]),
    'labels have exchanged their places': page(
      labels.map((label) => ({ 规章: '行政规范性文件', 行政规范性文件: '规章' })[label] ?? label),
      columns,
    ),
  };
  for (const [why, text] of Object.entries(unreadable)) {
    it(`is told and not read where ${why}`, () => {
      const values = Object.values(read(text) ?? {}).flatMap((row) => Object.values(row ?? {}));
      assert.ok(values.every((value) => value === null || value === undefined));
      assert.ok(findingsIn(text).some(({ code }) => code === 'table/cells'));
    });
  }
});

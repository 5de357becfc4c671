import assert from 'node:assert/strict';
import { extract, recalculate } from '../../../server/src/core';
import { analyseText, applyEdits, codesOfSevere } from '../../support/check';
import { openEditor } from '../../support/editor';

/** A grid too narrow for its last column, as pandoc writes reStructuredText. */
const grid = (first: string, second: string) => `三、收到和处理政府信息公开申请情况

+------------------+---+---+---+---+---+---+-----+
| 一、本年新收政府 | 0 | 0 | 0 | 0 | 0 | 9 | ${first} |
| 信息公开申请数量 |   |   |   |   |   | 7 | ${second} |
+------------------+---+---+---+---+---+---+-----+
| 二、上年结转政府 | 0 | 0 | 0 | 0 | 0 | 0 | 0   |
| 信息公开申请数量 |   |   |   |   |   |   |     |
+------------------+---+---+---+---+---+---+-----+
| （一）予以公开   | 1 | 0 | 0 | 0 | 0 | 0 | 1   |
+------------------+---+---+---+---+---+---+-----+

四、政府信息公开行政复议、行政诉讼情况
`;

describe('a number broken over the lines of a grid', () => {
  it('is read as one', () => {
    const [report] = extract(analyseText(grid('120', '45 ')));
    assert.equal(report?.requests?.received?.otherOrg, 97);
    assert.equal(report.requests.received.total, 12045);
  });

  it('is written part by part, and nothing between', () => {
    for (const [first, second] of [
      ['120', '45 '],
      ['9  ', '8  '],
    ] as const) {
      const text = grid(first, second);
      const analysis = analyseText(text);
      const { edits, changed } = recalculate(analysis.reports[0]!);
      assert.equal(changed, 1);
      const [report] = extract(analyseText(applyEdits(text, edits)));
      assert.deepEqual(Object.values(report!.requests!.received!), [0, 0, 0, 0, 0, 97, 97]);
      assert.equal(applyEdits(text, edits).match(/\+-/g)?.length, 32);
    }
  });
});

/** Table three with each cell on a line of its own, an empty line behind each or none. */
const onLines = (gap: string, row: readonly string[]) =>
  `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 12 0 0 0 0 0 12
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 ${row.join(' ')}
（二）部分公开 0 0 0 0 0 0 0
四、政府信息公开行政复议、行政诉讼情况
`
    .replaceAll(' ', `\n${gap}`)
    .replaceAll('_', ' ');

describe('a number with a blank in it, on a line of its own', () => {
  for (const gap of ['', '\n']) {
    it(`is one where the row adds up with it${gap ? ', behind empty lines' : ''}`, () => {
      const [report] = extract(analyseText(onLines(gap, ['1_0', '2', '0', '0', '0', '0', '12'])));
      assert.deepEqual(Object.values(report!.requests!.granted!), [10, 2, 0, 0, 0, 0, 12]);
    });
  }

  it('is not read where the row does not, nor where it would be one too few', () => {
    for (const row of [
      ['1_0', '2', '0', '0', '0', '0', '13'],
      ['1_0', '2', '0', '0', '0', '12'],
    ]) {
      const [report] = extract(analyseText(onLines('', row)));
      assert.equal(report!.requests?.granted?.person ?? null, null);
    }
  });
});

/** Table two with each cell on a line of its own; _ stands for a blank. */
const disclosed = (normative: string, licences: string, penalties = '0 0 0') =>
  `云坪县统计局2020年政府信息公开工作年度报告
二、主动公开政府信息情况
规章 0 0 0 规范性文件 ${normative}
信息内容 上一年项目数量 本年增/减 处理决定数量
行政许可 ${licences} 其他对外管理服务事项 40 +3 2208
行政处罚 ${penalties} 行政强制 0 0 0
行政事业性收费 1 -1 政府集中采购 7 98.6
三、收到和处理政府信息公开申请情况
`
    .replaceAll(' ', '\n')
    .replaceAll('_', ' ');

function valuesOf(text: string, row: string): (number | null)[] {
  const [report] = extract(analyseText(text));
  return Object.values(report!.disclosure?.[row] ?? {});
}

describe('a number with a blank in it, on a line of its own where nothing adds up', () => {
  it('is one where as many lines as columns hold one each', () => {
    assert.deepEqual(valuesOf(disclosed('2 2 5', '1_6_6 -20 6885'), 'licences'), [166, -20, 6885]);
    assert.deepEqual(valuesOf(disclosed('1_2 0 3_4', '12 -_2 316'), 'normativeDocs'), [12, 0, 34]);
    assert.deepEqual(valuesOf(disclosed('2 2 1_234', '12 -2 316'), 'normativeDocs'), [2, 2, 1234]);
  });

  it('is told and not read where it may be two, or where lines are left over or missing', () => {
    for (const licences of ['16_6 -20 6885', '1_6_6 20', '1_6 2_0 6_8', '1_6_6 20 6885 7']) {
      const text = disclosed('2 2 5', licences);
      assert.ok(!valuesOf(text, 'licences').some((value) => value !== null), licences);
      assert.ok(
        codesOfSevere(text).some((code) => /^(?:table\/cells|cell\/number)$/.test(code)),
        licences,
      );
    }
  });

  it('has its sign in front of the blank where its column has signs, and in no list', () => {
    assert.deepEqual(valuesOf(disclosed('2 2 5', '12 -_24 316'), 'licences'), [12, -24, 316]);
    for (const licences of ['-_12 24 316', '-_12 -_24 -_316'])
      assert.ok(!valuesOf(disclosed('2 2 5', licences), 'licences').includes(-24), licences);
  });

  it('has no sign, and is not read, where a line ends behind the sign', () => {
    const text = disclosed('2 2 5', '12 - 24 316');
    assert.deepEqual(new Set(valuesOf(text, 'licences')), new Set([null]));
    assert.ok(codesOfSevere(text).some((code) => code.startsWith('table/')));
  });

  it('is read under edits as in a fresh document', () => {
    const editor = openEditor(disclosed('2 2 5', '1_6_6 -_20 6885', '1_2 3_4 5'));
    for (const [found, put] of [
      ['1 6 6', '1 66'],
      ['1 66', '166'],
      ['- 20', '-20'],
      ['-20', '- 21'],
      ['6885', '- 5'],
      ['- 5', '68 85'],
      ['3 4', '3'],
      ['1 2', '0 2'],
    ] as const) {
      const at = editor.text().indexOf(`\n${found}\n`) + 1;
      assert.ok(at > 0, found);
      editor.replace(at, at + found.length, put);
    }
  });
});

/** Cells that a converter parts with pipes on lines of their own. */
const parted = (first: string) =>
  `云坪县统计局2020年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 ${first} 0 0 0 0 12
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 12 0 0 0 0 0 12`
    .replace(/ /g, '\n\n | \n\n')
    .replace(/\n(?=[二（])/g, '\n\n |\n\n| \n\n')
    .replaceAll('_', ' ');

describe('a number with a blank in it between pipes on lines of their own', () => {
  it('is one cell, read where the row adds up', () => {
    for (const [first, value] of [
      ['1_0 2', 10],
      ['1_1 2', null],
    ] as const) {
      const [report] = extract(analyseText(parted(first)));
      assert.equal(report!.requests!.received!.person, value);
      assert.equal(report!.requests!.received!.business, 2);
    }
  });
});

describe('numbers that are too many or too few for a row of table two', () => {
  const rows = [
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '4', '2', '31'],
    ['行政规范性文件', '0', '5', '5'],
    ['第二十条第（五）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '11'],
    ['第二十条第（六）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政处罚', '6'],
    ['行政强制', '0'],
    ['第二十条第（八）项'],
    ['信息内容', '本年收费金额（单位：万元）'],
    ['行政事业性收费', '3'],
  ];
  const draft = (separator: string, end: string, change: (text: string) => string) => {
    const table = rows.map((cells) => cells.join(separator)).join(end);
    return `岫云县2022年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${change(table)}\n`;
  };
  const readIn = (text: string) => extract(analyseText(text))[0]!.disclosure!;

  it('between blanks are no copies of a merged cell whose heading stands there once', () => {
    const text = draft(' ', '\n', (table) => table.replace('行政许可 11', '行政许可 1 1 1'));
    assert.equal(readIn(text)['licences']!['decisions'], null);
    assert.ok(codesOfSevere(text).includes('table/cells'));
    const copied = text.replace('本年处理决定数量', '本年处理决定数量 本年处理决定数量 本年处理决定数量');
    assert.equal(readIn(copied)['licences']!['decisions'], 1);
  });

  it('are not read where some would be of rows whose labels follow them, as if a number counted the page', () => {
    const page = draft('\n\n', '\n\n', (table) => table.replace('行政强制', '\f行政强制'));
    assert.equal(readIn(page)['penalties']!['decisions'], 6);
    for (const two of ['77 3618', '77\n3618']) {
      const text = page.replace('11', two);
      assert.equal(readIn(text)['licences']!['decisions'], null);
      assert.equal(readIn(text)['penalties']!['decisions'], null);
      assert.ok(codesOfSevere(text).includes('table/cells'));
    }
  });

  it('tell no columns by the blanks around one that was taken out, where single blanks part all others', () => {
    const text = draft(' ', '\n', (table) => table.replace('规章 4 2 31', '规章  31138 0'));
    assert.deepEqual(Object.values(readIn(text)['rules']!), [null, null, null]);
    assert.ok(codesOfSevere(text).includes('table/cells'));
  });
});

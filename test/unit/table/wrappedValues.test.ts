import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';
import { openEditor } from '../../support/editor';

const row = (values: string) =>
  [
    '石桥区人民政府2021年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '申请人情况',
    '自然人 法人或其他组织 总计',
    '商业企业 科研机构 社会公益组织 法律服务机构 其他',
    `一、本年新收政府信息公开申请数量 ${values}`,
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
  ].join('\n');

function received(values: string) {
  const [report] = extract(analyseText(row(values)));
  return Object.values(report!.requests!['received']!);
}

function codes(values: string): string[] {
  return findingsIn(row(values))
    .map(({ code }) => code)
    .filter((code) => /^(?:total|cell|table\/cells)/.test(code));
}

const right = [29462, 17325, 25594, 20059, 12452, 1334, 106226];

describe('numbers whose last digits stand on the next line', () => {
  it('are read whole where the sum of their row tells which number goes on', () => {
    assert.deepEqual(received('29462 17325 25594 20059 12452 1334 10622\n6'), right);
    assert.deepEqual(received('2946 17325 25594 20059 12452 1334 10622\n2 6'), right);
    assert.deepEqual(codes('29462 17325 25594 20059 12452 1334 10622\n6'), []);
  });

  it('are read between pipes', () => {
    const text = row('51 3 0 0 1 0 5').replace(
      /^(.{2}.*数量) (\d.*)$/gm,
      (_, label: string, values: string) => `| ${label} | ${values.replaceAll(' ', ' | ')} |`,
    );
    for (const end of [' |', ' |  |']) {
      const broken = text.replace(' | 5 |', ` | 5\n5${end}`);
      assert.notEqual(broken, text);
      assert.deepEqual(Object.values(extract(analyseText(broken))[0]!.requests!['received']!), [51, 3, 0, 0, 1, 0, 55]);
    }
  });

  it('are read however short, unless they may count the page', () => {
    assert.deepEqual(received('51 3 0 0 1 0 5\n5'), [51, 3, 0, 0, 1, 0, 55]);
    assert.deepEqual(received('５ 3 0 0 1 0 5５\n１'), [51, 3, 0, 0, 1, 0, 55]);
    assert.deepEqual(received('51 3 0 0 1 0 5\n\f5'), [51, 3, 0, 0, 1, 0, 5]);
  });

  it('are not read where it does not', () => {
    assert.deepEqual(new Set(received('29462 17325 25594 20059 12452 1335 10622\n6')), new Set([null]));
    assert.deepEqual(codes('29462 17325 25594 20059 12452 1335 10622\n6'), ['table/cells']);
  });

  it('are none where the row is right as it stands, or is too short', () => {
    assert.deepEqual(received('29462 17325 25594 20059 12452 1334 106226\n3'), right);
    assert.deepEqual(codes('2 0 0 0 0 0 3\n2'), ['total/applicant']);
  });

  it('are read under edits as in a fresh document', () => {
    const text = row('29462 17325 25594 20059 12452 1334 10622\n6');
    const editor = openEditor(text);
    for (const [found, put] of [
      ['1334', '1335'],
      ['1335', '1334'],
      ['\n6\n', '\n7\n'],
      ['\n7\n', '\n6\n'],
      ['10622\n6', '106226\n6'],
      ['106226\n6', '10622\n6'],
    ] as const) {
      editor.replace(editor.text().indexOf(found), editor.text().indexOf(found) + found.length, put);
    }
    assert.equal(editor.text(), text);
  });

  it('are decimals of an amount as well', () => {
    const text = [
      '石桥区人民政府2019年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      '第二十条第（九）项',
      '信息内容              采购项目数量  采购总金额',
      '政府集中              0             31344.23',
      '采购                                7585万元',
    ].join('\n');
    const [report] = extract(analyseText(text));
    assert.deepEqual(report!.disclosure!['procurement'], { items: 0, amount: 31344.237585 });
  });
});

describe('the last number of a row of table two whose line ends inside it', () => {
  const head = '二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n';
  const table = (row: string, next = '行政处罚\t8') =>
    `石桥区人民政府2021年政府信息公开工作年度报告\n${head}${row}\n第二十条第（六）项\n${next}\n行政强制\t0\n`;
  const licences = (text: string): unknown => extract(analyseText(text))[0]!.disclosure?.['licences']?.['decisions'];

  for (const [name, row] of Object.entries({
    rows: '行政许可\t27\n25',
    blanks: '行政许可  27\n25',
    pipes: '| 行政许可 | 27\n25 | | |',
    decimals: '行政许可\t27.\n25',
    'joined with what follows': '行政许可\t27\n253\t第二十条第（六）项',
  })) {
    it(`${name}: is not read, and told`, () => {
      assert.equal(licences(table(row)), null);
      assert.ok(findingsIn(table(row)).some(({ code, span }) => /^(?:table|cell)/.test(code) && span.start.line === 4));
    });
  }

  for (const gap of ['', '\n']) {
    it(`is not read below strokes that tell the columns${gap && ', with empty lines between rows'}`, () => {
      const rows = [
        '  信息内容           本年制发件数   本年废止件数   现行有效件数',
        '  规章               0              0              0',
        '  行政规范性文件     6              2              4\n1',
        '  第二十条第（五）项',
        '  信息内容           本年处理决定数量',
        '  行政许可           27',
      ];
      const strokes = '  ------------------ -------------- -------------- --------------';
      const title = '石桥区人民政府2021年政府信息公开工作年度报告\n二、主动公开政府信息情况';
      const text = `${title}\n${strokes}\n${rows.join(`\n${gap}`)}\n${strokes}\n`;
      const read = (of: string) => extract(analyseText(of))[0]!.disclosure!;
      assert.equal(read(text)['normativeDocs']!['inForce'], null);
      assert.equal(read(text)['licences']!['decisions'], 27);
      assert.ok(findingsIn(text).some(({ code }) => code === 'table/cells'));
      assert.equal(read(text.replace('4\n1', '41'))['normativeDocs']!['inForce'], 41);
    });
  }

  it('is not read in front of text below it in a cell', () => {
    assert.equal(licences(table('| 行政许可 | 27\n25 | | |\n| </div> | </div> |')), null);
  });

  it('is read where the next line begins with the number of its item', () => {
    assert.equal(licences(table('行政许可\t27\n6 第二十条第（六）项')), 27);
  });

  it('is none of two values behind a blank cell', () => {
    const row = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n行政规范性文件\t\t\t7\n62\n行政许可\t1';
    assert.notEqual(extract(analyseText(table(row)))[0]!.disclosure!['normativeDocs']!['repealed'], 7);
  });

  it('is read where the page is counted below', () => {
    assert.equal(licences(table('行政许可\t27\n— 2 —')), 27);
    assert.equal(licences(table('行政许可\t27\n\f2')), 27);
    // So high no page of a few is counted.
    assert.equal(licences(table('行政许可\t27\n\f25')), null);
  });

  it('is looked for where the row of a drawn table begins a page', () => {
    const row = (values: string) => `${values} \\\\ \\hline`;
    const lines = [
      '1',
      row('\f规范性文件 & 96 & 6 & 41'),
      '2',
      row('\f行政强制 & 68 & 增52 & 94'),
      row('政府集中采购 & 0 & 0'),
    ];
    const drawn = ['\\begin{tabular}{|l|l|l|l|}', ...lines, '\\end{tabular}'].join('\n');
    const title = '石桥区人民政府2019年政府信息公开工作年度报告\n二、主动公开政府信息情况\n';
    assert.equal(extract(analyseText(title + drawn))[0]!.disclosure!['coercion']!['decisions'], 94);
  });

  it('is read where each value has a line of its own', () => {
    assert.equal(licences(table('行政许可\n27', '行政处罚\n8')), 27);
  });

  const below = (rows: string, form: '2019' | '2021' = '2021') => {
    const text = `石桥区人民政府${form}年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${rows}\n三、收到和处理政府信息公开申请情况`;
    const isTold = findingsIn(text).some(({ code }) => code === 'table/cells');
    return { read: extract(analyseText(text))[0]!.disclosure!, isTold };
  };

  it('is not read in the last row where each value has a line of its own', () => {
    const last = (values: string) => below(`信息内容\n本年处理决定数量\n行政处罚\n8\n行政强制\n${values}`);
    const { read, isTold } = last('6\n86');
    assert.deepEqual([read['penalties']!['decisions'], read['coercion']!['decisions'], isTold], [8, null, true]);
    assert.equal(last('686').read['coercion']!['decisions'], 686);
    // No number begins with 0: the page is counted below.
    assert.deepEqual([last('0\n3').read['coercion']!['decisions'], last('0\n3').isTold], [0, false]);
  });

  it('is not read where the last of three values on lines of their own repeats the one before', () => {
    const last = (values: string) =>
      below(`信息内容\n\n采购项目数量\n\n采购总金额\n\n政府集中采购\n\n${values}`, '2019');
    assert.deepEqual(last('13\n0\n\n0').read['procurement'], { items: null, amount: null });
    assert.deepEqual(last('130\n\n0').read['procurement'], { items: 130, amount: 0 });
  });

  it('is not read where a line goes on with the next rows', () => {
    const rows = (decisions: string) =>
      below(
        `信息内容 本年处理决定数量 行政许可 ${decisions} 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 8 行政强制 0`,
      );
    for (const broken of ['10\n5', '10\n25']) {
      assert.equal(rows(broken).read['licences']!['decisions'], null);
      assert.ok(rows(broken).isTold);
    }
    assert.equal(rows('105').read['licences']!['decisions'], 105);
  });

  it('is not read where its rest is run on with a label', () => {
    const text = table('行政许可\t2\n63第二十条第（六）项\n信息内容\t本年处理决定数量');
    assert.equal(licences(text), null);
    assert.ok(findingsIn(text).some(({ code }) => code === 'table/cells'));
  });

  it('is not read where it is run on behind its label', () => {
    const { read } = below('信息内容上一年项目数量本年增/减\n行政事业性收费1\n20\n第二十条第（九）项', '2019');
    assert.deepEqual(read['fees'], { lastYear: null, change: null });
    const fused = (values: string) =>
      below(`信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件${values}\n第二十条第（五）项`);
    assert.equal(fused('007').read['normativeDocs']!['inForce'], 7);
    assert.deepEqual([fused('007\n2').read['normativeDocs']!['inForce'], fused('007\n2').isTold], [null, true]);
  });

  it('is not read below the one heading of its columns that is left, where those above other rows are as few', () => {
    const table = (fees: string) =>
      below(
        `信息内容\n上一年项目数量\n行政许可\n510\n信息内容\n上一年项目数量\n行政事业性收费\n${fees}\n第二十条第（九）项`,
        '2019',
      );
    assert.deepEqual(table('1\n2').read['fees'], { lastYear: null });
    assert.deepEqual(table('12').read['fees'], { lastYear: 12 });
  });

  it('is read where two pages are counted, each by a number alone', () => {
    const prose = Array.from({ length: 22 }, (_, at) => `石桥区人民政府推进第${at + 30}类政府信息公开。`).join('\n');
    const text = table('行政许可\t27\n2').replace('二、主动', `一、总体情况\n1\n${prose}\n二、主动`);
    assert.equal(licences(text), 27);
    assert.equal(licences(text.replace('\n1\n', '\n')), null);
  });
});

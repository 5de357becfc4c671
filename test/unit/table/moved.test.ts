import assert from 'node:assert/strict';
import { analyse, defaultOptions, extract, findingsOf, quickFixes, ReportDocument } from '../../../server/src/core';
import { makeReport } from '../../support/report';
import { layouts, type Layout } from '../../support/layouts';

const report = (layout: Layout, form: '2019' | '2021' = '2021') => makeReport({ form, layout, seed: 2 }).text;

function exchanged(text: string, one: string, other: string): string {
  assert.ok(text.includes(one) && text.includes(other), `${one} ${other}`);
  return text.replaceAll(one, '\u0001').replaceAll(other, one).replaceAll('\u0001', other);
}

function messagesIn(text: string): string[] {
  const findings = findingsOf(analyse(new ReportDocument(text), defaultOptions));
  return findings
    .filter(({ code }) => /^(?:table|cell|total)\/(?!format)/.test(code))
    .map(({ code, message }) => `${code} ${message}`);
}

function valuesIn(text: string, table: 'disclosure' | 'requests' | 'review') {
  return extract(analyse(new ReportDocument(text), defaultOptions))[0]![table];
}

describe('tables whose columns are in another order than the form', () => {
  const cases = [
    ['requests', '商业企业', '科研机构'],
    ['review', '结果维持', '结果纠正'],
    ['review', '未经复议直接起诉', '复议后起诉'],
    ['disclosure', '本年制发件数', '现行有效件数'],
  ] as const;
  for (const layout of ['markdown', 'html', 'spaced', 'boxed', 'closed'] as const) {
    for (const [table, one, other] of cases) {
      it(`${layout}: ${one} and ${other} are told, and no value is read`, () => {
        const text = exchanged(report(layout), one, other);
        assert.deepEqual(messagesIn(text), ['table/cells columns']);
        assert.ok(
          Object.values(valuesIn(text, table)!).every((row) => Object.values(row).every((each) => each === null)),
        );
      });
    }
  }

  it('are none where a PDF gives up the headings of a block in front of its title', () => {
    const page = (headings: readonly string[]) =>
      [
        ['岫云县2020年政府信息公开工作年度报告', '二、主动公开政府信息情况'],
        ['第二十条第（一）项', '信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
        ['规章', '0', '1', '6', '规范性文件', '8', '8', '29'],
        ['第二十条第（五）项', '信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ['行政许可', '310', '+4', '1275', '其他对外管理服务事项', '12', '0', '93'],
        [...headings, '行政处罚', '210', '-3', '64', '行政强制', '17', '0', '5'],
        ['第二十条第（八）项', '信息内容', '上一年项目数量', '本年增/减', '行政事业性收费', '2', '0'],
        ['第二十条第（九）项', '信息内容', '采购项目数量', '采购总金额', '政府集中采购', '7', '31.5'],
      ]
        .flat()
        .join('\n\n');
    const columns = ['上一年项目数量', '本年增/减', '处理决定数量'];
    const title = ['第二十条第（六）项', '信息内容'];
    const above = page([...columns.slice(1), ...title, columns[0]!]);
    assert.deepEqual(messagesIn(above), []);
    assert.deepEqual(valuesIn(above, 'disclosure'), valuesIn(page([...title, ...columns]), 'disclosure'));
    assert.equal(valuesIn(above, 'disclosure')!['penalties']!['decisions'], 64);
    const below = page([...title, columns[1]!, columns[0]!, columns[2]!]);
    assert.deepEqual(messagesIn(below), ['table/cells columns']);
  });

  it('are in order where 总计 is merged over the lines above 自然人', () => {
    const heads = [
      '| 申请人情况 | | | | | | | 总计 |',
      '|---|---|---|---|---|---|---|---|',
      '| | 自然人 | 法人或其他组织 | | | | | |',
      '| | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |',
    ];
    const lines = report('markdown').split('\n');
    const [from, to] = ['申请人情况', '一、本年新收'].map((label) => lines.findIndex((line) => line.includes(label)));
    lines.splice(from!, to! - from!, ...heads);
    assert.deepEqual(messagesIn(lines.join('\n')), []);
  });

  it('are told where merged headings are repeated on each of their lines', () => {
    const withTotals = (place: 'first' | 'last') => {
      const row = (total: string, ...others: string[]) =>
        ['', ...(place === 'first' ? [total, ...others] : [...others, total])].join('\t');
      const heads = [
        row('总计', '自然人', ...Array<string>(5).fill('法人或其他组织')),
        row('总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'),
      ];
      const lines = report('rows').split('\n');
      const [from, to] = ['申请人情况', '一、本年新收'].map((label) => lines.findIndex((line) => line.includes(label)));
      lines.splice(from! + 1, to! - from! - 1, ...heads);
      return lines.join('\n');
    };
    assert.deepEqual(messagesIn(withTotals('last')), []);
    assert.deepEqual(messagesIn(withTotals('first')), ['table/cells columns']);
  });
});

describe('rows in another order than the form', () => {
  for (const layout of ['spaced', 'spacedLines'] as const) {
    it(`${layout}: are told where they stand, beside a wrong number too`, () => {
      const text = exchanged(report(layout), '2.重复申请', '3.要求提供公开出版物');
      assert.deepEqual(messagesIn(text), ['table/row-missing moved']);
      const wrong = text.replace(/(公开出版物\s+)0/, '$15');
      assert.notEqual(wrong, text);
      assert.deepEqual(messagesIn(wrong).sort(), ['table/row-missing moved', 'total/applicant candidates']);
    });
  }
});

describe('a row that stands elsewhere in its table', () => {
  for (const layout of ['markdown', 'html', 'boxed', 'rows'] as const) {
    it(`${layout}: is told where it is, and no row is put in its place`, () => {
      const text = exchanged(report(layout), '要求提供公开出版物', '重复申请');
      const analysis = analyse(new ReportDocument(text), defaultOptions);
      const told = findingsOf(analysis).filter(({ code }) => code.startsWith('table/'));
      assert.deepEqual(messagesIn(text), ['table/row-missing moved']);
      assert.ok(analysis.reports[0]!.report.lines[told[0]!.span.start.line]!.text.includes('重复申请'));
      assert.deepEqual(quickFixes(analysis, told[0]!.span), []);
    });
  }
});

describe('a second row of values in table four', () => {
  for (const layout of ['markdown', 'rows'] as const) {
    it(`${layout}: is told`, () => {
      const text = report(layout);
      const lines = text.split('\n');
      const isRow = (line: string) => line.split(/[\t|]/).filter((cell) => /^\s*\d+\s*$/.test(cell)).length === 15;
      const row = lines.map(isRow).lastIndexOf(true);
      assert.ok(row > 0);
      lines.splice(row, 0, lines[row]!.replace(/\d+(?=\s*(?:[\t|]|<\/td>|$))/g, '0'));
      assert.deepEqual(messagesIn(lines.join('\n')), ['table/cells rows']);
    });
  }
});

describe('what a cell of HTML holds beside its number', () => {
  const wrong = [
    '12<sup>1</sup>',
    '12<a href="#f"><sup>1</sup></a>',
    '<p>12</p><p>34</p>',
    '12<br>34',
    '<del>9</del>12',
    '<span style="display:none">9</span>12',
    '<span hidden>9</span>12',
    '12<noscript>9</noscript>',
  ];
  const right = ['<p><span>1</span><span>2</span></p>', '<b>1</b>2', '<font size="2">12</font><br>', '1<o:p></o:p>2'];
  /** In the row of 行政强制. */
  const withCell = (cell: string) => report('html').replace('<td colspan="3">0</td>', `<td colspan="3">${cell}</td>`);

  for (const cell of wrong)
    it(`${cell} is no number`, () => assert.deepEqual(messagesIn(withCell(cell)), ['cell/number unreadable']));
  for (const cell of right) {
    it(`${cell} is one`, () => {
      assert.deepEqual(messagesIn(withCell(cell)), []);
      assert.equal(valuesIn(withCell(cell), 'disclosure')!['coercion']!['decisions'], 12);
    });
  }
});

describe('cells and labels as people write them', () => {
  it('blanks as entities are blank cells', () => {
    const text = report('markdown').replace(/(\|\s*)0(\s*\|)/, '$1&nbsp;$2');
    assert.deepEqual(
      messagesIn(text).map((each) => each.split(' ')[0]),
      ['cell/blank'],
    );
  });

  it('an amount in another unit is told at its heading', () => {
    const text = report('markdown');
    assert.deepEqual(messagesIn(text.replace('（单位：万元）', '（单位：元）')), ['table/label unit']);
    assert.deepEqual(messagesIn(text.replace('（单位：万元）', '（万元）')), []);
  });

  it('a value in a unit that is not known is a value', () => {
    const text = report('markdown').replace(/(（单位：万元）.*\n(?:\|[-|]+\n)?\|[^|]*\|)[^|]*/, '$1 0.5亿元 ');
    assert.deepEqual(messagesIn(text), ['cell/number unreadable']);
  });

  it('l. for 1. is mended, not deleted', () => {
    const text = report('markdown').replace('1.属于国家秘密', 'l.属于国家秘密');
    const analysis = analyse(new ReportDocument(text), defaultOptions);
    const told = findingsOf(analysis).find(({ code }) => code === 'table/label');
    assert.equal(told?.args['expected'], '1.属于国家秘密');
  });

  it('separators of CSV are no punctuation', () => {
    for (const row of ['信息内容,本年处理决定数量,,备注', '二、上年结转,1,0,0,含补正', '规章;0;2;1;无']) {
      const text = report('markdown').replace('二、主动公开政府信息情况', `二、主动公开政府信息情况\n${row}`);
      const found = findingsOf(analyse(new ReportDocument(text), defaultOptions));
      assert.deepEqual(
        found.filter(({ code }) => code === 'text/width'),
        [],
        row,
      );
    }
  });
});

describe('a value that is none', () => {
  // In the text of a PDF it may be the number of an item as well.
  for (const layout of layouts.filter(
    (each) => !['pieces', 'pages', 'bands', 'sorted', 'writtenOver'].includes(each),
  )) {
    it(`${layout}: is told at its cell, and the rest of the table is read`, () => {
      for (const written of ['3①', '（3）', '3。', '“3”', '约3', 'l2']) {
        const { text, cells } = makeReport({ form: '2021', layout, seed: 4 });
        const cell = cells.find(({ row, column }) => row === 'partial' && column === 'business')!;
        const lines = text.split('\n');
        const before = lines[cell.line]!;
        lines[cell.line] = before.slice(0, cell.to - cell.written.length) + written + before.slice(cell.to);
        const codes = messagesIn(lines.join('\n'));
        assert.deepEqual(codes, ['cell/number unreadable'], written);
      }
    });
  }
});

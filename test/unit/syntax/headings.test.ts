import assert from 'node:assert/strict';
import { readHeading } from '../../../server/src/core/syntax/headings/heading';
import { readLine } from '../../../server/src/core/syntax/line';
import { readTitle } from '../../../server/src/core/syntax/headings/title';
import { headings } from '../../support/statutory';

const ids = ['overview', 'disclosure', 'requests', 'review', 'improvement', 'other'] as const;

/** Section and misspelt characters of a heading. */
function read(line: string): string | undefined {
  const heading = readHeading(line);
  return heading && `${heading.section}${heading.distance === 0 ? '' : ` ${heading.distance}`}`;
}

describe('headings and titles of HTML', () => {
  it('are read where their characters are written by number, and stand where those do', () => {
    const coded = (text: string) => [...text].map((char) => `&#x${char.charCodeAt(0).toString(16)};`).join('');
    const heading = `<h2>${coded('一、')}<b>${coded('总体情况')}</b></h2>`;
    const { heading: found } = readLine(heading);
    assert.equal(found?.section, 'overview');
    assert.equal(heading.slice(found.title.from, found.title.to), coded('总体情况'));
    const title = `<p>&#28548;溪县人民政府2021年政府信息公开工作年度报告</p>`;
    assert.equal(readLine(title).title?.organ, '澄溪县人民政府');
    assert.equal(readLine(title).title?.year?.value, 2021);
  });
});

describe('headings', () => {
  it('the mandated ones', () => {
    assert.deepEqual(headings.map(read), [...ids]);
  });

  const variants: Readonly<Record<string, string>> = {
    '第一部分 总体情况': 'overview',
    '第五部分：存在的主要问题及改进情况': 'improvement',
    '第六章　其他需要报告的事项': 'other',
    '壹、总体情况': 'overview',
    '【二、主动公开政府信息情况】': 'disclosure',
    '二、行政机关主动公开政府信息情况': 'disclosure',
    '三、行政机关收到和处理政府信息公开申请情况': 'requests',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况': 'review',
    '五、政府信息公开工作存在的主要问题及改进情况': 'improvement',
    '三、收到及处理政府信息公开申请的情况': 'requests',
    '五、存在的主要问题和改进情况': 'improvement',
    '六、其它需要报告的事项': 'other',
    '四、政府信息公开行政复议,行政诉讼情况': 'review',
    '四．政府信息公开行政复议、行政诉讼情况': 'review',
    '一. 总体情况': 'overview',
    '1、总体情况': 'overview',
    '１．总体情况': 'overview',
    '## 一、总体情况': 'overview',
    '**一、总体情况**': 'overview',
    '\u00a0\t　一、总体情况　': 'overview',
    '[bookmark: OLE_LINK2][bookmark: 文号]六、其他需要报告的事项': 'other',
    '一、总 体 情 况': 'overview',
    总体情况: 'overview',
    '一、总体情况：': 'overview',
    '- 一、总体情况': 'overview',
    '+ **二、主动公开政府信息情况**': 'disclosure',
    '● 六、其他需要报告的事项': 'other',
    '·一、总体情况': 'overview',
    '- [ ] 一、总体情况': 'overview',
    '- [一、总体情况](#section)': 'overview',
    '## [一、总体情况](https://www.example.gov.cn/a_1.html#s)': 'overview',
    '\\textbf{一、总体情况}': 'overview',
    '五、存在的主要问题及改进情形': 'improvement 1',
    '六、其他须要报告的事情': 'other 2',
  };
  for (const [line, section] of Object.entries(variants)) it(line, () => assert.equal(read(line), section));

  const others = [
    '- 总体情况',
    '· 主动公开政府信息情况',
    '[总体情况](#section)',
    '- [二、](#section)',
    '一、总体情况..............................1',
    '三、收到和处理政府信息公开申请情况……………… 3',
    '五、存在的主要问题及改进情况\t12',
    '六、其他需要报告的事项    （7）',
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '三、本年度办理结果',
    '四、结转下年度继续办理',
    '（一）主动公开',
    '一、人员配置较少，工作开展较被动，新一年里，我县将多方面采取措施，补充人员。',
    '一是总体情况良好',
    '总体情况良好，各项工作有序推进',
    '现将总体情况报告如下',
    '行政复议',
    '其他',
    '',
    '二、',
  ];
  for (const line of others) it(`${line || 'an empty line'} is none`, () => assert.equal(read(line), undefined));

  it('text on the heading’s own line is told apart', () => {
    const line = '六、其他需要报告的事项：无';
    const { section, title, inlineText } = readHeading(line)!;
    assert.deepEqual(
      [section, line.slice(title.from, title.to), line.slice(inlineText)],
      ['other', '其他需要报告的事项', '无'],
    );
  });

  it('numeral and title have spans of their own', () => {
    const line = '　　[bookmark: x] 七、 其他需要报告的事项 ';
    const { numeral, title } = readHeading(line)!;
    assert.deepEqual([line.slice(numeral!.from, numeral!.to), numeral!.value], ['七', 7]);
    assert.equal(line.slice(title.from, title.to), '其他需要报告的事项');
  });
});

describe('titles', () => {
  const titles: Readonly<Record<string, readonly [organ: string, year: number | undefined]>> = {
    澄溪县人民政府2021年政府信息公开工作年度报告: ['澄溪县人民政府', 2021],
    '澄溪县人民政府 2021 年度政府信息公开年度报告': ['澄溪县人民政府', 2021],
    '2021年政府信息公开工作年度报告': ['', 2021],
    '[bookmark: OLE_LINK5]澄溪县二〇二一年政府信息公开工作年度报告': ['澄溪县', 2021],
    '# 澄溪县２０２１年政府信息公开年报': ['澄溪县', 2021],
    澄溪县人民政府政府信息公开工作年度报告: ['', undefined],
  };
  for (const [line, [organ, year]] of Object.entries(titles)) {
    it(line, () => {
      const title = readTitle(line);
      assert.deepEqual([title?.organ, title?.year?.value], [organ, year]);
    });
  }

  const others = [
    '本报告依据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。',
    '请于1月31日前报送2021年政府信息公开工作年度报告；逾期通报。',
    '2021年政府信息公开工作要点',
    '2021年政府工作报告',
    '政府信息公开工作报告',
    '2021年政府信息公开工作报告制度',
    '  :CUSTOM_ID: 年政府信息公开工作年度报告',
  ];
  for (const line of others) it(`${line} is none`, () => assert.equal(readTitle(line), undefined));
});

import assert from 'node:assert/strict';
import { extract, type ExtractedReport } from '../../../server/src/core';
import { analyseText } from '../../support/check';

const body = (year: number): string => `一、总体情况
${year}年，各项工作平稳有序。
二、主动公开政府信息情况
略
三、收到和处理政府信息公开申请情况
略
`;

function only(text: string): ExtractedReport {
  const [report, ...others] = extract(analyseText(text));
  assert.deepEqual(others, []);
  return report!;
}

describe('extract', () => {
  describe('title and organ', () => {
    const titles: readonly (readonly [written: string, title: string, organ: string])[] = [
      ['清源县教育局2021年政府信息公开工作年度报告', '清源县教育局2021年政府信息公开工作年度报告', '清源县教育局'],
      ['2021年清源县政府信息公开年报', '2021年清源县政府信息公开年报', '清源县'],
      ['清 源 县 2021 年政府信息公开工作年度报告', '清 源 县 2021 年政府信息公开工作年度报告', '清源县'],
      [
        '清源县人民政府信息公开工作年度报告（2021年）',
        '清源县人民政府信息公开工作年度报告（2021年）',
        '清源县人民政府',
      ],
      ['关于清源县2021年度政府信息公开工作年度报告', '关于清源县2021年度政府信息公开工作年度报告', '清源县'],
      ['清源县水利局2021年度政府信息公开工作报告', '清源县水利局2021年度政府信息公开工作报告', '清源县水利局'],
      ['# **清源县2021年政府信息公开工作年度报告**', '清源县2021年政府信息公开工作年度报告', '清源县'],
      ['[bookmark: a]清源县2021年政府信息公开年报', '清源县2021年政府信息公开年报', '清源县'],
      [
        '\n清源县人民政府办公室\n\n2021年政府信息公开工作年度报告',
        '清源县人民政府办公室2021年政府信息公开工作年度报告',
        '清源县人民政府办公室',
      ],
      ['清源县水利局\n2021年\n政府信息公开工作年度报告', '清源县水利局2021年政府信息公开工作年度报告', '清源县水利局'],
      ['清源县水利局2021年政府信息公开工作年\n度报告', '清源县水利局2021年政府信息公开工作年度报告', '清源县水利局'],
      ['清源县２０２１年政府信息公开年报', '清源县２０２１年政府信息公开年报', '清源县'],
      ['清源县2O21年政府信息公开年报', '清源县2O21年政府信息公开年报', '清源县'],
      ['清源县 2 0 2 1 年政府信息公开年报', '清源县 2 0 2 1 年政府信息公开年报', '清源县'],
      ['【2021】清源县2021年政府信息公开年报', '清源县2021年政府信息公开年报', '清源县'],
      ['清源\u00ad县20\u200b21年政府信息公开工作年度\u00ad报告', '清源县2021年政府信息公开工作年度报告', '清源县'],
      ['\ue004清源县2021年政府信息公开年报', '清源县2021年政府信息公开年报', '清源县'],
      ['索引号：000014\n清源县2021年政府信息公开年报', '清源县2021年政府信息公开年报', '清源县'],
    ];
    for (const [written, title, organ] of titles) {
      it(written.replaceAll('\n', '⏎'), () => {
        const report = only(`${written}\n${body(2021)}`);
        assert.deepEqual([report.title, report.organ, report.year], [title, organ, 2021]);
      });
    }

    const texts: Readonly<Record<string, string>> = {
      'who made the report': body(2021).replace('平稳有序。', '平稳有序。本报告由清源县水利局办公室编制。'),
      'the signature': `${body(2021)}六、其他需要报告的事项\n无\n\n清源县水利局办公室\n2022年1月20日\n`,
      'the signature of a page': `${body(2021)}<h2>六、其他需要报告的事项</h2>\n<p>无</p>\n<p>清源县水利局办公室</p>\n<p>2022年1月20日</p>\n</body>\n`,
      'of whom it speaks': body(2021).replace('年，各项', '年，清源县水利局办公室各项'),
    };
    for (const [name, text] of Object.entries(texts)) {
      it(`come from the text where there is no title: ${name}`, () => {
        assert.deepEqual([only(text).title, only(text).organ], [null, '清源县水利局办公室']);
      });
    }

    it('are not made up', () => {
      const text = body(2021).replace('各项', '我局按照《清源县水利局办法》和省教育局的要求，各项');
      assert.deepEqual([only(text).title, only(text).organ], [null, null]);
    });
  });

  it('gives each report of a collection, whose titles may take two lines', () => {
    const report = (organ: string, year: number) => `${organ}\n${year}年政府信息公开工作年度报告\n${body(year)}`;
    const found = extract(analyseText(report('甲县人民政府', 2021) + report('乙县水利局', 2020)));
    assert.deepEqual(
      found.map(({ organ, year, form, sections }) => [organ, year, form, sections[0]!.line]),
      [
        ['甲县人民政府', 2021, '2021', 3],
        ['乙县水利局', 2020, '2019', 11],
      ],
    );
  });

  it('gives headings as they are written and the lines of the file', () => {
    const text = `\n\n甲县2021年政府信息公开年报\n${body(2021)}`
      .replace('二、主', '## 二. 主')
      .replace('三、收', '　三、收');
    assert.deepEqual(only(text).sections, [
      { id: 'overview', heading: '一、总体情况', line: 4 },
      { id: 'disclosure', heading: '二. 主动公开政府信息情况', line: 6 },
      { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', line: 8 },
    ]);
  });

  describe('period', () => {
    const periods: readonly (readonly [string, ExtractedReport['period']])[] = [
      ['自2021年1月1日起至2021年12月31日止', { start: '2021-01-01', end: '2021-12-31' }],
      ['为2021年1月1日至11月30日', { start: '2021-01-01', end: '2021-11-30' }],
      ['自2021年1月1日起至2021年13月31日止', null],
    ];
    for (const [written, period] of periods) {
      it(written, () => assert.deepEqual(only(`统计期限${written}。\n${body(2021)}`).period, period));
    }

    const statements: readonly (readonly [string, ExtractedReport['period']])[] = [
      ['报告期自2021年1月1日起，至12月31日止', { start: '2021-01-01', end: '2021-12-31' }],
      ['报告时段为2021年1月1日至11月30日', { start: '2021-01-01', end: '2021-11-30' }],
      ['数据统计期为2021年全年（1月1日—12月31日）', { start: '2021-01-01', end: '2021-12-31' }],
      ['本报告内容涵盖2021年1月1日至12月31日', { start: '2021-01-01', end: '2021-12-31' }],
      ['本报告由乙镇编制，反映2021年1月1日至2021年12月31日期间的工作', { start: '2021-01-01', end: '2021-12-31' }],
      ['巡察组反映2021年1月1日至2021年12月31日期间的问题', null],
      ['本报告涵盖2021年3月1日至2021年6月30日的整改', null],
    ];
    for (const [written, period] of statements) {
      it(written, () => assert.deepEqual(only(`${written}。\n${body(2021)}`).period, period));
    }
  });

  describe('values', () => {
    const report = (amount: string, decisions: string, rows = '') =>
      only(`甲县2021年政府信息公开年报
一、总体情况
2021年，各项工作平稳有序。
二、主动公开政府信息情况
${rows}信息内容\t本年处理决定数量
行政许可\t${decisions}
行政处罚\t0
行政强制\t0
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t${amount}
三、收到和处理政府信息公开申请情况
略
`);
    const amounts: Readonly<Record<string, number | null>> = {
      '20063.4964 万': 20063.4964,
      '1,234.5万元': 1234.5,
      '１２.５': 12.5,
      '12345.67元': 1.234567,
      '0.1元': 0.00001,
      '3件': null,
      '/': null,
      若干: null,
      '': null,
    };
    for (const [written, value] of Object.entries(amounts)) {
      it(`an amount of ${written || 'nothing'}`, () => {
        assert.deepEqual(report(written, '0').disclosure?.['fees'], { amount: value });
      });
    }

    const counts: Readonly<Record<string, number | null>> = { '1,234': 1234, '12件': 12, '-3': null, '1.5': null };
    for (const [written, value] of Object.entries({ ...counts, '3万元': null, 无: null })) {
      it(`a count of ${written}`, () => {
        assert.deepEqual(report('0', written).disclosure?.['licences'], { decisions: value });
      });
    }

    it('of a row that holds too many are not guessed, and rows that are not there are absent', () => {
      const { disclosure, requests, review } = report('0', '0', '信息内容\t本年制发件数\n规章\t1\t2\n');
      assert.deepEqual(Object.keys(disclosure!).sort(), ['coercion', 'fees', 'licences', 'penalties', 'rules']);
      assert.deepEqual(disclosure!['rules'], { issued: null, repealed: null, inForce: null });
      assert.deepEqual([requests, review], [undefined, undefined]);
    });
  });
});

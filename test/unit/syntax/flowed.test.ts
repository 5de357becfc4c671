import assert from 'node:assert/strict';
import { ReportDocument } from '../../../server/src/core';

const crawled =
  '发布时间: 2022-01-20\n' +
  '平岚区水利局2021年政府信息公开工作年度报告 本报告由区水利局编制。一、总体情况2021年，我局主动公开政府信息12条。' +
  '二、主动公开政府信息情况 第二十条第（一）项……三、收到和处理政府信息公开申请情况（表略）\n第二行';

const lines = (text: string) => new ReportDocument(text).lines.map(({ text, eol }) => text + eol);

describe('a report on one line of the file', () => {
  it('is cut into its title, its headings and the texts between them', () => {
    assert.deepEqual(lines(crawled), [
      '发布时间: 2022-01-20\n',
      '平岚区水利局2021年政府信息公开工作年度报告',
      ' 本报告由区水利局编制。',
      '一、总体情况',
      '2021年，我局主动公开政府信息12条。',
      '二、主动公开政府信息情况',
      ' 第二十条第（一）项……',
      '三、收到和处理政府信息公开申请情况',
      '（表略）\n',
      '第二行',
    ]);
  });

  describe('has its title behind what its page has in front of it', () => {
    const title = '平岚区水利局2021年政府信息公开工作年度报告';
    const ahead = [
      '索 引 号：\t011/2022-00286\t发布机构：\t区水利局\t标　　题：\t',
      '当前位置：首页 > 政府信息公开 > 政府信息公开年报 ',
      '政府信息公开 政府信息公开指南 政府信息公开年报 依申请公开 ',
      '首页>政府信息公开年度报告>',
      '2020年政府信息公开年报 2019年政府信息公开年报 ',
    ];
    const titles = [
      title,
      '平岚区水利局2021年度政府信息公开工作报告',
      '平岚区 水利局 2021年政府信息公开工作年度报告',
      '平 岚 区 水 利 局 2 0 2 1 年 政府信息公开工作年度报告',
      '平岚区水利局2021年政府信息\u00ad公开工作年\u200b度报告',
    ];
    for (const [before, after] of [...ahead.map((before) => [before, title]), ...titles.map((after) => ['', after])]) {
      it(`${before}${after}`, () => {
        const found = lines(crawled.replace(title, before! + after!));
        assert.deepEqual(found.slice(1, before === '' ? 3 : 4), [
          ...(before === '' ? [] : [before]),
          after,
          ' 本报告由区水利局编制。',
        ]);
      });
    }

    it('but none in a sentence', () => {
      const text = crawled.replace(title, `我局认真总结，编制 ${title}`);
      assert.equal(lines(text)[1], `我局认真总结，编制 ${title} 本报告由区水利局编制。`);
    });
  });

  it('has a heading whose 一 was taken for a dash', () => {
    assert.ok(lines(crawled.replace('一、', '—、')).includes('—、总体情况'));
  });

  it('is cut behind the last row of a table', () => {
    const table = ` 行政复议 行政诉讼 结果维持 总计 ${'0 '.repeat(14)}3`;
    const text = crawled.replace('（表略）', `${table} 公开不够主动。`);
    assert.deepEqual(lines(text).slice(8, 10), [table, ' 公开不够主动。\n']);
    const change = ' 行政许可 0 0 行政事业性收费 0 增31 第二十条第（九）项 采购项目数量';
    assert.ok(lines(crawled.replace('（表略）', change)).includes(`${change}\n`));
  });

  it('may have but one heading between two sentences', () => {
    const text =
      '本报告的电子版可在区政府网站下载，如有疑问请与区水利局办公室联系，电话以网站公布的为准。 一、总体情况 2021年，我局公开信息。';
    assert.deepEqual(lines(text), [
      '本报告的电子版可在区政府网站下载，如有疑问请与区水利局办公室联系，电话以网站公布的为准。 ',
      '一、总体情况',
      ' 2021年，我局公开信息。',
    ]);
  });

  it('has its misspelt headings too', () => {
    const misspelt = crawled.replace('主动公开政府信息情况', '主动公开政府信习情况');
    assert.ok(lines(misspelt).includes('二、主动公开政府信习情况'));
  });

  it('is none where a sentence lists the parts, or a heading stands alone', () => {
    const sentence =
      '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项等部分，由区政府办公室编制。';
    assert.deepEqual(lines(sentence), [sentence]);
    const alone =
      '六、其他需要报告的事项：无。本年度没有收取信息处理费，也没有其他需要报告的事项，今后有的将按规定在此报告。';
    assert.deepEqual(lines(alone), [alone]);
  });

  it('keeps the places of the file', () => {
    const document = new ReportDocument(crawled);
    const own = crawled.split('\n');
    own.forEach((text, line) => {
      for (let character = 0; character <= text.length; character++) {
        const place = document.placeOf({ line, character });
        assert.deepEqual(document.placeInFile(place), { line, character });
        assert.equal(document.lines[place.line]!.text[place.character], text[character]);
      }
    });
    assert.equal(document.text, crawled);
  });

  it('is edited at places of the file', () => {
    const document = new ReportDocument(crawled);
    const character = crawled.split('\n')[1]!.indexOf('12条');
    document.edit({ start: { line: 1, character }, end: { line: 1, character: character + 2 } }, '34');
    assert.equal(document.text, crawled.replace('12条', '34条'));
    assert.equal(document.isFlowed, true);
  });

  it('becomes lines of the file when they are broken there', () => {
    const document = new ReportDocument(crawled);
    const text = crawled.split('\n')[1]!;
    for (const heading of ['三、收到', '二、主动', '一、总体', ' 本报告']) {
      const character = text.indexOf(heading);
      document.edit({ start: { line: 1, character }, end: { line: 1, character } }, '\n');
    }
    const fresh = new ReportDocument(document.text);
    assert.deepEqual(document.lines, fresh.lines);
  });
});

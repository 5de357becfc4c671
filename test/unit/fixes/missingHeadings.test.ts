import assert from 'node:assert/strict';
import { analyse, defaultOptions, findingsOf, insertMissingSections, ReportDocument } from '../../../server/src/core';
import { formById, tableForm, type TableId } from '../../../server/src/core/forms';
import { writeTable } from '../../../server/src/core/model/layout/layout';
import { analyseText, applyEdits, fixesFor, inFile, preferredFix } from '../../support/check';
import { right } from '../../support/conversions';

const table = (id: TableId, layout: 'html' | 'tsv') => writeTable(tableForm(formById('2021'), id), () => '0', layout);

/** A page as its tools write it: the tags that end a table, and those that begin one, on lines of their own. */
const htmlTable = (id: TableId) =>
  table(id, 'html')
    .replace('<table border="1">', '<table class="grid"><tbody>')
    .replace(/<\/td><\/tr>\n<\/table>$/, '\n</td></tr>\n</tbody></table>');

const page = [
  '<html><head><title>清源县水利局2021年政府信息公开工作年度报告</title></head><body>',
  '<h1>清源县水利局2021年政府信息公开工作年度报告</h1>',
  '<p>本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。</p>',
  '<p><strong>一、总体情况</strong></p>',
  '<p>2021年，我局主动公开、依申请公开、政府信息管理、平台建设和监督保障工作扎实推进。</p>',
  '<p><strong>二、主动公开政府信息情况</strong></p>',
  htmlTable('disclosure'),
  '<p><strong>三、收到和处理政府信息公开申请情况</strong></p>',
  htmlTable('requests'),
  '<p><strong>四、政府信息公开行政复议、行政诉讼情况</strong></p>',
  htmlTable('review'),
  '<p><strong>五、存在的主要问题及改进情况</strong></p>',
  '<p>解读形式单一。2022年，我局将加强政策解读。</p>',
  '<p><strong>六、其他需要报告的事项</strong></p>',
  '<p>本年度无其他需要报告的事项。</p>',
  '</body></html>',
].join('\n');

/** The same on one line, as crawls leave it. */
const flowed = page
  .replace(/<title>.*<\/title>/, '')
  .replace(/<[^<>]+>/g, ' ')
  .replace(/\s+/g, ' ')
  .trim();

function fixed(text: string, heading: string): string | undefined {
  const document = new ReportDocument(text);
  const analysis = analyse(document, defaultOptions);
  const [finding, ...others] = findingsOf(analysis).filter(({ code }) => code !== 'title/missing');
  assert.deepEqual([finding?.code, finding?.args.heading, others], ['section/missing', heading, []]);
  const fix = preferredFix(finding!, analysis);
  return fix && applyEdits(text, inFile(fix.edits, document));
}

const headings = [
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
];

describe('the heading of a section that lacks', () => {
  for (const heading of headings) {
    const line = `<p><strong>${heading}</strong></p>\n`;

    it(`goes between tables of HTML: ${heading}`, () => {
      assert.equal(fixed(page.replace(line, ''), heading), page);
    });

    it(`goes between tables that have frames around them: ${heading}`, () => {
      const framed = page.replaceAll('<table', '<div><table').replaceAll('</table>', '</table></div>');
      const text = fixed(framed.replace(line, ''), heading)!;
      const before = text.slice(0, text.indexOf(heading));
      assert.equal(before.split('<table').length, before.split('</table').length);
    });

    it(`goes between tables on one line: ${heading}`, () => {
      const text = fixed(flowed.replace(`${heading} `, ''), heading)!;
      assert.equal(text.replace(/\s+/g, ' '), flowed);
      assert.deepEqual(findingsOf(analyseText(text)), []);
    });
  }

  it('has no place inside a table that holds two', () => {
    const [heading] = headings as [string];
    const joined = page.replace(
      `</tbody></table>\n<p><strong>${heading}</strong></p>\n<table class="grid"><tbody>\n`,
      '',
    );
    assert.notEqual(joined, page);
    assert.equal(fixed(joined, heading), undefined);
    assert.deepEqual(insertMissingSections(analyseText(joined)).edits, []);
  });

  it('goes behind the tags that end what stands in front of the next heading on its line', () => {
    const lacking = page.replace(/\n<p><strong>五、[^]*?<\/p>\n<p>.*<\/p>\n/, '');
    assert.match(
      fixed(lacking, headings[2]!)!,
      /<\/table>\n<p><strong>五、.*<\/p>\n<p>（文字描述）<\/p>\n<p><strong>六、/,
    );
  });

  it('goes in front of the tags that end a page', () => {
    const lacking = page.replace(/<p><strong>六、[^]*?<\/p>\n<p>.*<\/p>\n/, '');
    assert.equal(fixed(lacking, '六、其他需要报告的事项'), page);
  });
});

describe('a report on one line of the file', () => {
  const line = right.replace(/\n+(?=.)/g, ' ');
  const fixesOf = (text: string, code: string) => {
    const analysis = analyseText(text);
    const finding = findingsOf(analysis).find((each) => each.code === code);
    assert.ok(finding, code);
    return fixesFor(finding, analysis);
  };

  it('gets no section that would leave the rest of it unread', () => {
    const text = line.replace(/一、总体情况.*?(?=二、主动公开)/, '');
    assert.deepEqual(fixesOf(text, 'section/missing'), []);
    assert.deepEqual(insertMissingSections(analyseText(text)), { edits: [], refused: true });
  });

  it('keeps long lines of HTML whole where a section is moved', () => {
    const html = '<table><tr><td>规章</td><td>0</td></tr></table>'.repeat(8);
    const moved = `\n六、其他需要报告的事项\n${html}\n无其他需要报告的事项。\n`;
    const text = right.slice(0, right.indexOf('\n六、')).replace('\n五、', `${moved}\n五、`);
    const fixes = fixesOf(text, 'section/order');
    assert.equal(fixes.length, 1);
    for (const { edits } of fixes)
      assert.ok(edits.every(({ newText }) => !newText.includes('</td>\n') && !newText.includes('</tr>\n')));
  });

  it('goes above the stroke that a table begins with', () => {
    const stroke = '-'.repeat(40);
    const drawn = right
      .replace('\n（本列数据', `\n${stroke}\n（本列数据`)
      .replace('\n\n四、政府', `\n${stroke}\n\n四、政府`);
    const heading = '三、收到和处理政府信息公开申请情况\n\n';
    assert.ok(drawn.includes(`${heading}${stroke}`));
    const text = drawn.replace(heading, '');
    const [fix] = fixesOf(text, 'section/missing');
    assert.equal(applyEdits(text, fix!.edits), drawn);
  });

  it('goes above no more than the text of its section where pieces of table four stand below it', () => {
    const text = right.replace('五、存在的主要问题及改进情况\n', '其他\n结果\n');
    const [fix] = fixesOf(text, 'section/missing');
    assert.match(applyEdits(text, fix!.edits), /其他\n结果\n\n?五、存在的主要问题及改进情况/);
  });
});

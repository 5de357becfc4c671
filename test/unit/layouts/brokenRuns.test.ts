import assert from 'node:assert/strict';
import { expected, isNumber, right, severeIn, tablesOf } from '../../support/conversions';

/** With another number in a row of table three. */
const wrong = right.replace('（一）予以公开\t8\t', '（一）予以公开\t9\t');

/** Rows with nothing between their cells and a blank between rows, as a page shows them that has lost its grid. */
const runOn = (report: string) =>
  report.replace(/(?:^.*\t.*\n)+/gm, (table) => `${table.trimEnd().replaceAll('\t', '').replaceAll('\n', ' ')}\n`);

/** Read as it is, told that it is run together and nothing else; with a number wrong that is found. */
function isRead(write: (report: string) => string): void {
  const text = write(right);
  assert.notEqual(text, right);
  assert.deepEqual(tablesOf(text).requests, expected.requests);
  assert.deepEqual(tablesOf(text).review, expected.review);
  assert.deepEqual(new Set(severeIn(text)), new Set(['table/fused']));
  const { requests } = tablesOf(write(wrong));
  assert.notDeepEqual(requests, expected.requests);
  assert.equal(requests?.['granted']?.['person'], 9);
  assert.ok(severeIn(write(wrong)).length > 0);
}

describe('labels that lines of cells run together begin or end inside', () => {
  it('are read where a line break of the page stands in them', () => {
    isRead((report) =>
      runOn(report)
        .replace('等于第三项', '等于\n第三项')
        .replace('本年新收政府', '本年新收政府\n')
        .replace('7.属于行', '7.属于行\n')
        .replace('8.属于行', '8.属于行\n')
        .replace('1.本机关不掌', '1.本机关不掌\n')
        .replace('或重新出具', '\n或重新出具')
        .replace('4.保护', '\n4.保护'),
    );
  });

  it('are read where some of the numbers behind them stand apart', () => {
    isRead((report) =>
      report
        .replace(/^.*\t\d\t.*$/gm, (row) => {
          const cells = row.split('\t');
          const labels = cells.filter((cell) => !isNumber(cell)).join('');
          const [one, two, three, four, ...others] = cells.filter(isNumber);
          return others.length === 3
            ? `${labels} ${one}${two}${three}${four} ${others[0]} ${others[1]}${others[2]}`
            : row;
        })
        .replace('不计其他情形） ', '不计其他\n情形）')
        .replace('行政机关不再处理其政府信息公开申请 ', '行政机关\n不再处理其政府信息公开申请')
        .replace('（六）其他处理1.', '（六）其他\n处理1.')
        .replace('自然人\t法人或其他组织\t总计', '自然\n人法人或其他组织\n总计'),
    );
  });

  it('are no rest of a label where the words in front of a row end none', () => {
    const text = runOn(right).replace('7.属于行政执法案卷', '7.属于行\n改执法案卷');
    assert.ok(
      severeIn(text).some((code) => code !== 'table/fused'),
      severeIn(text).join(),
    );
  });
});

describe('a heading between the last number of a table and the first words of the next', () => {
  it('begins its section', () => {
    isRead((report) =>
      runOn(report)
        .replace(/\n+(?=四、政府)/, '　　')
        .replace(/(四、政府信息公开行政复议、行政诉讼情况)\n+/, '$1')
        .replace('（七）总计', '（七）总计\n'),
    );
  });

  it('is none in a sentence', () => {
    const text = right.replace(
      '六、其他需要报告的事项\n',
      '六、其他需要报告的事项\n见2021 四、政府信息公开行政复议、行政诉讼情况的说明。\n',
    );
    assert.deepEqual(tablesOf(text), expected);
  });
});

describe('a group beside a label that is broken over lines', () => {
  it('stands in front of its last part', () => {
    const blank = '|    |    |    |    |    |    |    |';
    const row = (label: string) => new RegExp(`^(?:.*\\t)?${label}((?:\\t\\d+){7})$`, 'm');
    const cells = (numbers: string) => numbers.trim().split('\t').join(' | ');
    const write = (report: string) =>
      report
        .replace(row('2.没有现成信息需要另行制作'), (_, numbers: string) =>
          [
            `| | | 2.没有现成信 | ${cells(numbers)} |`,
            `| 三、本年度办理结果 | （四）无法提供 | 息需要另行制作 ${blank}`,
          ].join('\n'),
        )
        .replaceAll(/^(.*\t.*)$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`);
    assert.deepEqual(tablesOf(write(right)), expected);
    assert.deepEqual(severeIn(write(right)), []);
    assert.deepEqual(severeIn(write(wrong)), severeIn(wrong));
  });
});

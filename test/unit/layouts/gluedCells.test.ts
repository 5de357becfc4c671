import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check';
import { expected, right, severeIn, tablesOf } from '../../support/conversions';

const paragraphs = right.split('\n').filter((line) => line !== '');
/** Cells parted by a blank, as programs that read pages write them. */
const spaced = right.replaceAll('\t', ' ');

function isRead(text: string, original = right): void {
  assert.notEqual(text, original);
  assert.deepEqual(tablesOf(text), expected);
  assert.deepEqual(severeIn(text), []);
}

describe('what programs run together or put apart', () => {
  it('is read where a whole report stands on one line, its cells between wide gaps', () => {
    for (const gap of [' ', '  ', '   ']) isRead(paragraphs.map((line) => line.replaceAll('\t', gap)).join(gap));
  });

  it('is read where a number stands right behind a label', () => {
    for (const label of ['规章', '行政规范性文件', '2.其他法律行政法规禁止公开', '3.其他', '（七）总计']) {
      assert.ok(spaced.includes(`${label} `), label);
      isRead(spaced.replace(`${label} `, label), spaced);
    }
  });

  it('is read where headings of columns have nothing between them', () => {
    isRead(spaced.replace('本年制发件数 本年废止件数', '本年制发件数本年废止件数'), spaced);
  });

  it('is read where blocks of HTML stand in cells of several lines', () => {
    const rows = right.replace(/^.*\t\d.*$/gm, (row) => {
      const cells = row.split('\t').map((cell) => `| <div>\n\n${cell}\n\n</div>`);
      return `{|\n|-\n${cells.join('\n')}\n|}`;
    });
    const text = rows.replaceAll('\n|}\n{|\n', '\n');
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(
      severeIn(text).filter((code) => code === 'cell/number'),
      [],
    );
  });

  it('is a heading that has lost the line end in front of it', () => {
    isRead(right.replace(/\n+(?=[二三四五六]、)/g, ''));
    isRead(right.replace(/\n+(?=六、)/, ''));
  });

  it('is a title where a page breaks it inside a word, an empty line below', () => {
    isRead(right.replace('政府信息公开工作年度报告\n', '政府信息公开工\n\n作年度报告\n'));
  });

  it('is a heading with the attributes of pandoc behind it, which are none of its words', () => {
    const text = right.replace('六、其他需要报告的事项', '## 六、其他须要报告的事项 {#六其他需要报告的事项}');
    const [found] = findingsIn(text).filter(({ code }) => code === 'section/title');
    const line = text.split('\n')[found!.span.start.line]!;
    assert.equal(line.slice(found!.span.start.character, found!.span.end.character), '其他须要报告的事项');
    isRead(text.replace('须', '需'));
  });
});

import assert from 'node:assert/strict';
import { ReportDocument } from '../../../server/src/core';
import { withoutFaults } from '../../support/check';
import { expected, right, severeIn, tablesOf } from '../../support/conversions';
import { openEditor } from '../../support/editor';

const gaps = [' ', '   ', '　', '\t', '\t\t', '\t\t\t'];
const headings = [
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
];
const glue = (text: string, heading: string, gap: string) =>
  text.replace(new RegExp(`\\s+${heading}`), `${gap}${heading}`);
const lines = (text: string) => new ReportDocument(text).lines.map(({ text }) => text);

describe('a heading on the line of the last row of a table', () => {
  for (const heading of headings) {
    for (const gap of gaps) {
      it(`${JSON.stringify(gap)}, ${heading}`, () => {
        const text = glue(right, heading, gap);
        assert.deepEqual(severeIn(text), []);
        assert.deepEqual(tablesOf(text), expected);
      });
    }
  }

  it('all of them, rows with blanks between their cells too', () => {
    const all = headings.reduce((text, heading) => glue(text, heading, ' '), right);
    for (const text of [all, all.replace('行政事业性收费\t', '行政事业性收费 ')]) {
      assert.deepEqual(severeIn(text), []);
      assert.deepEqual(tablesOf(text), expected);
    }
  });

  it('leaves the row its blank cell', () => {
    const text = right.replace(/(行政事业性收费\t).*\s+三、/, '$1\t\t三、');
    assert.deepEqual(severeIn(text), ['cell/blank']);
  });

  it('is a line of its own under edits', () => {
    const text = glue(right, headings[0]!, '\t\t');
    const editor = openEditor(text);
    withoutFaults(() => {
      for (const [old, now] of [
        ['1208.56\t', '3\t'],
        ['3\t\t三、', '3。三、'],
        ['3。三、', '\t三、'],
        ['费\t\t三、', '费\n\t三、'],
      ] as const) {
        const at = editor.text().indexOf(old);
        assert.ok(at >= 0, old);
        editor.replace(at, at + old.length, now);
      }
    });
  });

  it('is none behind anything but a row, or with more words', () => {
    for (const line of [
      `1\t${headings[0]}`,
      `目录\t${headings[0]}`,
      `第 2 页 ${headings[0]}`,
      `行政许可、行政处罚见下表 ${headings[0]}`,
      '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\t三、本年度办理结果',
      `行政事业性收费\t0\t${headings[0]}如下`,
      '行政事业性收费\t0\t二、主动公开政府信息情况',
    ])
      assert.deepEqual(lines(line), [line]);
  });
});

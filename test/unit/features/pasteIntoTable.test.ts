import assert from 'node:assert/strict';
import { pasteIntoTable, skeleton, type Clipboard, type TablePaste } from '../../../server/src/core';
import { analyseText, applyEdits } from '../../support/check';

const report = skeleton('清源县教育局', 2023)!.text;

/** As spreadsheets copy: a table in HTML beside the text. */
function cells(...rows: readonly string[][]): Clipboard {
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\r\n');
  return {
    text: rows.map((row) => row.join('\t')).join('\r\n') + '\r\n',
    html: `<html><head><style>td {color:red}</style></head><body><!--StartFragment--><table><col>${html}</table></body></html>`,
  };
}

/** Pastes at the first ‸ of a text, onto what stands up to a second one. */
function paste(marked: string, clipboard: Clipboard): (TablePaste & { text: string }) | undefined {
  const parts = marked.split('‸');
  const position = (before: string) => {
    const lines = before.split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  const start = position(parts[0]!);
  const end = parts.length > 2 ? position(parts[0]! + parts[1]!) : start;
  const text = parts.join('');
  const result = pasteIntoTable(analyseText(text), { start, end }, clipboard);
  return result && { ...result, text: applyEdits(text, result.edits) };
}

/** Where a row of the draft has its value with the given index. */
function inRow(label: string, index: number, text = report): string {
  const from = text.indexOf(label) + label.length;
  let at = from;
  for (let seen = 0; ; at++) if (/\d/.test(text[at]!) && seen++ === index) break;
  return `${text.slice(0, at)}‸${text.slice(at)}`;
}

function lineOf(text: string, label: string): string {
  return text
    .split('\n')
    .find((line) => line.includes(label))!
    .trim();
}

const received = '一、本年新收政府信息公开申请数量';
const carried = '二、上年结转政府信息公开申请数量';

describe('pasting copied cells into a statutory table', () => {
  describe('values', () => {
    it('go from the cell at the cursor to the right and down', () => {
      const { text, misfits, edits } = paste(inRow(received, 1), cells(['3', '1,204'], ['', '－']))!;
      assert.equal(lineOf(text, received), `${received}\t\t\t0\t3\t1204\t0\t0\t0\t0`);
      assert.equal(lineOf(text, carried), `${carried}\t\t\t0\t0\t0\t0\t0\t0\t0`);
      assert.deepEqual(misfits, []);
      assert.equal(edits.length, 2);
    });

    it('go there as whole rows, too, and a row of blanks keeps its place', () => {
      const rows = [
        ['1', '2', '0', '0', '0', '0', '3'],
        ['', '', '', '', '', '', ''],
        ['4', '0', '0', '0', '0', '0', '4'],
      ];
      const { text, misfits } = paste(inRow('2.重复申请', 0), cells(...rows))!;
      assert.match(lineOf(text, '2.重复申请'), /1\t2\t0\t0\t0\t0\t3$/);
      assert.match(lineOf(text, '3.要求提供公开出版物'), /0\t0\t0\t0\t0\t0\t0$/);
      assert.match(lineOf(text, '4.无正当理由大量反复申请'), /4\t0\t0\t0\t0\t0\t4$/);
      assert.match(lineOf(text, '（七）总计'), /0\t0\t0\t0\t0\t0\t0$/);
      assert.deepEqual(misfits, []);
    });

    it('fill one cell, whatever stands behind it on the clipboard', () => {
      const { text } = paste(inRow('行政许可\t', 0), cells(['128']))!;
      assert.equal(lineOf(text, '行政许可'), '行政许可\t128');
    });

    it('cross from one group of table four to the next, and tell what has no cell', () => {
      const fifteen = Array.from({ length: 16 }, (_, index) => String(index + 1));
      const start = report.indexOf('\n0\t0') + 1;
      const { text, misfits } = paste(`${report.slice(0, start)}‸${report.slice(start)}`, cells(fifteen))!;
      assert.ok(text.includes(`\n${fifteen.slice(0, 15).join('\t')}\n`));
      assert.deepEqual(misfits, ['16']);
    });

    it('do not pass into another block of table two', () => {
      const { text, misfits } = paste(inRow('行政处罚\t', 0), cells(['7'], ['8'], ['9']))!;
      assert.equal(lineOf(text, '行政强制\t'), '行政强制\t8');
      assert.equal(lineOf(text, '行政事业性收费\t'), '行政事业性收费\t0');
      assert.deepEqual(misfits, ['9']);
    });

    it('do not pass a row that the draft lacks', () => {
      const lacking = report.replace(/\t\t2\.重复申请.*\n/, '');
      const { text, misfits } = paste(inRow('1.信访举报投诉类申请', 0, lacking), cells(['5'], ['6'], ['7']))!;
      assert.equal(lineOf(text, '3.要求提供公开出版物').split('\t')[1], '0');
      assert.deepEqual(misfits, ['6', '7']);
    });

    it('keep units of money, and the number of decimals', () => {
      const { text } = paste(inRow('行政事业性收费\t', 0), cells(['20063.4960']))!;
      assert.equal(lineOf(text, '行政事业性收费\t'), '行政事业性收费\t20063.4960');
    });
  });

  describe('rows with their labels', () => {
    const rows = [
      ['一、本年新收政府信息公开申请数量', '4', '1', '0', '0', '0', '0', '5'],
      ['四、结转下年度继续办理', '1', '0', '0', '0', '0', '0', '1'],
    ];

    it('go where the labels say, wherever in the table the cursor is', () => {
      const { text } = paste(inRow('2.重复申请', 0), cells(...rows))!;
      assert.equal(lineOf(text, received), `${received}\t\t\t4\t1\t0\t0\t0\t0\t5`);
      assert.equal(lineOf(text, '四、结转下年度'), '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1');
      assert.equal(lineOf(text, '2.重复申请'), '2.重复申请\t0\t0\t0\t0\t0\t0\t0');
    });

    it('go in as a whole table from a web page, merged cells and all', () => {
      const html = `<table border="1"><tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>
        <td colspan="7">申请人情况</td></tr><tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
        <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
        <tr><td colspan="3"><p>一、本年新收政府信息公开申请数量</p></td><td>9</td><td>2</td><td></td><td>0</td><td>0</td><td>0</td><td>11</td></tr>
        <tr><td colspan="3">二、上年结转政府信息公开申请数量</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
        <tr><td rowspan="2">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>10</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>12</td></tr>
        <tr><td colspan="2">（七）总计</td><td>10</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>12</td></tr></table>`;
      const { text, misfits } = paste(inRow(received, 0), { html })!;
      assert.equal(lineOf(text, received), `${received}\t\t\t9\t2\t0\t0\t0\t0\t11`);
      assert.match(lineOf(text, '（七）总计'), /\t10\t2\t0\t0\t0\t0\t12$/);
      assert.deepEqual(misfits, []);
    });

    it('are told where they do not hold as many numbers as the form', () => {
      const short = [rows[0]!, [carried, '8', '9'], rows[1]!];
      const { text, misfits } = paste(inRow(received, 0), cells(...short))!;
      assert.equal(lineOf(text, carried), `${carried}\t\t\t0\t0\t0\t0\t0\t0\t0`);
      assert.deepEqual(misfits, ['8', '9']);
    });
  });

  it('tells numbers of rows that stand in no order of the form', () => {
    const rows = ['行政处罚', '行政强制', '行政许可'].map((label, index) => [label, String(index + 3)]);
    const { text, misfits } = paste(inRow('行政处罚\t', 0), cells(['信息内容', '本年处理决定数量'], ...rows))!;
    assert.equal(lineOf(text, '行政强制\t'), '行政强制\t4');
    assert.deepEqual(misfits, ['5']);
  });

  describe('keeps the layout of the draft', () => {
    const start = report.indexOf('（本列数据');
    const end = report.indexOf('\n\n四、政府');
    const grid = report.slice(start, end).split('\n');
    const layouts: Record<string, string> = {
      'one cell a line': grid
        .flatMap((line) =>
          line
            .split('\t')
            .filter(Boolean)
            .map((cell) => `\t${cell}`),
        )
        .join('\n'),
      'one cell a line without TABs': grid.flatMap((line) => line.split('\t').filter(Boolean)).join('\n'),
      pipes: grid.map((line) => `| ${line.split('\t').join(' | ')} |`).join('\n'),
      html: `<table>\n${grid.map((line) => `<tr>${line.replace(/[^\t]+/g, '<td>$&</td>').replaceAll('\t', '')}</tr>`).join('\n')}\n</table>`,
    };
    for (const [name, table] of Object.entries(layouts)) {
      it(name, () => {
        const draft = report.slice(0, start) + table + report.slice(end);
        const { text } = paste(inRow(received, 0, draft), cells(['12', '3'], ['1', '0']))!;
        const changed = draft.split(/(?=\d)/).length - text.split(/(?=\d)/).length;
        assert.ok(Math.abs(changed) <= 1);
        const filled = (row: string) =>
          text
            .slice(text.indexOf(row))
            .match(/(?<=[\t\n| >])\d+(?=[\t\n| <])/g)!
            .slice(0, 7);
        assert.deepEqual(filled(received), ['12', '3', '0', '0', '0', '0', '0']);
        assert.deepEqual(filled(carried), ['1', '0', '0', '0', '0', '0', '0']);
        assert.equal(text.replace(/\d+/g, '0'), draft.replace(/\d+/g, '0'));
      });
    }
  });

  describe('is left to the editor', () => {
    const here = inRow(received, 0);

    it('where the clipboard is no table and nothing but a table', () => {
      const { html } = cells(['1', '2']);
      for (const clipboard of [
        { text: '12' },
        { text: '12\n13\n' },
        { text: '1\t2\n3' },
        { text: '1\t2', html: '<meta charset="utf-8"><div><span>1\t2</span></div>' },
        { html: `<p>据统计</p>${html!}` },
        { html: html! + html! },
        cells(['张三', '12']),
        cells(['', '']),
        {},
      ])
        assert.equal(paste(here, clipboard), undefined, JSON.stringify(clipboard));
    });

    it('HTML nested deeper than any page is', () => {
      const { html = '' } = cells(['1', '2']);
      assert.ok(paste(here, { html: `<div>${html}</div>` }));
      assert.equal(paste(here, { html: '<div>'.repeat(80_000) + html }), undefined);
    });

    it('outside of tables, on labels without labels, and over more than the table', () => {
      const values = cells(['1', '2']);
      assert.equal(paste(report.replace('（文字描述', '‸（文字描述'), values), undefined);
      assert.equal(
        paste(report.replace('（一）予以公开', '（一）‸予以公开'), values)?.text.includes('（一）予以公开\t\t1\t2'),
        undefined,
      );
      assert.equal(paste(`‸${report}‸`, values), undefined);
    });

    it('where the labels are those of another table', () => {
      const other = cells(['信息内容', '本年处理决定数量'], ['行政许可', '5'], ['行政处罚', '3'], ['行政强制', '4']);
      assert.equal(paste(here, other), undefined);
      assert.equal(lineOf(paste(inRow('行政处罚\t', 0), other)!.text, '行政许可'), '行政许可\t5');
    });

    it('where the row’s numbers have no places of their own', () => {
      const broken = report.replace(`${received}\t\t\t0\t0\t0`, `${received}\t0`);
      assert.equal(paste(inRow(received, 0, broken), cells(['1', '2'])), undefined);
    });
  });
});

import assert from 'node:assert/strict';
import { render, rewriteTable, type Layout } from '../../../server/src/core';
import { analyseText, applyEdits } from '../../support/check';
import { tablesOf } from '../../support/conversions';
import { makeReport } from '../../support/report';

/** A report around the text of table two, which begins in the fifth line. */
function draft(table: string): string {
  return `甲县2021年政府信息公开年报
一、总体情况
2021年，各项工作平稳有序。
二、主动公开政府信息情况
${table}
三、收到和处理政府信息公开申请情况
略`;
}

/** What table two becomes in a layout, line by line, or why it does not. */
function rewritten(table: string, layout: Layout): readonly string[] {
  const text = draft(table);
  const place = { line: 4 + table.split('\n').findIndex((line) => line.includes('行政许可')), character: 0 };
  const rewriting = rewriteTable(analyseText(text), { start: place, end: place }).find(
    (each) => each.layout === layout,
  );
  if (!rewriting) return ['unchanged'];
  const { edit, obstacle } = rewriting;
  if (obstacle) return [render(obstacle.text, obstacle.args, 'zh')];
  const after = applyEdits(text, [edit]).split('\n');
  assert.deepEqual(after.slice(0, 4), text.split('\n').slice(0, 4));
  assert.deepEqual(after.slice(-2), text.split('\n').slice(-2));
  return after.slice(4, -2);
}

const rows = `信息内容\t本年处理决定数量
行政许可\t1,234 件
信息内容\t本年处理决定数量
行政处罚\t
行政强制\t/`;

const pipes = [
  '| 第二十条第（五）项 |                  |',
  '| ------------------ | ---------------- |',
  '| 信息内容           | 本年处理决定数量 |',
  '| 行政许可           | 1,234 件         |',
  '| 第二十条第（六）项 |                  |',
  '| 信息内容           | 本年处理决定数量 |',
  '| 行政处罚           |                  |',
  '| 行政强制           | /                |',
];

const tabs = [
  '第二十条第（五）项\t',
  '信息内容\t本年处理决定数量',
  '行政许可\t1,234 件',
  '第二十条第（六）项\t',
  '信息内容\t本年处理决定数量',
  '行政处罚\t',
  '行政强制\t/',
];

const cells = [
  ['\t第二十条第（五）项', ''],
  ['\t信息内容', '\t本年处理决定数量', ''],
  ['\t行政许可', '\t1,234 件', ''],
  ['\t第二十条第（六）项', ''],
  ['\t信息内容', '\t本年处理决定数量', ''],
  ['\t行政处罚', '\t', ''],
  ['\t行政强制', '\t/'],
].flat();

describe('rewriting a table', () => {
  it('writes the values as they stand, under the labels of the form', () => {
    assert.deepEqual(rewritten(rows, 'tsv'), tabs);
    assert.deepEqual(rewritten(rows, 'pipe'), [...pipes, '']);
    assert.deepEqual(rewritten(rows, 'cells'), [...cells, '']);
  });

  it('changes nothing a second time', () => {
    assert.deepEqual(rewritten(pipes.join('\n') + '\n', 'pipe'), ['unchanged']);
    assert.deepEqual(rewritten(tabs.join('\n'), 'tsv'), ['unchanged']);
    assert.deepEqual(rewritten(cells.join('\n') + '\n', 'cells'), ['unchanged']);
  });

  describe('takes borders, padding, tags and page numbers for no text:', () => {
    const html = rows.split('\n').map((row) => `<tr>${row.replace(/[^\t]+|(?<=\t)$/g, '<td><b>$&</b></td>')}</tr>`);
    const asciidoc = `[%header,cols="3*"]
|===
a|信息内容 2+|本年处理决定数量

.1+^.>s|行政许可 2.1+<.^e|1,234 件
^.^d|信息内容 2*|本年处理决定数量

a|
行政处罚

2+>m|

a|
行政强制

2+.^l|
/

|===`;
    const drafts: Readonly<Record<string, string>> = {
      'padding below': `${rows}\n\t\n\t\t\n`,
      'a page number': rows.replace('\n行政处罚', '\n— 3 —\n行政处罚'),
      'broken labels': rows.replace('行政处罚', '行政 处罚').replace('本年处理决定数量', '本年处理 决定数量'),
      'misspelt labels': rows.replaceAll('处理决定', '处埋决定'),
      'bold labels': rows.replaceAll(/行政../g, '**$&**'),
      AsciiDoc: `|===\n${rows.replace(/^|\t/gm, '|')}\n|===`,
      'what AsciiDoc says of a table and its cells': asciidoc,
      HTML: `<table class="a">\n<tbody>\n${html.join('\n')}\n</tbody></table>`,
      'HTML in one line': `<table><tbody>${html.join('')}</tbody></table>`.replaceAll('\t', ''),
    };
    for (const [name, table] of Object.entries(drafts)) {
      it(name, () => assert.deepEqual(rewritten(table, 'tsv').join('\n').trimEnd(), tabs.join('\n')));
    }
  });

  describe('is refused where something would be lost:', () => {
    const lost = (text: string) => `表中的“${text}”既不是标题也不是数，改写会丢掉它`;
    const beside = (text: string) => `紧挨着的“${text}”属于同一张表格而不在规定的格式中，请先分开`;
    const drafts: Readonly<Record<string, readonly [table: string, reason: string]>> = {
      'too many values': [rows.replace('件', '件\t5'), '“行政许可”一行的数与规定的列数不符，请先改正'],
      'a row of the other form': [
        rows.replace('信息内容\t本年处理决定数量\n行政处罚', '其他对外管理服务事项\t1\t2\t3\n行政处罚'),
        '“其他对外管理服务事项”不是这张表格式中的行，改写会丢掉它',
      ],
      'a heading without its row': [
        `第二十条第（一）项\n${rows}`,
        '“第二十条第（一）项”之下没有这张表格式中的行，改写会丢掉这个标题',
      ],
      'a note': [
        rows.replace('\n行政处罚', '\n备注：含下属单位的全部处理决定，不含信访事项\n行政处罚'),
        lost('备注：含下属单位的全部处理决定，不含信访…'),
      ],
      'an explanation behind a label': [rows.replace('行政许可', '行政许可（件）'), lost('行政许可（件）')],
      'a footnote mark': [rows.replace('行政许可', '行政许可①'), lost('行政许可①')],
      'a picture': [
        `<table><tr><td>${rows.replaceAll('\t', '</td><td>').replaceAll('\n', '</td></tr><tr><td>').replace('许可', '许可<img src="a.png">')}</td></tr></table>`,
        lost('<img'),
      ],
      'a row of the same Markdown table': [
        `| 单位：件 | |\n| --- | --- |\n${rows.replace(/^|\t|$/gm, '|')}`,
        beside('| 单位：件 | |'),
      ],
      'a row of the same AsciiDoc table': [
        `|===\n|单位 |件\n\n${rows.replace(/^|\t/gm, '|')}\n|===`,
        beside('|单位 |件'),
      ],
      'a row behind it in the same AsciiDoc table': [
        `|===\n${rows.replace(/^|\t/gm, '|')}\n\na|\n备注\n\na|\n无\n|===`,
        beside('备注'),
      ],
      'a row of the same HTML table': [
        `<table>\n<tr><td>单位：件</td></tr>\n${rows.replace(/^.*$/gm, (row) => `<tr><td>${row.replace('\t', '</td><td>')}</td></tr>`)}\n</table>`,
        beside('单位：件'),
      ],
    };
    for (const [name, [table, reason]] of Object.entries(drafts)) {
      it(name, () => assert.deepEqual(rewritten(table, 'tsv'), [reason]));
    }
  });

  it('is refused only in the layouts that cannot hold a value', () => {
    const row = (cells: string) => `<tr><td>${cells.replace('\t', '</td><td>')}</td></tr>`;
    const html = `<table>${rows.replace('1,234 件', '1|2').split('\n').map(row).join('')}</table>`;
    assert.deepEqual(rewritten(html, 'pipe'), ['有的单元格这样写读不回原样']);
    assert.deepEqual(
      rewritten(html, 'tsv'),
      tabs.map((line) => line.replace('1,234 件', '1|2')),
    );
  });

  it('is offered on the lines of the table and nowhere else', () => {
    const analysis = analyseText(draft(rows));
    const at = (line: number) => {
      const place = { line, character: 0 };
      return rewriteTable(analysis, { start: place, end: place }).length;
    };
    assert.deepEqual([3, 4, 8, 9].map(at), [0, 3, 3, 0]);
  });

  it('does not lose what stands behind the mark that closes a quoted cell', () => {
    const table = '"信息内容","本年处理决定数量"MARK\n"行政许可","12"\n"行政处罚","3"\n"行政强制","4"';
    assert.equal(rewritten(table.replace('MARK', ''), 'tsv').length, 7);
    assert.deepEqual(rewritten(table.replace('MARK', ' ①'), 'tsv'), ['表中的“①”既不是标题也不是数，改写会丢掉它']);
  });

  it('puts no number on a line of its own where it would be that of a page', () => {
    const { text } = makeReport({ form: '2019', layout: 'rows', seed: 3 });
    const pages = text.replace(/(?<=政府集中采购\t)\d+\t[^\n]*/, '7\t\t\n\f');
    assert.notEqual(pages, text);
    const analysis = analyseText(pages);
    const { table, at } = analysis.reports[0]!.report.tables.get('disclosure')!;
    const place = { line: at + table.span.start.line, character: 0 };
    for (const { layout, edit } of rewriteTable(analysis, { start: place, end: place })) {
      assert.equal(edit === undefined, layout === 'cells', layout);
      if (edit) assert.deepEqual(tablesOf(applyEdits(pages, [edit])), tablesOf(pages));
    }
  });
});

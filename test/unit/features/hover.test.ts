import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';
import { formNames } from '../../support/statutory';

/** The hover at a text; the first of a report unless it is told which line. */
function hoverAt(text: string, mark: string): string | undefined {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return hover(analyseText(text), position, 'zh')?.markdown;
}

const { text, cells } = makeReport({ form: '2021', layout: 'html', seed: 3 });

describe('hover', () => {
  for (const layout of layouts) {
    for (const form of formNames) {
      it(`${form}, ${layout}: every cell, label and column heading is explained, the cell with its number`, () => {
        const draft = makeReport({ form, layout, seed: 3 });
        const analysis = analyseText(draft.text);
        const at = (line: number, character: number) => hover(analysis, { line, character }, 'zh')?.markdown ?? '';
        for (const { line, from, written } of draft.cells) assert.match(at(line, from), /依据：/, written);
        for (const { line, from, written } of draft.cells)
          assert.ok(at(line, from).includes(`▸ ${written} ◂`), written);
        const { report } = analysis.reports[0]!;
        for (const { table, at: from } of report.tables.values()) {
          const columns = table.headings.filter(({ role }) => role === 'column');
          const rows = table.id === 'review' ? [] : [...table.rows.values()].map(({ label }) => ({ span: label }));
          for (const {
            span: { start },
          } of [...columns, ...rows])
            assert.notEqual(at(from + start.line, start.character), '');
        }
      });
    }
  }

  it('a row of a group is named with its group', () => {
    assert.match(hoverAt(text, '3.其他')!, /^\*\*（六）其他处理 3\.其他\*\*\n/);
  });

  it('a group shows what its rows come to', () => {
    const sums = new Map<string, number>();
    for (const { column, decimal } of cells.filter(({ row }) => row.startsWith('unavailable.'))) {
      sums.set(column, (sums.get(column) ?? 0) + Number(decimal));
    }
    const shown = hoverAt(text, '（四）无法提供')!;
    assert.ok(shown.includes(`| ${[...sums.values()].join(' | ')} |`), shown);
    assert.match(shown, /本组各行之和/);
  });

  it('the note of table three shows whether it holds, column by column', () => {
    const shown = hoverAt(text, '（本列数据')!;
    assert.equal(shown.split('\n').length, 7);
    assert.match(shown, /^- 自然人：\d+ \+ \d+ = \d+ \+ \d+ ✓\n/);
  });

  it('a group of table four shows its row', () => {
    assert.match(hoverAt(text, '复议后起诉')!, /^\*\*复议后起诉\*\*\n[^]*\| 结果维持 \|[^]*总计 \d+ =/);
  });

  it('there is none where there is nothing to say', () => {
    for (const mark of ['申请人情况', '信息内容', '第二十条第']) assert.equal(hoverAt(text, mark), undefined);
  });
});

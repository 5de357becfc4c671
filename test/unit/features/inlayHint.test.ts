import assert from 'node:assert/strict';
import { inlayHints, type Span } from '../../../server/src/core';
import { findBlock } from '../../../server/src/core/forms';
import { analyseText } from '../../support/check';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';
import { formNames } from '../../support/statutory';

const whole: Span = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

describe('inlay hints', () => {
  for (const layout of ['tabLines', 'spacedLines', 'lines', 'closed', 'closedLines', 'browser'] as const) {
    for (const form of formNames) {
      it(`${form}, ${layout}: behind every value its column`, () => {
        const { text, cells } = makeReport({ form, layout, seed: 3, ...(layout === 'tabLines' && { blank: 'zeros' }) });
        const lines = text.split('\n');
        const expected = cells.map(({ table, row, column, line }) => {
          const { label } = findBlock(table, row, form)!.columns.find(({ id }) => id === column)!;
          return `${line}:${lines[line]!.length} ${label}`;
        });
        const hints = inlayHints(analyseText(text), whole).map(({ position: { line, character }, label }) => {
          return `${line}:${character} ${label.replace(/^.* · /, '')}`;
        });
        assert.deepEqual(hints, expected);
      });
    }
  }

  for (const layout of layouts.filter(
    (each) =>
      ![
        'tabLines',
        'spacedLines',
        'lines',
        'closed',
        'closedLines',
        'emptyLines',
        'html',
        'pages',
        'bands',
        'sorted',
        'browser',
      ].includes(each),
  )) {
    it(`${layout}: none where the line shows the whole row`, () => {
      assert.deepEqual(inlayHints(analyseText(makeReport({ form: '2021', layout, seed: 5 }).text), whole), []);
    });
  }

  it('tell the groups of table four apart and name the row', () => {
    const { text } = makeReport({ form: '2021', layout: 'lines', seed: 1 });
    const hints = inlayHints(analyseText(text), whole).slice(-15);
    assert.deepEqual(
      [0, 5, 14].map((index) => [hints[index]!.label, hints[index]!.tooltip]),
      [
        ['行政复议 · 结果维持', '行政复议'],
        ['未经复议直接起诉 · 结果维持', '未经复议直接起诉'],
        ['复议后起诉 · 总计', '复议后起诉'],
      ],
    );
  });

  it('are those of the lines asked for', () => {
    const { text, cells } = makeReport({ form: '2021', layout: 'lines', seed: 2 });
    const analysis = analyseText(`${text}\n${text}`);
    const second = text.split('\n').length + cells[20]!.line;
    const within = { start: { line: second, character: 0 }, end: { line: second + 2, character: 0 } };
    assert.deepEqual(
      inlayHints(analysis, within),
      inlayHints(analysis, whole).filter(({ position: { line } }) => line >= second && line <= second + 2),
    );
    assert.ok(inlayHints(analysis, within).length > 0);
  });
});

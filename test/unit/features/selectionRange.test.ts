import assert from 'node:assert/strict';
import { comparePositions, ReportDocument, selectionRange, type Analysis, type Span } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';

/** The texts that a selection at a place grows over. */
function steps(text: string, mark: string): string[] {
  const offset = text.indexOf(mark);
  const before = text.slice(0, offset).split('\n');
  const lines = text.split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return selectionRange(analyseText(text), position).map(({ start, end }) => {
    const [first, ...rest] = lines.slice(start.line, end.line + 1);
    if (rest.length === 0) return first!.slice(start.character, end.character);
    return [first!.slice(start.character), ...rest.slice(0, -1), rest.at(-1)!.slice(0, end.character)].join('\n');
  });
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return comparePositions(outer.start, start) <= 0 && comparePositions(end, outer.end) <= 0;
}

function assertNested(analysis: Analysis, line: number, length: number): void {
  for (const character of new Set([0, 1, length >> 1, length - 1, length])) {
    if (character < 0 || character > length) continue;
    const at = { line, character };
    const chain = selectionRange(analysis, at);
    assert.ok(chain.length > 0, `${line}:${character}`);
    [{ start: at, end: at }, ...chain].reduce((inner, outer) => {
      assert.ok(isInside(inner, outer), `${line}:${character}`);
      assert.notDeepEqual(inner, outer);
      return outer;
    });
  }
}

const { text } = makeReport({ form: '2021', layout: 'rows', seed: 4 });

describe('selection ranges', () => {
  it('grow from a cell over its row and table to section and report', () => {
    const [cell, values, row, table, section, report, ...others] = steps(
      text,
      text.match(/(?<=\n一、本年新收.*\t)\d+\t/)![0],
    );
    assert.match(cell!, /^\d+$/);
    assert.match(values!, /^\d+(?:\t\d+){6}$/);
    assert.equal(row, text.match(/^一、本年新收.*$/m)![0]);
    assert.match(table!, /^（本列数据[^]*\n四、结转下年度继续办理[\t\d]+$/);
    assert.match(section!, /^三、收到和处理/);
    assert.deepEqual([report, others], [text, []]);
  });

  it('grow from a word over sentence and paragraph', () => {
    const draft = text.replace(/^五、.*\n/m, '$&甲项。全年共受理申请1,234件。乙项。\n');
    assert.deepEqual(steps(draft, '申请1,234').slice(0, 3), [
      '申请',
      '全年共受理申请1,234件。',
      '甲项。全年共受理申请1,234件。乙项。',
    ]);
    assert.equal(steps(draft, '34件')[0], '1,234');
    assert.match(steps(draft, '34件')[3]!, /^五、/);
  });

  for (const layout of layouts) {
    it(`${layout}: every place has a chain, each step inside the next`, () => {
      const document = new ReportDocument(makeReport({ form: '2019', layout, seed: 6 }).text);
      const analysis = analyseText(document.text);
      document.lines.forEach(({ text }, line) => assertNested(analysis, line, text.length));
    });
  }

  it('go on behind the end of a line and give nothing behind the text', () => {
    const analysis = analyseText(text);
    assert.deepEqual(
      selectionRange(analysis, { line: 0, character: 9_999 }),
      selectionRange(analysis, { line: 0, character: text.indexOf('\n') }),
    );
    assert.deepEqual(selectionRange(analysis, { line: 99_999, character: 0 }), []);
  });

  it('take no time on long lines', () => {
    const analysis = analyseText(text.replace(/^五、.*\n/m, `$&${'公开'.repeat(50_000)}\n`));
    const line = text.split('\n').findIndex((each) => each.startsWith('五、')) + 1;
    const started = performance.now();
    for (let character = 0; character < 300; character++)
      selectionRange(analysis, { line, character: 50_000 + character });
    assert.ok(performance.now() - started < 5000);
  });
});

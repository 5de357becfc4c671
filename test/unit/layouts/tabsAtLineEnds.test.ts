import assert from 'node:assert/strict';
import { codesOfSevere, findingsIn, isSevere } from '../../support/check';
import { expected, right, severeIn, tablesOf, withRows } from '../../support/conversions';
import type { Layout } from '../../support/layouts';
import { makeReport } from '../../support/report';

/** Layouts in which no TAB stands between cells: nobody sees one at the end of a line, or a blank behind it. */
const layouts: readonly Layout[] = ['lines', 'spacedLines', 'emptyLines', 'tabLines', 'spaced', 'markdown'];
const marks = ['\t', '\t '];

describe('TABs and blanks at the ends of lines', () => {
  for (const layout of layouts) {
    const { text, cells } = makeReport({ form: '2021', layout, seed: 12 });
    const lines = text.split('\n');
    const [first, last] = [cells[0]!.line - 6, cells.at(-1)!.line];
    const read = (isMarked: (line: number) => boolean, mark: string) => {
      const marked = lines
        .map((line, at) => (at >= first && at <= last && isMarked(at) ? line + mark : line))
        .join('\n');
      return { tables: tablesOf(marked), codes: codesOfSevere(marked) };
    };
    const same = read(() => false, '');

    for (const mark of marks) {
      it(`${layout}: ${JSON.stringify(mark)} behind one line`, () => {
        for (let line = first; line <= last; line += 17)
          assert.deepEqual(
            read((at) => at === line, mark),
            same,
            lines[line],
          );
      });

      // A TAB in place of a blank cell's, while the others have one on either side, is a mark between cells.
      if (layout === 'tabLines') continue;
      it(`${layout}: ${JSON.stringify(mark)} behind many lines, or all`, () => {
        for (const [of, without] of [[3, 1] as const, [5, 2] as const, [1, 0] as const]) {
          const isMarked = (at: number) => lines[at]!.trim() !== '' && at % of >= without;
          assert.deepEqual(read(isMarked, mark), same);
        }
      });
    }
  }

  it('a TAB behind a label, whose values stand below it, is no value of its row', () => {
    const text = withRows((cells) => cells.join('\n')).replace('行政许可\n', '行政许可\t\n');
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('TABs behind the label of a row with TABs are its blank cells', () => {
    const blank = (label: string) =>
      right.replace(new RegExp(`^${label}\t.*$`, 'm'), (row) => row.replace(/[\d.]/g, ''));
    for (const label of ['规章', '行政许可']) assert.deepEqual(severeIn(blank(label)), ['cell/blank'], label);
  });
});

describe('cells each on a line of its own', () => {
  const manners = { '': '', 'TABs on both sides': '\t' };
  for (const [name, tab] of Object.entries(manners)) {
    const write = (value: string) =>
      withRows((cells) => cells.map((cell) => `${tab}${cell}${tab}`).join('\n')).replace(
        /(重复申请\t?\n)(?:\t?\d+\t?\n){7}/,
        (_, label: string) => label + `${value}\n`.repeat(7),
      );

    it(`a row of blank cells is told as such: ${name}`, () => {
      const [finding, ...others] = findingsIn(write(tab + tab)).filter(isSevere);
      assert.deepEqual([finding?.code, others], ['cell/blank', []]);
      assert.equal(finding!.span.end.line - finding!.span.start.line, 6);
    });

    it(`the number of a page ends no row: ${name}`, () => {
      const text = write(`${tab}0${tab}`);
      for (const mark of ['— 2 —', '\t— 2 —\t', '第2页', '— 2 —\n']) {
        const paged = text.replace(/(重复申请\t?\n(?:.*\n){3})/, `$1${mark}\n`);
        assert.deepEqual(tablesOf(paged), tablesOf(text), mark);
        assert.deepEqual(severeIn(paged), [], mark);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { fill, widthOf } from '../../support/drawnLayouts';
import { expected, right, severeIn, tablesOf } from '../../support/conversions';

const wrong = right.replace('（一）予以公开\t8\t', '（一）予以公开\t9\t');

/** What pandoc puts around the text of a cell that has a class: for reStructuredText, and for Muse. */
const marks = {
  directive: (text: string) => ['.. container::', '', `   ${text}`],
  tag: (text: string) => [`<class>${text}</class>`],
};

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const char of text) {
    if (widthOf(lines.at(-1)! + char) > width) lines.push('');
    lines.push(lines.pop()! + char);
  }
  return lines;
}

/** Each table as a grid, its columns so narrow that marks and labels are broken over lines. */
function drawn(report: string, write: (text: string) => string[], width: number): string {
  return report.replace(/(?:^.*\t.*\n)+/gm, (table) => {
    const rows = table
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    const count = Math.max(...rows.map((row) => row.length));
    const rule = `+${`${'-'.repeat(width + 2)}+`.repeat(count)}`;
    const lines = rows.flatMap((row) => {
      const numbers = row.filter((cell) => /^[\d.]+$/.test(cell)).length;
      const missing = Array<string>(count - row.length).fill('');
      const all = numbers === row.length || numbers === 0 ? [...row, ...missing] : [...missing, ...row];
      const cells = all.map((cell) => (cell === '' ? [] : write(cell).flatMap((line) => wrap(line, width))));
      const height = Math.max(...cells.map(({ length }) => length));
      const own = Array.from({ length: height }, (_, at) =>
        cells.map((cell) => ` ${cell[at] ?? ''}${fill(cell[at] ?? '', width)} |`).join(''),
      );
      return [...own.map((line) => `|${line}`), rule];
    });
    return [rule, ...lines, ''].join('\n');
  });
}

describe('cells of a grid whose text has marks around it', () => {
  for (const [name, write] of Object.entries(marks)) {
    for (const width of name === 'tag' ? [15, 24] : [4, 7, 16]) {
      it(`are read: ${name}, ${width} wide`, () => {
        const text = drawn(right, write, width);
        assert.notEqual(text, right);
        assert.deepEqual(tablesOf(text), expected);
        assert.deepEqual(severeIn(text), []);
        assert.deepEqual(severeIn(drawn(wrong, write, width)), severeIn(wrong));
      });
    }
  }
});

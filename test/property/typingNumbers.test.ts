import fc from 'fast-check';
import { openEditor } from '../support/editor';
import { withoutFaults } from '../support/check';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';

/** What is typed over a value: other numbers, and what makes it none or another cell. */
const typed = fc.constantFrom(
  '0',
  '7',
  '12',
  '1234567',
  '１２',
  '1,234',
  '3.5',
  '-4',
  '',
  ' ',
  'O',
  '/',
  '1 2',
  '0\t0',
);

const keys = fc.array(fc.tuple(fc.nat(), typed, fc.boolean()), { minLength: 1, maxLength: 12 });

const draft = fc.record({
  form: fc.constantFrom('2019' as const, '2021' as const),
  layout: fc.constantFrom(...layouts),
  seed: fc.noShrink(fc.integer()),
});

describe('typing over the numbers of a table', () => {
  it('equals a fresh document of the same text', () => {
    const check = fc.property(draft, keys, (recipe, keys) => {
      const { text, cells } = makeReport(recipe);
      const editor = openEditor(text);
      const starts = text.split('\n').reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
      withoutFaults(() => {
        for (const [pick, newText, undone] of keys) {
          const { line, to, written } = cells[pick % cells.length]!;
          const end = starts[line]! + to;
          editor.replace(end - written.length, end, newText);
          if (undone) editor.undo();
        }
      });
    });
    fc.assert(check, { numRuns: 60 });
  });
});

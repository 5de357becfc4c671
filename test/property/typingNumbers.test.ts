import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openEditor } from '../support/editor';
import { withoutFaults } from '../support/check';
import { layouts } from '../support/layouts';
import { form, seed } from '../support/recipes';
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
  '3①',
  '（3）',
  '0\t0',
  '0 +',
  '0\\\\',
  '0 s',
  '\n0',
);

const keys = fc.array(fc.tuple(fc.nat(), typed, fc.boolean()), { minLength: 1, maxLength: 12 });

const draft = fc.record({
  form,
  layout: fc.constantFrom(...layouts),
  seed,
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
    fc.assert(check, { numRuns: 40 });
  });

  it('sees that a quotation mark went with the digits', () => {
    const { text, cells } = makeReport({ form: '2019', layout: 'commas', seed: 1002262256 });
    const offsets = (row: string, column: string) => {
      const { line, to, written } = cells.find((cell) => cell.row === row && cell.column === column)!;
      const end = text.split('\n').slice(0, line).join('\n').length + 1 + to;
      return [end - written.length, end] as const;
    };
    const editor = openEditor(text);
    // Of the second value its mark goes with it, and its first digit stays.
    editor.replace(...offsets('denied.secret', 'legal'), '');
    editor.replace(...offsets('denied.caseFile', 'total'), '');
    assert.ok(editor.text().includes(',"0","4\n'));
  });
});

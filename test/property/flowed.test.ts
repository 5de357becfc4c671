import fc from 'fast-check';
import { withoutFaults } from '../support/check';
import { openEditor } from '../support/editor';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

/** A report whose line ends are lost, between two lines of their own. */
const crawled = fc
  .record({ form, seed })
  .map((recipe) => `发布时间: 2022-01-20\n${makeReport({ ...recipe, layout: 'rows' }).text.replaceAll('\n', ' ')}\n\n`);

const pieces = ['', '0', '年', '\t', '\n', '\r', '一、总体情况', '二、主动公开政府信息情况', '六、其他需要报告的事项'];
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), fc.constantFrom(...pieces));

describe('a report on one line of the file, under edit', () => {
  it('equals a fresh document of the same text', () => {
    const check = fc.property(crawled, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      const editor = openEditor(text);
      withoutFaults(() => {
        for (const [place, size, inserted] of edits) {
          const from = Math.floor(place * editor.text().length);
          editor.replace(from, Math.min(editor.text().length, from + size), inserted);
        }
      });
    });
    fc.assert(check, { numRuns: 20 });
  });
});

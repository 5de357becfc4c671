import { deepEqual } from 'node:assert';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultOptions, extract, findingsOf, ReportDocument, type Analysis } from '../../server/src/core';
import { loadAnotherCore } from '../support/anotherCore';
import { analyseText, applyEdits, describeFinding, inFile, isSevere, preferredFix } from '../support/check';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

const another = loadAnotherCore();

const layout = fc.constantFrom('html' as const, 'spaced' as const);

/** A crawled page: the lines of a report run together. */
const onOneLine = (text: string) => text.replaceAll('\n', ' ');

function dataOf(analysis: Analysis) {
  return extract(analysis).map((report) => ({ ...report, sections: report.sections.map(({ id }) => id) }));
}

describe('a whole report on one line', () => {
  it('says what it says on many, and is as right', () => {
    fc.assert(
      fc.property(form, layout, seed, (form, layout, seed) => {
        const { text } = makeReport({ form, layout, seed });
        const analysis = analyseText(onOneLine(text));
        assert.deepEqual(dataOf(analysis), dataOf(analyseText(text)));
        assert.deepEqual(findingsOf(analysis).filter(isSevere).map(describeFinding), []);
      }),
      { numRuns: 20 },
    );
  });

  for (const [name, joined] of [
    ['nothing', ''],
    ['TABs', '\t'],
    ['blanks', ' '],
  ] as const) {
    it(`says the same where ${name} stand in place of its line ends, and TABs in its rows`, () => {
      fc.assert(
        fc.property(form, fc.constantFrom('rows' as const, 'paddedRows' as const), seed, (form, layout, seed) => {
          const { text } = makeReport({ form, layout, seed });
          const analysis = analyseText(text.replaceAll('\n', joined));
          assert.deepEqual(dataOf(analysis), dataOf(analyseText(text)));
          assert.deepEqual(findingsOf(analysis).filter(isSevere).map(describeFinding), []);
        }),
        { numRuns: 30 },
      );
    });
  }

  it('is told of a wrong number where it stands, and mended there', () => {
    fc.assert(
      fc.property(form, layout, seed, fc.nat(), (form, layout, seed, index) => {
        const { text, cells } = makeReport({ form, layout, seed });
        const own = cells.filter(({ table, column }) => table === 'requests' && column === 'total');
        const { line, from, to, decimal } = own[index % own.length]!;
        const at = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
        const right = onOneLine(text);
        const written = String(Number(decimal) + 3);
        const wrong = right.slice(0, at + from) + written + right.slice(at + to);
        const document = new ReportDocument(wrong);
        const analysis = analyse(document, defaultOptions);
        const [finding, ...others] = findingsOf(analysis).filter(isSevere);
        assert.deepEqual(others, []);
        const { start, end } = document.spanInFile(finding!.span);
        assert.deepEqual([start.line, start.character, end.character], [0, at + from, at + from + written.length]);
        assert.equal(applyEdits(wrong, inFile(preferredFix(finding!, analysis)!.edits, document)), right);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same after any edits as a fresh one', () => {
    const edit = fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(300),
      newText: fc.constantFrom('', '9', '\n', '三、', '</p>', '<table>', '\r', '。'),
    });
    fc.assert(
      fc.property(form, layout, seed, fc.array(edit, { maxLength: 6 }), (form, layout, seed, edits) => {
        let text = `第一行\n${onOneLine(makeReport({ form, layout, seed }).text)}\n末行`;
        const document = new ReportDocument(text);
        for (const { from, length, newText } of edits) {
          const at = Math.floor(from * text.length);
          const place = (offset: number) => {
            const before = text.slice(0, offset).split(/\r\n|\r|\n/);
            return { line: before.length - 1, character: before.at(-1)!.length };
          };
          const end = Math.min(text.length, at + length);
          // Inside \r\n no position is.
          if ([at, end].some((offset) => text[offset - 1] === '\r' && text[offset] === '\n')) continue;
          document.edit({ start: place(at), end: place(end) }, newText);
          text = text.slice(0, at) + newText + text.slice(end);
          assert.equal(document.text, text);
          const fresh = new another.ReportDocument(text);
          // Not the strict one: classes of the other core are others.
          deepEqual(document.lines, fresh.lines);
          const findings = findingsOf(analyse(document, defaultOptions)).map(describeFinding);
          const wanted = another.findingsOf(another.analyse(fresh, another.defaultOptions)).map(describeFinding);
          assert.deepEqual(findings, wanted);
        }
      }),
      { numRuns: 20 },
    );
  });
});

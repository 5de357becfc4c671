import assert from 'node:assert/strict';
import { extract } from '../../server/src/core';
import { analyseText, applyEdits, codesOfSevere, findingsIn, preferredFix } from '../support/check';
import { layouts } from '../support/layouts';
import { makeReport, type Draft } from '../support/report';

/** A right report in whose table four nothing but the headings is left: blank cells left no trace. */
function withoutReviews({ text, cells }: Draft): string {
  const lines = text.split('\n');
  const own = cells.filter(({ table }) => table === 'review').reverse();
  for (const { line, from, to } of own) lines[line] = lines[line]!.slice(0, from) + lines[line]!.slice(to);
  const gone = new Set(own.map(({ line }) => line).filter((line) => /^[\s|｜│┃,"]*$/.test(lines[line]!)));
  return lines.filter((_, line) => !gone.has(line)).join('\n');
}

describe('a table four in which no value is left', () => {
  for (const layout of layouts) {
    it(`${layout}: is filled with zeros, and nothing else changes`, () => {
      for (const seed of [1, 2, 3, 4]) {
        const text = withoutReviews(makeReport({ form: seed % 2 ? '2019' : '2021', layout, seed }));
        const analysis = analyseText(text);
        const found = findingsIn(text).find(
          ({ code, data }) => /^(?:table|cell)\//.test(code) && data?.table === 'review',
        );
        assert.ok(found, 'not told');
        const fix = preferredFix(found, analysis);
        assert.ok(fix, 'no fix');
        const filled = applyEdits(text, fix.edits);
        const [before, after] = [extract(analysis)[0]!, extract(analyseText(filled))[0]!];
        const zeros = Object.values(after.review!).flatMap((row) => Object.values(row));
        assert.deepEqual(zeros, new Array(15).fill(0));
        assert.deepEqual([after.disclosure, after.requests], [before.disclosure, before.requests]);
        assert.deepEqual(
          codesOfSevere(filled).filter((code) => !code.startsWith('narrative/')),
          [],
        );
      }
    });
  }
});

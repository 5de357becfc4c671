import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract, format } from '../../server/src/core';
import { analyseText, applyEdits } from '../support/check';
import { layouts } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';
import { seeded } from '../support/random';

function formatted(text: string): string {
  return applyEdits(text, format(analyseText(text)));
}

/** A draft whose pipes have lost or gained blanks around them. */
function ruffled(text: string, seed: number): string {
  const { pick } = seeded(seed);
  return text.replace(/ ?\|(?=.) ?/g, () => pick(['|', ' | ', '|   ']));
}

describe('formatting', () => {
  it('aligns Markdown tables, changes blanks in them only, and once', () => {
    fc.assert(
      fc.property(form, seed, (form, seed) => {
        const text = ruffled(makeReport({ form, layout: 'markdown', seed }).text, seed);
        const after = formatted(text);
        assert.equal(formatted(after), after);
        assert.deepEqual(extract(analyseText(after)), extract(analyseText(text)));
        const [before, then] = [text.split('\n'), after.split('\n')];
        before.forEach((line, index) => {
          if (!line.trim().startsWith('|')) assert.equal(then[index], line);
          else {
            const rule = /^[-| ]+$/.test(line) ? /[ -]/g : / /g;
            assert.equal(then[index]!.replace(rule, ''), line.replace(rule, ''));
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('leaves every other layout as it is', () => {
    const others = layouts.filter((layout) => layout !== 'markdown');
    fc.assert(
      fc.property(form, seed, fc.constantFrom(...others), (form, seed, layout) => {
        assert.deepEqual(format(analyseText(makeReport({ form, layout, seed }).text)), []);
      }),
      { numRuns: 20 },
    );
  });
});

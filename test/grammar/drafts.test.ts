import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';
import { headings } from '../support/statutory';
import { carries, root, tokenise, type Token } from './tokenise';
import { formNames } from '../support/statutory';

/** Numbers of the lines, from 1, that hold the scope. */
function linesWith(scope: string, tokens: readonly Token[][]): number[] {
  return tokens.flatMap((line, index) => (line.some((token) => carries(token, scope)) ? [index + 1] : []));
}

/** Numbers of the lines, from 1, that are one of the statutory headings but for what stands in front of it. */
function statutoryHeadings(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => {
    const bare = line.replace(/\[bookmark:[^\]]*\]|^[#*]+/g, '').trim();
    return headings.some((heading) => heading === bare) ? [index + 1] : [];
  });
}

// HTML has a grammar of its own.
const textLayouts = layouts.filter((layout) => layout !== 'html');

describe('grammar: drafts', () => {
  for (const layout of textLayouts) {
    for (const form of formNames) {
      it(`${layout}, form ${form}: six headings, and every value of the tables is a number`, async () => {
        for (const seed of [1, 2, 3]) {
          const { text, cells } = makeReport({ form, layout, seed });
          const tokens = await tokenise(text);
          const found = linesWith('markup.heading.section', tokens);
          assert.equal(found.length, headings.length);
          assert.deepEqual(found, statutoryHeadings(text.split('\n')));
          assert.deepEqual(linesWith('markup.heading.title', tokens), [1]);
          // Numbers written over words look like words; they are left to the server's tokens.
          if (layout === 'writtenOver') continue;
          for (const { line, from, to, written } of cells) {
            const inside = tokens[line]!.filter((token) => token.from < to && token.to > from);
            const coloured = inside.every(
              (token) => carries(token, 'constant.numeric') || carries(token, 'keyword.other.unit'),
            );
            assert.ok(coloured, `line ${line + 1}: ${written}`);
          }
        }
      });
    }
  }
});

/** Reports as published, where they lie beside the checkout; they are no part of it. */
const published = path.resolve(root, '../shared/seeds');

describe('grammar: published reports', () => {
  for (const file of existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.txt')) : []) {
    it(file, async () => {
      const lines = readFileSync(path.join(published, file), 'utf8').split(/\r?\n/);
      const tokens = await tokenise(lines.join('\n'));
      const expected = statutoryHeadings(lines);
      assert.ok(expected.length >= 4);
      assert.deepEqual(linesWith('markup.heading.section', tokens), expected);
      const numbers = lines.flatMap((line, index) => (/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(line) ? [index + 1] : []));
      const numeric = new Set(linesWith('constant.numeric.cell', tokens));
      assert.deepEqual(
        numbers.filter((line) => !numeric.has(line)),
        [],
        'lines that hold only a number',
      );
    });
  }
});

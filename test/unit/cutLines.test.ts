import assert from 'node:assert/strict';
import { codesOfSevere } from '../support/check';
import { loadPassages } from '../support/passage';
import { cutLines } from '../support/variants';

/** Paragraphs that a page has cut into lines say the same. */
describe('passages cut into lines', () => {
  for (const width of [31, 40]) {
    for (const file of ['right.txt', 'wrong.txt']) {
      it(`${file}, ${width} characters a line`, () => {
        for (const { name, text } of loadPassages(file)) {
          assert.deepEqual(codesOfSevere(cutLines(text, width)), codesOfSevere(text), name);
        }
      });
    }
  }
});

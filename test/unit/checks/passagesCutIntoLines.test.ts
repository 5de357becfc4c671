import assert from 'node:assert/strict';
import { codesOfSevere } from '../../support/check';
import { right } from '../../support/conversions';
import { loadPassages } from '../../support/passage';
import { cutLines } from '../../support/variants';

/** Paragraphs that a page has cut into lines say the same. */
describe('passages cut into lines', () => {
  for (const file of ['right.txt', 'wrong.txt']) {
    it(`${file}, 31 or 40 characters a line in turn`, () => {
      loadPassages(file).forEach(({ name, text }, index) => {
        const width = index % 2 === 0 ? 31 : 40;
        assert.deepEqual(codesOfSevere(cutLines(text, width)), codesOfSevere(text), `${name}, ${width}`);
      });
    });
  }

  it('keeps the year of a sentence that the end of a page cuts', () => {
    const sentence =
      '2021年因政府信息公开被申请行政复议3件；2020年因政府信息公开被申请\n\n行政复议2件，结果均为维持。\n';
    const text = right.replace('\n五、', `\n${sentence}\n五、`);
    assert.notEqual(text, right);
    assert.deepEqual(codesOfSevere(text), codesOfSevere(text.replace('\n\n行政复议2件', '行政复议2件')));
  });
});

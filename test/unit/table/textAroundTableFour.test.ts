import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, codesOfSevere } from '../../support/check';
import { layouts, type Layout } from '../../support/layouts';
import { makeReport } from '../../support/report';

const texts = {
  'a sentence': ['无行政诉讼。'],
  'sentences on two lines': ['无行政复议，', '无行政诉讼。'],
  'the end of a sentence': ['没有公民、法人或其他组织因政府信息公开对本机关提', '起行政诉讼。'],
  'the end of another': ['与上年相比，减少较多的是', '结果维持。'],
  'a word with a colon': ['行政诉讼：见上表。'],
  'a word of its own': ['无行政诉讼'],
  'sub-headings of text': ['（一）行政复议', '见上表。', '（二）行政诉讼', '见上表。'],
};

const soughtInPieces: readonly string[] = ['a word of its own', 'sub-headings of text'];

/** In front of the table headings of parts have no text between them and it. */
const inFront = [
  'a sentence',
  'sentences on two lines',
  'the end of a sentence',
  'a word with a colon',
  'a word of its own',
] as const;

/** A report with numbers in table four. */
const seed = 4;

function isReadWith(layout: Layout, added: readonly string[], where: RegExp): void {
  compare(makeReport({ form: '2021', layout, seed }).text, added, where);
}

function compare(draft: string, added: readonly string[], where: RegExp): void {
  const gap = /\n\s*\n/.test(draft) ? '\n\n' : '\n';
  const text = draft.replace(where, (found) => added.join(gap) + gap + found);
  assert.notEqual(text, draft);
  const { review } = extract(analyseText(text))[0]!;
  assert.deepEqual(extract(analyseText(draft))[0]!.review, review);
  assert.deepEqual(
    codesOfSevere(text).filter((code) => code.startsWith('table/')),
    [],
  );
}

describe('text around table four', () => {
  for (const layout of layouts) {
    for (const [name, added] of Object.entries(texts)) {
      // Labels in pieces are sought in all that follows; the table is told to be out of order.
      if (['pieces', 'writtenOver'].includes(layout) && soughtInPieces.includes(name)) continue;
      it(`${layout}: ${name} behind it is no part of it`, () => {
        isReadWith(layout, added, /^.*五、存在的主要问题及改进情况/m);
      });
    }
  }
  for (const name of inFront) {
    it(`${name} in front of it is no part of it`, () => {
      for (const layout of ['rows', 'lines', 'markdown'] as const)
        isReadWith(layout, texts[name], /(?<=四、政府信息公开行政复议、行政诉讼情况.*\n+)/);
    });
  }
});

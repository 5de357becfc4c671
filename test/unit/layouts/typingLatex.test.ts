import assert from 'node:assert/strict';
import { analyse, defaultOptions, findingsOf, ReportDocument } from '../../../server/src/core';
import { loadAnotherCore } from '../../support/anotherCore';
import { makeReport } from '../../support/report';

const another = loadAnotherCore();

describe('typing in a LaTeX table', () => {
  const { text } = makeReport({ form: '2021', layout: 'tex', seed: 3 });

  for (const [what, place, typed] of [
    ['a label', '果纠正', '果 正'],
    ['the beginning of the table', '\\begin{tabular}', '\\begi{tabular}'],
  ] as const)
    it(`reads ${what} again`, () => {
      const document = new ReportDocument(text);
      analyse(document, defaultOptions);
      const line = document.lines.findIndex((one) => one.text.includes(place));
      const character = document.lines[line]!.text.indexOf(place);
      document.edit({ start: { line, character }, end: { line, character: character + place.length } }, typed);
      const fresh = another.analyse(new another.ReportDocument(document.text), another.defaultOptions);
      const found = findingsOf(analyse(document, defaultOptions));
      assert.deepEqual(found, another.findingsOf(fresh));
      assert.ok(found.length > 0);
    });
});

import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, fixesFor } from '../../support/check';
import { tablesOf } from '../../support/conversions';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';

describe('blank forms in the layout of the draft', () => {
  for (const layout of layouts) {
    it(`${layout}: are read with zeros, and the other tables as before`, () => {
      const { text } = makeReport({ form: '2021', layout, seed: 3 });
      const cut = text.replace(/\n[^\n]*四、政府信息公开行政复议[^]*?(?=\n[^\n]*五、存在的主要问题)/, '');
      const analysis = analyseText(cut);
      const finding = findingsOf(analysis).find(({ code }) => code === 'section/missing')!;
      const fixed = applyEdits(cut, fixesFor(finding, analysis)[0]!.edits);
      const [before, after] = [tablesOf(text), tablesOf(fixed)];
      assert.deepEqual({ ...after, review: undefined }, { ...before, review: undefined });
      assert.deepEqual(JSON.stringify(after.review).match(/\d+|null/g), new Array(15).fill('0'));
      const written = fixed.slice(fixed.indexOf('四、政府信息公开行政复议'), fixed.indexOf('五、存在的主要问题'));
      assert.equal(layout === 'html', written.includes('<td>0</td>'));
      assert.equal(layout === 'bordered', written.includes('+--'));
    });
  }
});

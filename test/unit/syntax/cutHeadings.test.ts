import assert from 'node:assert/strict';
import { documentSymbols } from '../../../server/src/core';
import { analyseText, findingsIn } from '../../support/check';
import { openEditor } from '../../support/editor';
import { rightReport } from '../../support/fixture';
import { formNames } from '../../support/statutory';

/** Numeral and two characters of a heading stand on its first line at least. */
const fewest = 4;

describe('a heading that a page has cut in two', () => {
  for (const year of formNames) {
    const text = rightReport(year);
    const before = findingsIn(text).map(({ code }) => code);
    const headings = [...text.matchAll(/^[一二三四五六]、[^。；\t\n]{8,}(?:情况|事项)$/gm)].map(
      ({ 0: heading }) => heading,
    );
    for (const heading of headings) {
      for (const gap of ['\n', '\n\n', ' \n　　']) {
        it(`${year}: ${heading}, ${JSON.stringify(gap)}`, () => {
          for (let at = fewest; at < heading.length; at++) {
            const cut = `${heading.slice(0, at)}${gap}${heading.slice(at)}`;
            const draft = text.replace(heading, cut);
            assert.deepEqual(
              findingsIn(draft).map(({ code }) => code),
              before,
              JSON.stringify(cut),
            );
            const names = documentSymbols(analyseText(draft)).flatMap(({ children }) =>
              children.map(({ name }) => name),
            );
            assert.ok(names.includes(heading), JSON.stringify(names));
          }
        });
      }
    }
    it(`${year}: is one as long as its rest stands below`, () => {
      const heading = headings[1]!;
      const start = text.indexOf(heading);
      const editor = openEditor(text.replace('\n\n', '\n二、主动\n\n'));
      const at = editor.text().indexOf(heading, start) + 6;
      for (const inserted of ['\n', '\n', '\n', '## ', '某']) editor.replace(at, at, inserted);
      for (let undone = 0; undone < 4; undone++) editor.undo();
      editor.replace(at + 1, at + 3, '');
      editor.replace(at - 6, at - 5, '');
      editor.replace(at - 6, at - 6, heading[0]!);
      editor.undo();
    });
    it(`${year}: the report has such headings`, () => assert.ok(headings.length >= 3));
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentSymbols } from '../../server/src/core';
import { analyseText, findingsIn } from '../support/check';

/** A page leaves at least so many characters of a heading on its first line. */
const fewest = 11;

describe('a heading that a page has cut in two', () => {
  for (const year of ['2019', '2021']) {
    const text = readFileSync(path.join(__dirname, `../fixtures/right/${year}.txt`), 'utf8').replaceAll('\r\n', '\n');
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
    it(`${year}: the report has such headings`, () => assert.ok(headings.length >= 3));
  }
});

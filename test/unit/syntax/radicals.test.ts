import assert from 'node:assert/strict';
import { extract, findingsOf } from '../../../server/src/core';
import { analyseText, isSevere } from '../../support/check';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';
import { formNames } from '../../support/statutory';

/** What browsers write into PDFs in place of the characters. */
const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  工: '⼯',
  月: '⽉',
  日: '⽇',
  自: '⾃',
  行: '⾏',
  文: '⽂',
  目: '⽬',
  止: '⽌',
  士: '⼠',
  大: '⼤',
};

const printed = (text: string) => text.replace(/[\u4e00-\u9fff]/g, (char) => radicals[char] ?? char);

describe('a report whose characters a browser has printed as radicals', () => {
  for (const layout of layouts.filter((name) => name !== 'writtenOver')) {
    for (const form of formNames) {
      it(`says what it says without them: ${layout}, form of ${form}`, () => {
        const { text } = makeReport({ form, layout, seed: 7 });
        const analysis = analyseText(printed(text));
        assert.deepEqual(extract(analysis), extract(analyseText(text)));
        const codes = findingsOf(analysis)
          .filter(isSevere)
          .map(({ code }) => code);
        assert.deepEqual([...new Set(codes)], ['text/variant']);
      });
    }
  }
});

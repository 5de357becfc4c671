import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tokenise';

type Pair = readonly [open: string, close: string];

interface LanguageConfiguration {
  readonly brackets: readonly Pair[];
  readonly colorizedBracketPairs: readonly Pair[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly Pair[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(
  readFileSync(path.join(root, 'language-configuration.json'), 'utf8'),
) as LanguageConfiguration;

describe('language configuration', () => {
  const { brackets, autoClosingPairs, autoCloseBefore, surroundingPairs, wordPattern } = configuration;
  const pairs = ['（）', '《》', '〈〉', '〔〕', '【】', '「」', '“”', '‘’', '()', '[]', '{}'];

  for (const [open, close] of pairs.map(([open, close]) => [open!, close!] as const)) {
    it(`knows ${open}${close}`, () => {
      const isPair = ([first, last]: Pair) => first === open && last === close;
      assert.ok(brackets.some(isPair));
      assert.ok(surroundingPairs.some(isPair));
      assert.ok(autoClosingPairs.some((pair) => isPair([pair.open, pair.close])));
      assert.ok(autoCloseBefore.includes(close), 'pairs close inside pairs');
    });
  }

  it('leaves brackets uncoloured: 1） is how items are numbered, not a bracket without its other half', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  for (const [text, words] of [
    ['受理4件', ['受理', '4', '件']],
    ['15922.04万元', ['15922.04', '万元']],
    ['国办公开办函〔2019〕60号', ['国办公开办函', '2019', '60', '号']],
    ['总体情况，主动公开', ['总体情况', '主动公开']],
    ['二〇二一年，𠮷林', ['二〇二一年', '𠮷林']],
    ['－３．５、IPv6', ['３．５', 'IPv6']],
    ['3.', ['3']],
  ] as const) {
    it(`takes ${text} for ${words.join(' | ')}`, () => {
      assert.deepEqual(text.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)), words);
    });
  }
});

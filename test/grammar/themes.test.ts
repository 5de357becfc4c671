import assert from 'node:assert/strict';
import { grammarText } from './tokenise';

/** Scopes that Dark Modern, Light Modern and both high-contrast themes of VS Code set apart from plain text. */
const coloured = [
  'comment',
  'constant.numeric',
  'entity.name.tag',
  'keyword.other',
  'markup.heading',
  'string',
  'support.type',
  'variable',
];

/** Inside markup.heading, whose colour they take on; between cells, where they are meant to stand back. */
const plain = ['entity.name.section', 'punctuation'];

describe('grammar: themes', () => {
  const names = [...new Set([...grammarText.matchAll(/"name": "([\w.-]+\.xxgk-report)"/g)].map(([, name]) => name!))];

  it('names scopes', () => assert.ok(names.length > 15));

  for (const name of names) {
    it(`the default themes colour ${name}`, () => {
      assert.ok([...coloured, ...plain].some((scope) => name.startsWith(`${scope}.`)));
    });
  }
});

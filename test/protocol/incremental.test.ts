import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines } from './support/drafts';

/** Numbers from 0 up to the limit, the same for the same seed. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const insertions = [
  '',
  '1',
  '0\n',
  '\r\n',
  '\r',
  '\t',
  '三、',
  '四、政府信息公开行政复议、行政诉讼情况\n',
  '𠮷',
  '2022年',
  '😀',
];

/** No position lies between the two characters of one line terminator. */
function outsideTerminator(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

function randomEdit(document: ClientDocument, random: (limit: number) => number): TextEdit {
  const { text } = document;
  const start = outsideTerminator(text, random(text.length + 1));
  const end = outsideTerminator(text, Math.min(text.length, start + random(random(10) === 0 ? 200 : 4)));
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { range, newText: insertions[random(insertions.length)]! };
}

describe('incremental synchronisation', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

  it(`finds after any edits what it finds in the text as it then stands (SEED=${seed})`, async () => {
    const random = randomNumbers(seed);
    const edited = await ClientDocument.open(client, cellLines, 'xxgk-report');
    for (let round = 0; round < 60; round++) {
      for (let edits = 1 + random(3); edits > 0; edits--) await edited.change(randomEdit(edited, random));
      const fresh = await ClientDocument.open(client, edited.text, 'xxgk-report');
      assert.deepEqual(await edited.diagnostics(), await fresh.diagnostics(), `round ${round}`);
    }
  });

  it('finds the same in a report that is typed character by character', async () => {
    const text = cellLines.slice(cellLines.indexOf('行政复议\n行政诉讼'));
    const typed = await ClientDocument.open(client, '', 'xxgk-report');
    for (const character of text) {
      const end = typed.positionAt(typed.text.length);
      await typed.change({ range: { start: end, end }, newText: character });
    }
    const whole = await ClientDocument.open(client, text, 'xxgk-report');
    assert.deepEqual(await typed.diagnostics(), await whole.diagnostics());
  });
});

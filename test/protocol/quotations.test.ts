import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, Position } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { clean } from './support/drafts';

const sentence = '全年新收政府信息公开申请40件';

describe('numbers of sentences and the cells that they quote', () => {
  let client: Client;
  let document: ClientDocument;
  before(async () => {
    client = await Client.start();
    const text = `𠮷😀\r\n${clean.replaceAll('\n', '\r\n')}`;
    document = await ClientDocument.open(
      client,
      text.replace(/（二）依申请公开。[^\r]*/, `（二）依申请公开。${sentence}。`),
    );
  });
  after(() => client.stop());

  const inSentence = () => document.positionAt(document.text.indexOf(sentence) + sentence.indexOf('40') + 1);
  /** The last cell of a row. */
  const cell = (label = '一、本年新收') => {
    const row = document.text.indexOf(label);
    return document.positionAt(document.text.indexOf('\r\n', row) - 1);
  };
  const lines = (places: readonly (Location | DocumentHighlight)[]) => places.map(({ range }) => range.start.line);

  it('definition leads from the number to its cell', async () => {
    const places = await document.request<Location[]>('textDocument/definition', { position: inSentence() });
    assert.deepEqual(lines(places), [cell().line]);
    assert.equal(document.at(places[0]!.range), '40');
  });

  it('the cell is its own definition, if a sentence quotes it', async () => {
    const ask = (position: Position) => document.request<Location[]>('textDocument/definition', { position });
    assert.deepEqual(lines(await ask(cell())), [cell().line]);
    assert.deepEqual(await ask(cell('2.重复申请')), []);
  });

  it('references lead from the cell to the sentences', async () => {
    const ask = (includeDeclaration: boolean) =>
      document.request<Location[]>('textDocument/references', { position: cell(), context: { includeDeclaration } });
    assert.deepEqual(lines(await ask(false)), [inSentence().line]);
    assert.deepEqual(lines(await ask(true)), [cell().line, inSentence().line]);
  });

  it('either is highlighted with the other', async () => {
    for (const position of [inSentence(), cell()]) {
      const marked = await document.request<DocumentHighlight[]>('textDocument/documentHighlight', { position });
      const equal = marked.filter(({ range }) => document.at(range) === '40');
      assert.deepEqual(lines(equal).sort(), [inSentence().line, cell().line].sort());
    }
  });

  it('nothing is said of other places', async () => {
    const position = { line: 0, character: 0 };
    for (const method of ['definition', 'documentHighlight']) {
      assert.deepEqual(await document.request(`textDocument/${method}`, { position }), []);
    }
    const context = { includeDeclaration: true };
    assert.deepEqual(await document.request('textDocument/references', { position, context }), []);
  });
});

import assert from 'node:assert/strict';
import {
  DocumentHighlightKind,
  LSPErrorCodes,
  type DocumentHighlight,
  type InlayHint,
  type Range,
  type SelectionRange,
} from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean } from './support/drafts';

const wholeText: Range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
const beyond = { line: 10_000, character: 10_000 };

/** A message as it goes over the wire. */
function framed(message: object): string {
  const content = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

describe('hints, highlights and selections', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  const open = (text: string) => ClientDocument.open(client, text);
  const hints = (document: ClientDocument, range = wholeText) =>
    document.request<InlayHint[] | null>('textDocument/inlayHint', { range });
  const highlights = (document: ClientDocument, position: object) =>
    document.request<DocumentHighlight[] | null>('textDocument/documentHighlight', { position });
  const selections = (document: ClientDocument, ...positions: object[]) =>
    document.request<SelectionRange[] | null>('textDocument/selectionRange', { positions });

  it('hints stand at the ends of lines, whatever ends them', async () => {
    for (const text of [cellLines, `𠮷😀\n${cellLines}`, cellLines.replaceAll('\n', '\r\n')]) {
      const document = await open(text);
      const lines = text.split(/\r?\n/);
      const found = (await hints(document))!;
      assert.ok(found.length > 100);
      for (const { position, paddingLeft } of found) {
        assert.equal(position.character, lines[position.line]!.length);
        assert.ok(paddingLeft);
      }
    }
  });

  it('hints follow the setting, and the client is told to ask again', async () => {
    const other = await Client.start({ capabilities: { workspace: { inlayHint: { refreshSupport: true } } } });
    const document = await ClientDocument.open(other, cellLines);
    const count = async () =>
      (await document.request<InlayHint[]>('textDocument/inlayHint', { range: wholeText })).length;
    assert.ok((await count()) > 0);
    const settings = { xxgkReport: { inlayHints: { columns: 'off' } } };
    await other.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await other.asked.take((method) => method === 'workspace/inlayHint/refresh');
    assert.equal(await count(), 0);
    await other.stop();
  });

  it('a total lights up with its addends, the total in a colour of its own', async () => {
    const document = await open(clean);
    const found = await highlights(document, document.positionAt(clean.indexOf('\t40\n二、') + 1));
    assert.deepEqual(
      found!.slice(0, 7).map(({ kind }) => kind),
      [DocumentHighlightKind.Write, ...Array.from({ length: 6 }, () => DocumentHighlightKind.Read)],
    );
    assert.equal(document.at(found![0]!.range), '40');
  });

  it('a selection grows for every position asked about', async () => {
    const document = await open(clean);
    const positions = [clean.indexOf('\t40\n') + 1, clean.indexOf('平稳有序')].map((at) => document.positionAt(at));
    const [cell, word] = (await selections(document, ...positions))!;
    assert.equal(document.at(cell!.range), '40');
    assert.equal(document.at(word!.range), '平稳');
    assert.match(document.at(word!.parent!.range), /平稳有序.*。$/);
    const [same, nothing] = (await selections(document, positions[0]!, beyond))!;
    assert.deepEqual(same, cell);
    assert.deepEqual(nothing, { range: { start: beyond, end: beyond } }, 'a place that is not there grows to nothing');
    let last = word!;
    while (last.parent) last = last.parent;
    assert.equal(document.at(last.range), clean);
  });

  it('a request that is taken back is not worked on', async () => {
    const { uri } = await open(clean);
    const id = 'taken back';
    const answered = new Promise<string>((resolve) => {
      let received = '';
      client.process.stdout!.on('data', (piece: Buffer) => {
        received += piece.toString();
        const answer = /\{[^\n]*"id":"taken back"[^\n]*\}/.exec(received);
        if (answer) resolve(answer[0]);
      });
    });
    // In one piece: the server has read both before it begins with the first.
    client.process.stdin!.write(
      framed({ id, method: 'textDocument/inlayHint', params: { textDocument: { uri }, range: wholeText } }) +
        framed({ method: '$/cancelRequest', params: { id } }),
    );
    assert.ok((await answered).includes(String(LSPErrorCodes.RequestCancelled)));
  });

  it('nothing is said of places that are not there, of other texts and of closed documents', async () => {
    const report = await open(clean);
    assert.deepEqual(await hints(report, { start: beyond, end: beyond }), []);
    assert.deepEqual(await highlights(report, beyond), []);
    assert.equal(await selections(report, beyond), null);
    const note = await open('便条');
    const nothing = async () => {
      assert.deepEqual(await hints(note), []);
      assert.deepEqual(await highlights(note, { line: 0, character: 0 }), []);
      assert.equal(await selections(note, { line: 0, character: 0 }), null);
    };
    await nothing();
    await note.close();
    await nothing();
  });
});

import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import type { Diagnostic, Message } from 'vscode-languageserver/node';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../../server/src/messageWriter';
import { join } from '../../../server/src/lsp/joined';

const diagnostic = (message: string): Diagnostic => ({
  message,
  range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } },
});
const lists = [[], [diagnostic('总计应为 1'), diagnostic('[]"},')], [], [diagnostic('\ud800')]];

/** What a reader at the other end gets; nothing of it may be written in other words than JSON's own. */
async function sent(content: object): Promise<void> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const read = new Promise<Message>((resolve) => new StreamMessageReader(stream).listen(resolve));
  const message = { jsonrpc: '2.0', ...content };
  await new WholeMessageWriter(stream).write(message);
  assert.deepEqual(await read, JSON.parse(JSON.stringify(message)));
  const [, json] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  assert.equal(json, JSON.stringify(message));
}

describe('writing messages', () => {
  const publish = (diagnostics: Diagnostic[]) => ({
    method: 'publish',
    params: { uri: 'a[]', version: 1, diagnostics },
  });

  it('writes joined lists as any others, the first time and again', async () => {
    for (let time = 0; time < 2; time++) {
      await sent(publish(join(lists)));
      await sent({ id: 1, result: { kind: 'full', resultId: '[]', items: join(lists) } });
      await sent({ id: 1, result: join(lists) });
    }
  });

  it('writes sets without diagnostics', async () => {
    await sent(publish([]));
    await sent(publish(join([])));
    await sent(publish(join([[], []])));
  });

  it('writes everything else', async () => {
    await sent({ id: 1, result: null });
    await sent({ id: 1, result: [] });
    await sent({ id: 1, result: [1, 2] });
    await sent({ id: 1, result: { items: null } });
    await sent({ id: 1, result: '无' });
    await sent({ id: 1, result: { items: [diagnostic('')] } });
    await sent({ method: 'exit' });
    await sent({ id: 'x', error: { code: 1, message: '错误' } });
  });

  it('writes a message at once, with all its pieces', async () => {
    const batches: number[] = [];
    const stream = new Writable({
      write: (_chunk, _encoding, done) => (batches.push(1), done()),
      writev: (chunks, done) => (batches.push(chunks.length), done()),
    });
    await new WholeMessageWriter(stream).write({ jsonrpc: '2.0', ...publish(join(lists)) });
    assert.deepEqual(batches, [5]);
  });

  it('tells that the other end is gone, and a message that did not get there', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const writer = new WholeMessageWriter(stream);
    const told = new Promise<string>((resolve) => writer.onError(([error]) => resolve(error.message)));
    await assert.rejects(writer.write({ jsonrpc: '2.0', ...publish([]) }), /EPIPE/);
    assert.equal(await told, 'EPIPE');
  });
});

import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  createProtocolConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { server } from './support/build';
import { Client } from './support/client';
import { clean } from './support/drafts';

const introduction = { processId: process.pid, rootUri: null, capabilities: {} };

async function introduce(connection: ProtocolConnection): Promise<void> {
  connection.listen();
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', introduction);
  assert.equal(serverInfo?.name, 'xxgk-report');
}

async function leave(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

describe('lifecycle', () => {
  it('tells what it offers and which version it is', async () => {
    const client = await Client.start();
    const { capabilities, serverInfo } = client.initialized;
    assert.deepEqual(serverInfo, { name: 'xxgk-report', version });
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.deepEqual(capabilities.executeCommandProvider?.commands, [
      'xxgkReport.recalculate',
      'xxgkReport.fixAll',
      'xxgkReport.fillBlanks',
      'xxgkReport.insertMissingSections',
      'xxgkReport.checkWorkspace',
    ]);
    assert.equal(await client.stop(), 0);
  });

  it('answers a client that says everything at once, before the server has loaded what it answers with', async () => {
    const textDocument = { uri: 'file:///年报.txt', languageId: 'xxgk-report', version: 1, text: clean };
    const messages = [
      { id: 1, method: 'initialize', params: introduction },
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument } },
      { id: 2, method: 'textDocument/documentSymbol', params: { textDocument } },
      { id: 3, method: 'shutdown' },
      { method: 'exit' },
    ];
    const input = messages
      .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
      .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
      .join('');
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    child.stdin.write(input);
    const output = await text(child.stdout);
    assert.deepEqual(await ended, [0, null]);
    assert.match(output, /"id":1,"result":\{"capabilities"/);
    assert.match(output, /"id":2,"result":\[\{"name"/);
  });

  it('turns away what comes too early, twice or too late', async () => {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const refused = (method: string, code: number) => assert.rejects(connection.sendRequest(method, {}), { code });
    connection.listen();
    for (const method of ['textDocument/hover', 'shutdown', 'xxgkReport/preview']) {
      await refused(method, ErrorCodes.ServerNotInitialized);
    }
    await connection.sendRequest('initialize', introduction);
    await refused('initialize', ErrorCodes.InvalidRequest);
    await refused('textDocument/nothing', ErrorCodes.MethodNotFound);
    await connection.sendRequest('shutdown');
    for (const method of ['textDocument/hover', 'shutdown', 'initialize'])
      await refused(method, ErrorCodes.InvalidRequest);
    const ended = once(child, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
  });

  it('ends with the client that leaves without a word', async () => {
    const client = await Client.start();
    const ended = once(client.process, 'exit');
    client.process.stdin!.end();
    assert.deepEqual(await ended, [1, null]);
    client.connection.dispose();
  });

  it('ends well with a client that leaves after saying so', async () => {
    const client = await Client.start();
    const ended = once(client.process, 'exit');
    await client.connection.sendRequest('shutdown');
    client.process.stdin!.end();
    assert.deepEqual(await ended, [0, null]);
    client.connection.dispose();
  });

  it('says how it is started', () => {
    const { status, stderr } = spawnSync(process.execPath, [server], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio \| --node-ipc \| --socket=PORT/);
  });

  it('speaks over the channel between Node processes', async () => {
    const child = fork(server, ['--node-ipc']);
    const ended = once(child, 'exit');
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    await introduce(connection);
    await leave(connection);
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
  });

  it('speaks over a socket', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    const child = spawn(process.execPath, [server, `--socket=${port}`], { stdio: 'inherit' });
    const ended = once(child, 'exit');
    const [socket] = (await once(listener, 'connection')) as [Socket];
    const connection = createProtocolConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
    await introduce(connection);
    await leave(connection);
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
    listener.close();
  });
});

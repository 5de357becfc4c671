import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { expectSuccess } from './exit';
import type { Memory, Subject } from './measure';

/** Asks about the open document. */
type Asker = <R>(method: string, params: object) => Promise<R>;

/** A server in a process of its own, measured from its client's side. */
interface ServerSubject extends Subject {
  /** From the start of the process to the answer to `initialize`. */
  readonly ready: number;
  readonly ask: Asker;
  readonly stop: () => Promise<void>;
}

/** `askMemory` is loaded into the server first; without it the server starts just as the extension starts it. */
export async function startServer(file: string, askMemory?: string): Promise<ServerSubject> {
  const start = performance.now();
  const watch = askMemory ? ['--expose-gc', '--require', askMemory] : [];
  const server = spawn(process.execPath, [...watch, file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  expectSuccess(server);
  const connection = connect(server);
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const ready = performance.now() - start;
  await connection.sendNotification('initialized', {});
  const { open, uri } = opener(connection);
  const ask: Asker = (method, params) => connection.sendRequest(method, { textDocument: { uri: uri() }, ...params });
  return { ready, open, ask, memory: () => askFor(server), stop: () => stop(server, connection) };
}

function connect({ stdout, stdin }: ChildProcess): ProtocolConnection {
  const connection = createProtocolConnection(new StreamMessageReader(stdout!), new StreamMessageWriter(stdin!));
  connection.listen();
  return connection;
}

function opener(connection: ProtocolConnection): { readonly open: Subject['open']; readonly uri: () => string } {
  let opened = 0;
  let uri = '';
  let version = 0;
  let arrived = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri === uri && params.version === version) arrived();
  });
  /** Sends a notification; done when the diagnostics of the present version are there. */
  const published = async (method: string, params: object): Promise<void> => {
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    await connection.sendNotification(method, params);
    await arrival;
  };
  const open: Subject['open'] = async (text) => {
    if (uri) await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    uri = `file:///reports/${++opened}.xxgk`;
    version = 1;
    const textDocument = { uri, languageId: 'xxgk-report', version, text };
    await published('textDocument/didOpen', { textDocument });
    return (range, newText) => {
      const textDocument = { uri, version: ++version };
      return published('textDocument/didChange', { textDocument, contentChanges: [{ range, text: newText }] });
    };
  };
  return { open, uri: () => uri };
}

async function askFor(server: ChildProcess): Promise<Memory> {
  server.send('memory');
  const [memory] = (await once(server, 'message')) as [Memory];
  return memory;
}

async function stop(server: ChildProcess, connection: ProtocolConnection): Promise<void> {
  const ended = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}

/** The language server for browsers: a web worker that speaks to its client by messages. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inOrder } from './lsp/lifecycle';
import { startServer } from './lsp/server';
import { remoteFiles } from './remoteFiles';

const worker = self as DedicatedWorkerGlobalScope;

const writer = new BrowserMessageWriter(worker);
const connection = createConnection(new BrowserMessageReader(worker), writer, { messageStrategy: inOrder(writer) });
startServer(connection, { docsUri: () => undefined, files: remoteFiles(connection) });

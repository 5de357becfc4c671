/** The language server for browsers: a web worker that speaks to its client by messages. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';
import { remoteFiles } from './remoteFiles';

const worker = self as DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, { docsUri: () => undefined, files: remoteFiles(connection) });

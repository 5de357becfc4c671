// The extension in a browser: the server is a web worker.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId } from './clientOptions';
import { start } from './extension';
import { answerFileRequests } from './files';

/** The entry in a browser: the server runs in a worker and asks the client for files. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // Not as a function that makes it: the library then asks for an instance of a class that this host replaces.
  const server = new Worker(script);
  start(context, (name, options) => {
    const client = new LanguageClient(clientId, name, server, options);
    answerFileRequests(client);
    return client;
  });
}

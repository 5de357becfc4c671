// The extension in a browser: the server is a web worker.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId } from './clientOptions';
import { start } from './extension';

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const server = (): Promise<Worker> => Promise.resolve(new Worker(script));
  await start(context, (name, options) => new LanguageClient(clientId, name, server, options));
}

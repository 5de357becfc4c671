// The extension on a desktop or a remote machine: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId } from './clientOptions';
import { start } from './extension';

/** The entry under Node: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  // Over a stream the server sends again what it has kept as bytes; the channel between Node processes takes objects.
  const run = { module, transport: TransportKind.stdio };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  start(context, (name, options) => new LanguageClient(clientId, name, { run, debug }, options));
}

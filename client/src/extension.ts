// The VS Code side: starts the language server and shows what it says. Knows nothing about reports.
import { commands, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { followChecks } from './checks';
import { clientOptions } from './clientOptions';
import { registerServerCommands } from './commands';
import { messages } from './messages';
import { registerNewReport } from './newReport';
import { pasteIntoTables } from './paste';
import { registerPreviews } from './preview/register';
import { followReports } from './reports';
import { showStatus } from './status';

/** Makes the client of a server that runs where VS Code does; `name` is what people read. */
type CreateClient = (name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the extension; what differs between Node and a browser is how the client is made. */
export function start(context: ExtensionContext, createClient: CreateClient): void {
  const output = window.createOutputChannel('政府信息公开年报助手', { log: true });
  output.info(messages.log.started((context.extension.packageJSON as { version: string }).version));
  const checks = followChecks(output);
  const client = createClient(output.name, clientOptions(output, checks.middleware));
  const reports = followReports(client);
  context.subscriptions.push(
    output,
    client,
    commands.registerCommand('xxgkReport.showOutput', () => output.show()),
    registerServerCommands(client),
    registerNewReport(client, context.globalState),
    reports,
    checks,
    showStatus(reports, checks),
    pasteIntoTables(client, reports),
    registerPreviews(context, client),
  );
  // Not awaited: what needs the server waits for it. Where it cannot start the client says so.
  client.start().catch(() => {});
}

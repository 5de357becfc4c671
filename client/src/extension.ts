// The VS Code side: starts the language server and shows what it says. Knows nothing about reports.
import { commands, window, type ExtensionContext } from 'vscode';
import { createClient } from './client';
import { followReports } from './reports';

export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('政府信息公开年报助手', { log: true });
  const client = createClient(context, output);
  context.subscriptions.push(
    output,
    client,
    commands.registerCommand('xxgkReport.showOutput', () => output.show()),
    followReports(client),
  );
  // Awaited, because the server's commands exist only from then on, and one of them may be what activated us.
  await client.start();
}

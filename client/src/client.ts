// How the language server is started and spoken to.
import { env, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { executeOnActiveEditor } from './commands';

/** Reports are written in their own language, or found by the server in plain text and Markdown, on disk or anywhere. */
const languages = ['xxgk-report', 'plaintext', 'markdown'];

export function createClient(context: ExtensionContext, outputChannel: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  // The id is also the prefix of the setting `xxgkReport.trace.server`, which the client reads by itself.
  return new LanguageClient('xxgkReport', outputChannel.name, server, {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel,
    initializationOptions: { locale: env.language, reportsNotification: true },
    middleware: { executeCommand: executeOnActiveEditor },
  });
}

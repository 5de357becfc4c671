// How the language server is spoken to, wherever it runs.
import { env, type LogOutputChannel } from 'vscode';
import type { DiagnosticProviderMiddleware, LanguageClientOptions } from 'vscode-languageclient';

/** Also the prefix of the setting `xxgkReport.trace.server`, which the client reads by itself. */
export const clientId = 'xxgkReport';

/**
 * Reports are written in their own language, or found by the server in plain text and Markdown, on disk or anywhere.
 */
export const languages = ['xxgk-report', 'plaintext', 'markdown'];

/** What the client tells the server when it starts, and for which documents. */
export function clientOptions(
  outputChannel: LogOutputChannel,
  checks: DiagnosticProviderMiddleware,
): LanguageClientOptions {
  return {
    documentSelector: [...languages.map((language) => ({ language })), { pattern: '**/.xxgk-report.json' }],
    outputChannel,
    initializationOptions: {
      locale: env.language,
      reportsNotification: true,
      checksJson: true,
      registersCommands: true,
    },
    middleware: checks,
  };
}

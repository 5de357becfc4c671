// What was checked and how long it took, in the log, for who asks for so much by its level.
import { LogLevel, type LogOutputChannel } from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';

export function logTimings(output: LogOutputChannel): DiagnosticProviderMiddleware {
  const isAsked = (): boolean => output.logLevel !== LogLevel.Off && output.logLevel <= LogLevel.Debug;
  return {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      if (!isAsked()) return next(document, previousResultId, token);
      const start = performance.now();
      const report = await next(document, previousResultId, token);
      const name =
        'version' in document ? `${document.uri.toString(true)} v${document.version}` : document.toString(true);
      const found = report && 'items' in report ? `${report.items.length} findings` : 'unchanged';
      output.debug(`checked ${name}: ${found}, ${(performance.now() - start).toFixed(1)} ms`);
      return report;
    },
  };
}

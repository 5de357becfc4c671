// What the last check of each document found, as the client asks for it; in the log how long it took, for who wants it.
import {
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  LogLevel,
  Uri,
  workspace,
  type Diagnostic,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';
import { messages } from './messages';

export interface Counts {
  errors: number;
  warnings: number;
  /** Findings that need not be mended. */
  others: number;
}

export interface Checks extends Disposable {
  /** Nothing before the first check: a document that nobody has looked at yet is not without faults. */
  readonly of: (document: TextDocument) => Counts | undefined;
  readonly onDidCheck: Event<void>;
  readonly middleware: DiagnosticProviderMiddleware;
}

export function followChecks(output: LogOutputChannel): Checks {
  const last = new Map<string, Counts>();
  const checked = new EventEmitter<void>();
  const isLogged = (): boolean => output.logLevel !== LogLevel.Off && output.logLevel <= LogLevel.Debug;
  const subscriptions = Disposable.from(
    checked,
    workspace.onDidCloseTextDocument(({ uri }) => last.delete(uri.toString())),
  );
  return {
    of: ({ uri }) => last.get(uri.toString()),
    onDidCheck: checked.event,
    middleware: {
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const start = performance.now();
        const report = await next(document, previousResultId, token);
        const uri = document instanceof Uri ? document : document.uri;
        const items = report && 'items' in report ? report.items : undefined;
        if (items) {
          last.set(uri.toString(), count(items));
          checked.fire();
        }
        if (isLogged()) {
          const name = 'version' in document ? `${uri.toString(true)} v${document.version}` : uri.toString(true);
          output.debug(messages.log.checked(name, items?.length, (performance.now() - start).toFixed(1)));
        }
        return report;
      },
    },
    dispose: () => void subscriptions.dispose(),
  };
}

function count(found: readonly Diagnostic[]): Counts {
  const of = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  const errors = of(DiagnosticSeverity.Error);
  const warnings = of(DiagnosticSeverity.Warning);
  return { errors, warnings, others: found.length - errors - warnings };
}

// Which documents hold reports, as the server tells; the context key `xxgkReport.isReport` for the active one.
import { commands, Disposable, EventEmitter, window, type Event, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeDocument } from './activeDocument';

/** Sent by the server whenever it changes; `reports` is 0 when the document is closed. */
export interface ReportsIn {
  uri: string;
  reports: number;
  /** Of the only report. */
  organ?: string;
  year?: number;
  form?: string;
}

export interface Reports extends Disposable {
  /** Nothing for a document without a report. */
  readonly in: (document: TextDocument) => ReportsIn | undefined;
  readonly onDidChange: Event<void>;
}

export function followReports(client: BaseLanguageClient): Reports {
  const holders = new Map<string, ReportsIn>();
  const changes = new EventEmitter<void>();
  const find = ({ uri }: TextDocument): ReportsIn | undefined => holders.get(client.code2ProtocolConverter.asUri(uri));
  const update = (): void => {
    const document = activeDocument();
    const isReport = document !== undefined && find(document) !== undefined;
    void commands.executeCommand('setContext', 'xxgkReport.isReport', isReport);
    changes.fire();
  };
  const changed = (found: ReportsIn): void => {
    if (found.reports > 0) holders.set(found.uri, found);
    else holders.delete(found.uri);
    update();
  };
  const subscriptions = Disposable.from(
    changes,
    client.onNotification('xxgkReport/reports', changed),
    window.onDidChangeActiveTextEditor(update),
  );
  return { in: find, onDidChange: changes.event, dispose: () => void subscriptions.dispose() };
}

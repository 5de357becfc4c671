// Which documents hold reports, as the server tells; the context key `xxgkReport.isReport` for the active one.
import { commands, Disposable, EventEmitter, window, type Event, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReportsParams } from '../../server/src/lsp/protocol';
import { activeDocument } from './activeDocument';

export interface Reports extends Disposable {
  /** Nothing for a document without a report. */
  readonly in: (document: TextDocument) => ReportsParams | undefined;
  readonly onDidChange: Event<void>;
}

/** Which documents hold reports, as the server tells; sets the context that menus look at. */
export function followReports(client: BaseLanguageClient): Reports {
  const holders = new Map<string, ReportsParams>();
  const changes = new EventEmitter<void>();
  const find = ({ uri }: TextDocument): ReportsParams | undefined =>
    holders.get(client.code2ProtocolConverter.asUri(uri));
  const update = (): void => {
    const document = activeDocument();
    const isReport = document !== undefined && find(document) !== undefined;
    void commands.executeCommand('setContext', 'xxgkReport.isReport', isReport);
    changes.fire();
  };
  const changed = (found: ReportsParams): void => {
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

// Keeps the context key `xxgkReport.isReport` true while the active editor holds a report, so that menus can ask for it.
import { commands, Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Sent by the server whenever the number of reports in a document changes; 0 when it is closed. */
interface ReportsChanged {
  uri: string;
  reports: number;
}

export function followReports(client: BaseLanguageClient): Disposable {
  const holders = new Set<string>();
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const isReport = uri !== undefined && holders.has(client.code2ProtocolConverter.asUri(uri));
    void commands.executeCommand('setContext', 'xxgkReport.isReport', isReport);
  };
  const changed = ({ uri, reports }: ReportsChanged): void => {
    if (reports > 0) holders.add(uri);
    else holders.delete(uri);
    update();
  };
  return Disposable.from(
    client.onNotification('xxgkReport/reports', changed),
    window.onDidChangeActiveTextEditor(update),
  );
}

import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { findingsOf, render, severityOf, type Severity } from '../core';
import { nameAt } from './addresses';
import { diagnosticsOf } from './diagnostics';
import { MessageType, ShowMessageNotification } from './library';
import { toFilePlaces } from './places';
import type { Session } from './session';
import { texts } from './texts';
import type { WorkspaceFiles } from './workspaceFiles';

/** Checks files that nobody has open, and shows what is found in them until they change or are checked again. */
export interface WorkspaceCheck {
  readonly run: () => Promise<null>;
  /** The client has opened a file, or a file has changed: what was shown for it holds no more. */
  readonly forget: (uri: string) => void;
}

export function createWorkspaceCheck(session: Session, files: WorkspaceFiles): WorkspaceCheck {
  const { connection, client, documents } = session;
  const shown = new Set<string>();
  const forget = (uri: string): void => {
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };

  const check = async (progress: WorkDoneProgressServerReporter): Promise<string> => {
    const counts = { files: 0, reports: 0, error: 0, warning: 0 };
    const before = new Set(shown);
    for await (const uri of files.uris()) {
      if (progress.token.isCancellationRequested) return say(texts.checkCancelled);
      progress.report(nameAt(uri));
      const document = await files.read(uri);
      if (!document) continue;
      const { analysis } = document;
      counts.files++;
      counts.reports += analysis.reports.length;
      for (const { code } of findingsOf(analysis)) count(severityOf(code, analysis.options));
      if (documents.has(uri)) continue;
      before.delete(uri);
      const diagnostics = toFilePlaces(document.text, diagnosticsOf(document, session));
      if (diagnostics.length === 0) {
        forget(uri);
        continue;
      }
      shown.add(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    before.forEach(forget);
    return say(texts.checked);

    function count(severity: Severity | 'off'): void {
      if (severity === 'error' || severity === 'warning') counts[severity]++;
    }
    function say(text: typeof texts.checked): string {
      return render(text, counts, client.locale);
    }
  };

  return {
    forget,
    run: async () => {
      const progress = await connection.window.createWorkDoneProgress();
      progress.begin(render(texts.checkWorkspace, {}, client.locale), undefined, undefined, true);
      try {
        const message = await check(progress);
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      } finally {
        progress.done();
      }
      return null;
    },
  };
}

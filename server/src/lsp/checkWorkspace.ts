import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { findingsOf, render, severityOf, type Severity } from '../core';
import { nameAt } from './addresses';
import { diagnosticsOf } from './diagnostics';
import type { OpenDocument } from './documents';
import { MessageType, ShowMessageNotification } from './library';
import { toFilePlaces } from './places';
import type { Session } from './session';
import { texts } from './texts';
import { inTurns } from './turns';
import type { WorkspaceFiles } from './workspaceFiles';

/** Checks files that nobody has open, and shows what is found in them from then on. */
export interface WorkspaceCheck {
  readonly run: () => Promise<null>;
  /** The client has opened a file, which now shows what is found in it itself. */
  readonly hide: (uri: string) => void;
  /** A file has changed or been closed: where it has been checked, it is checked again. */
  readonly update: (uris: Iterable<string>) => Promise<void>;
  /** Settings may have changed, by which all files are checked. */
  readonly updateAll: () => Promise<void>;
}

export function createWorkspaceCheck(session: Session, files: WorkspaceFiles): WorkspaceCheck {
  const { connection, client, documents } = session;
  /** The files with reports that the last check has come to, open or not. */
  const checked = new Set<string>();
  /** Those of them for which something is shown. */
  const shown = new Set<string>();
  /** Those of them that are to be checked again. */
  const due = new Set<string>();
  let isUpdating = false;

  const hide = (uri: string): void => {
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const show = (document: OpenDocument): void => {
    const { uri } = document;
    if (documents.has(uri)) return;
    const diagnostics = toFilePlaces(document.text, diagnosticsOf(document, session));
    if (diagnostics.length === 0) return hide(uri);
    shown.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  };

  const update: WorkspaceCheck['update'] = async (uris) => {
    for (const uri of uris) if (checked.has(uri) && !documents.has(uri)) due.add(uri);
    if (isUpdating) return;
    isUpdating = true;
    try {
      // What becomes due meanwhile comes behind the others.
      while (due.size > 0) {
        for await (const uri of inTurns(due)) {
          due.delete(uri);
          const document = await files.read(uri);
          if (document) show(document);
          else hide(uri);
        }
      }
    } finally {
      isUpdating = false;
    }
  };

  const check = async (progress: WorkDoneProgressServerReporter): Promise<string> => {
    const counts = { files: 0, reports: 0, error: 0, warning: 0 };
    const gone = new Set(checked);
    for await (const uri of files.uris()) {
      if (progress.token.isCancellationRequested) return say(texts.checkCancelled);
      progress.report(nameAt(uri));
      const document = await files.read(uri);
      if (!document) continue;
      const { analysis } = document;
      counts.files++;
      counts.reports += analysis.reports.length;
      for (const { code } of findingsOf(analysis)) count(severityOf(code, analysis.options));
      if (analysis.reports.length === 0) continue;
      gone.delete(uri);
      checked.add(uri);
      show(document);
    }
    for (const uri of gone) {
      checked.delete(uri);
      hide(uri);
    }
    return say(texts.checked);

    function count(severity: Severity | 'off'): void {
      if (severity === 'error' || severity === 'warning') counts[severity]++;
    }
    function say(text: typeof texts.checked): string {
      return render(text, counts, client.locale);
    }
  };

  return {
    hide,
    update,
    updateAll: () => update(checked),
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

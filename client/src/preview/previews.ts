// The open previews, one for each document.
import { Uri, ViewColumn, window, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportHtml } from './exportHtml';
import type { PageState } from './messages';
import { fillPanel } from './panel';

export interface Previews extends Disposable {
  /** Beside the editor; one that is open already comes to the front. */
  open(uri: Uri): void;
  /** Fills a panel that VS Code has brought back. */
  restore(panel: WebviewPanel, state: PageState | undefined): void;
  export(uri: Uri): Promise<void>;
  /** The document whose preview is in front of the user. */
  readonly active: Uri | undefined;
}

export function createPreviews(
  viewType: string,
  { extensionUri }: ExtensionContext,
  client: BaseLanguageClient,
): Previews {
  const open = new Map<string, { readonly panel: WebviewPanel; readonly uri: Uri }>();
  const add = (panel: WebviewPanel, uri: Uri, report: number | undefined): void => {
    const key = uri.toString();
    open.set(key, { panel, uri });
    const filled = fillPanel({ panel, uri, report, client, extensionUri, onExport: () => exportHtml(client, uri) });
    panel.onDidDispose(() => {
      open.delete(key);
      filled.dispose();
    });
  };
  return {
    open: (uri) => {
      const known = open.get(uri.toString());
      if (known) return known.panel.reveal();
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      add(window.createWebviewPanel(viewType, '', place, { enableFindWidget: true }), uri, undefined);
    },
    restore: (panel, state) => {
      if (state) add(panel, Uri.parse(state.uri), state.report);
      else panel.dispose();
    },
    export: (uri) => exportHtml(client, uri),
    get active() {
      return [...open.values()].find(({ panel }) => panel.active)?.uri;
    },
    dispose: () => {
      for (const { panel } of open.values()) panel.dispose();
    },
  };
}

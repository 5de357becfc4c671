// One preview: keeps the page in a panel in step with the document, and does in the editor what the reader asks for.
import { commands, Disposable, Uri, window, workspace, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewChangedParams, PreviewResult, SetCellResult } from '../../../server/src/lsp/protocol';
import { locale, messages } from '../messages';
import { nameOf } from './files';
import { editorOf, reveal, scrollEditor, showEditor } from './editors';
import type { FromPage, Place, ToPage } from './messages';
import { oneAtATime } from './oneAtATime';
import { emptyPage } from './page';

interface PreviewOptions {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  /** Which report of the document; the one at the cursor where none is named. */
  readonly report: number | undefined;
  readonly client: BaseLanguageClient;
  readonly extensionUri: Uri;
  readonly onExport: () => unknown;
}

/** Fills a panel with the preview of a document and keeps the two in step until it is disposed of. */
export function fillPanel({ panel, uri, report, client, extensionUri, onExport }: PreviewOptions): Disposable {
  const { webview } = panel;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  let wanted = report;
  let shown: PreviewResult | undefined;
  /** Whether the page's own scrolling is what the editor will tell of next. */
  let scrolledByPage = false;
  let writing: Promise<unknown> = Promise.resolve();

  /** One after another: each is done to the version that the one before has left, whether or not that went well. */
  const inTurn = (action: () => unknown): Promise<unknown> => (writing = writing.then(action, action));

  /** Nobody waits for what the page or the editor sets going; where it fails the log tells. */
  const logged = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => client.error(messages.log.previewFailed, error, false));

  const post = (message: ToPage): void => void webview.postMessage(message);

  const ask = async (): Promise<void> => {
    // The server knows open documents only; one whose editor was closed is opened again, without an editor.
    await workspace.openTextDocument(uri);
    const position = editorOf(uri)?.selection.active ?? { line: 0, character: 0 };
    const params = { textDocument, ...(wanted === undefined ? { position } : { report: wanted }) };
    const result = await client.sendRequest<PreviewResult | null>('xxgkReport/preview', params);
    shown = result ?? undefined;
    wanted = result?.report;
    post(result ? { type: 'preview', uri: uri.toString(), locale, result } : { type: 'nothing', locale });
  };
  const refresh = oneAtATime(ask);
  let isStale = false;
  const update = (): void => {
    isStale = !panel.visible;
    if (panel.visible) logged(refresh());
  };
  const choose = (index: number): void => {
    if (index === shown?.report) return;
    wanted = index;
    update();
  };
  /** Shows the report that a line of the document belongs to. */
  const follow = (line: number): void => {
    if (shown && shown.reports.length > 1)
      choose(Math.max(0, shown.reports.filter((each) => each.at.line <= line).length - 1));
  };
  const setCell = async ({ report, cell, was, text }: Extract<FromPage, { type: 'setCell' }>): Promise<void> => {
    const [table, row, column] = cell.split('/');
    const params = {
      textDocument: { ...textDocument, version: shown?.version ?? -1 },
      report,
      table,
      row,
      column,
      was,
      text,
    };
    let refusal: string | undefined = messages.notWritten;
    try {
      ({ refusal } = await client.sendRequest<SetCellResult>('xxgkReport/setCell', params));
      await refresh();
    } finally {
      post({ type: 'written', cell, ...(refusal !== undefined && { refusal }) });
    }
  };
  /** The page stays where it is while the editor goes to a place: its reader looks at the place already. */
  const goTo = async (place: Place, length: number, focus: boolean): Promise<void> => {
    if (await reveal(uri, place, length, focus)) scrolledByPage = true;
  };
  const handle = async (message: FromPage): Promise<unknown> => {
    switch (message.type) {
      case 'ready':
        return refresh();
      case 'reveal':
        return goTo(message, message.length, message.focus);
      case 'scrolled':
        if (scrollEditor(uri, message.line)) scrolledByPage = true;
        return;
      case 'choose':
        choose(message.report);
        return goTo(shown?.reports[message.report]?.at ?? { line: 0, character: 0 }, 0, false);
      case 'setCell':
        return inTurn(() => setCell(message));
      case 'history':
        // What was just written in the grid may not have reached the draft yet.
        return inTurn(async () => {
          await showEditor(uri, false);
          await commands.executeCommand(message.command);
        });
      case 'export':
        return onExport();
    }
  };

  panel.title = `${messages.preview} ${nameOf(uri)}`;
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };
  const listeners = Disposable.from(
    webview.onDidReceiveMessage((message: FromPage) => logged(handle(message))),
    client.onNotification('xxgkReport/previewChanged', (params: PreviewChangedParams) => {
      if (params.uri === textDocument.uri) update();
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible && isStale) update();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (!first || textEditor !== editorOf(uri)) return;
      if (!scrolledByPage) {
        // Where the cursor is in sight, its report is the one that is looked at.
        const { active } = textEditor.selection;
        follow(first.contains(active) ? active.line : first.start.line);
        post({ type: 'scroll', line: first.start.line });
      }
      scrolledByPage = false;
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      if (!first || textEditor !== editorOf(uri)) return;
      follow(first.active.line);
      post({ type: 'cursor', line: first.active.line, character: first.active.character });
    }),
  );
  webview.html = emptyPage(webview, extensionUri);
  return listeners;
}

// Cells that were copied elsewhere, pasted into a statutory table, go into its cells. VS Code has had this API since
// 1.97, later than the oldest that the extension runs in; what is used of it is typed here.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import type { PasteParams, PasteResult } from '../../server/src/lsp/protocol';
import { languages } from './clientOptions';
import { messages } from './messages';
import type { Reports } from './reports';

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    clipboard: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
  resolveDocumentPasteEdit(edit: PasteEdit): PasteEdit;
}

interface Kind {
  append(...parts: string[]): Kind;
}

interface PasteApi {
  languages: {
    registerDocumentPasteEditProvider?: (
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { providedPasteEditKinds: Kind[]; pasteMimeTypes: string[] },
    ) => vscode.Disposable;
  };
  DocumentPasteEdit: new (insertText: string, title: string, kind: Kind) => PasteEdit;
  DocumentDropOrPasteEditKind: { Empty: Kind };
}

/** Set by VS Code on what is copied in its own editors, which is text and goes in as text. */
const copiedInEditor = 'vscode-editor-data';
const mostListed = 5;

/** Offers to paste copied tables into the cells of a statutory one, where this version of VS Code can. */
export function pasteIntoTables(client: BaseLanguageClient, reports: Reports): vscode.Disposable {
  const api = vscode as unknown as PasteApi;
  const register = api.languages.registerDocumentPasteEditProvider;
  if (!register) return new vscode.Disposable(() => undefined);
  const kind = api.DocumentDropOrPasteEditKind.Empty.append('xxgkReport', 'table');
  const misfitsOf = new WeakMap<PasteEdit, readonly string[]>();

  return register(
    languages,
    {
      async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
        const [range, ...others] = ranges;
        if (!range || others.length > 0 || !reports.in(document) || clipboard.get(copiedInEditor)) return undefined;
        const text = await clipboard.get('text/plain')?.asString();
        const html = await clipboard.get('text/html')?.asString();
        if (!isTable(text, html)) return undefined;
        const result = await ask(
          document,
          client.code2ProtocolConverter.asRange(range),
          { ...(text && { text }), ...(html && { html }) },
          token,
        );
        if (!result) return undefined;
        const edit = new api.DocumentPasteEdit('', messages.paste.title, kind);
        edit.additionalEdit = new vscode.WorkspaceEdit();
        const edits = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
        edit.additionalEdit.set(document.uri, edits);
        misfitsOf.set(edit, result.misfits);
        return [edit];
      },
      // Asked for the edit that is about to be made, and for no other.
      resolveDocumentPasteEdit(edit) {
        const misfits = misfitsOf.get(edit) ?? [];
        if (misfits.length > 0) {
          const listed = misfits.slice(0, mostListed).join('、') + (misfits.length > mostListed ? '…' : '');
          void vscode.window.showWarningMessage(messages.paste.misfits(misfits.length, listed));
        }
        return edit;
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain', 'text/html'] },
  );

  function ask(
    { uri }: vscode.TextDocument,
    range: Range,
    clipboard: Pick<PasteParams, 'text' | 'html'>,
    token: vscode.CancellationToken,
  ): Promise<PasteResult | null> {
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const params: PasteParams = { textDocument, range, ...clipboard };
    return client.sendRequest('xxgkReport/paste', params, token);
  }
}

/** Keeps all other pastes from waiting for the server. */
function isTable(text = '', html = ''): boolean {
  return html.trim() === '' ? text.includes('\t') : /<table[\s>]/i.test(html);
}

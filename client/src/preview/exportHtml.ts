// A report as a file of its own, for publishing and printing.
import { env, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewResult } from '../../../server/src/lsp/protocol';
import { htmlOf } from '../../webview/export';
import { messages } from '../messages';
import { nameOf } from './files';

/** Asks where to, writes all reports of a document there, and offers to open the file. */
export async function exportHtml(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const results = await askForAll(client, uri);
  if (results.length === 0) {
    void window.showWarningMessage(messages.export.nothing);
    return;
  }
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, `${nameOf(uri).replace(/\.\w+$/, '')}.html`) }),
    filters: { HTML: ['html'] },
    title: messages.export.title,
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(htmlOf(results)));
  const answer = await window.showInformationMessage(messages.export.done(nameOf(target)), messages.export.open);
  if (answer && !(await env.openExternal(target))) void window.showInformationMessage(messages.export.openYourself);
}

async function askForAll(client: BaseLanguageClient, uri: Uri): Promise<PreviewResult[]> {
  await workspace.openTextDocument(uri);
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const ask = (report: number) =>
    client.sendRequest<PreviewResult | null>('xxgkReport/preview', { textDocument, report });
  const first = await ask(0);
  const others = (first?.reports ?? []).slice(1).map((_, index) => ask(index + 1));
  const results = [first, ...(await Promise.all(others))];
  return results.flatMap((result) => result ?? []);
}

import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { createConfiguration } from './configuration';
import { OpenDocument } from './documents';
import { registerFormatting } from './formatting';
import type { Guard } from './guard';
import type { Previews } from './preview';
import { createPublisher } from './publish';
import type { Session } from './session';

/** Keeps the documents as the client has them, each with its settings, and tells what is found in them. */
export function followDocuments(
  session: Session,
  documents: Map<string, OpenDocument>,
  previews: Previews,
  guard: Guard,
): void {
  const { connection, client, log } = session;
  const configuration = createConfiguration(connection, client, log);
  const publisher = createPublisher(session);

  const configure = async (asked: readonly OpenDocument[]): Promise<void> => {
    const before = asked.map(({ settings }) => settings);
    await configuration.applyTo(asked);
    const changed = asked.filter(
      (document, index) => document.settings !== before[index] && documents.get(document.uri) === document,
    );
    if (changed.length === 0) return;
    changed.forEach(publisher.configured);
    changed.forEach(previews.changed);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    if (client.refreshesCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesInlayHints) await connection.languages.inlayHint.refresh();
  };

  connection.onDidOpenTextDocument(
    guard(undefined, async ({ textDocument }) => {
      const document = new OpenDocument(textDocument, configuration.known());
      documents.set(document.uri, document);
      // At once, by the settings known so far: the first findings wait for nothing.
      publisher.changed(document);
      previews.changed(document);
      await configure([document]);
    }),
  );
  connection.onDidChangeTextDocument(
    guard(undefined, ({ textDocument, contentChanges }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      document.change(contentChanges, textDocument.version);
      publisher.changed(document);
      previews.changed(document);
    }),
  );
  connection.onDidCloseTextDocument(
    guard(undefined, ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      documents.delete(document.uri);
      publisher.closed(document);
    }),
  );
  connection.onDidChangeConfiguration(
    guard(undefined, async ({ settings }) => {
      configuration.take(settings);
      await configure([...documents.values()]);
    }),
  );
  connection.onInitialized(
    guard(undefined, async () => {
      await configuration.watch();
      await registerFormatting(session);
    }),
  );
}

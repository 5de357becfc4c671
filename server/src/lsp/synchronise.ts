import { logConfig } from './configDiagnostics';
import { isConfig, watchFiles } from './configFiles';
import type { WorkspaceCheck } from './checkWorkspace';
import type { Configuration } from './configuration';
import { OpenDocument } from './documents';
import { registerFormatting } from './formatting';
import type { Guard } from './guard';
import { CodeLensRefreshRequest } from './library';
import type { Previews } from './preview';
import { createPublisher } from './publish';
import type { Session } from './session';

interface Following {
  readonly session: Session;
  readonly documents: Map<string, OpenDocument>;
  readonly configuration: Configuration;
  readonly workspace: WorkspaceCheck;
  readonly previews: Previews;
  readonly guard: Guard;
}

/** Keeps the documents as the client has them, each with its settings, and tells what is found in them. */
export function followDocuments({ session, documents, configuration, workspace, previews, guard }: Following): void {
  const { connection, client } = session;
  const publisher = createPublisher(session);

  const reports = (): OpenDocument[] => [...documents.values()].filter((each) => !each.isConfig);

  const configure = async (asked: readonly OpenDocument[]): Promise<void> => {
    const before = asked.map(({ settings }) => settings);
    const files = await configuration.applyTo(asked);
    const changed = asked.filter(
      (document, index) => document.settings !== before[index] && documents.get(document.uri) === document,
    );
    files.forEach((file) => logConfig(file, session));
    if (changed.length === 0) return;
    changed.forEach(publisher.configured);
    changed.forEach(previews.changed);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    if (client.refreshesCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesInlayHints) await connection.languages.inlayHint.refresh();
  };

  connection.onDidOpenTextDocument(
    guard(undefined, async ({ textDocument }) => {
      const document = new OpenDocument(textDocument, configuration.known(textDocument.uri));
      documents.set(document.uri, document);
      workspace.forget(document.uri);
      // At once, by the settings known so far: the first findings wait for nothing.
      publisher.changed(document);
      previews.changed(document);
      await configure(document.isConfig ? reports() : [document]);
    }),
  );
  connection.onDidChangeTextDocument(
    guard(undefined, async ({ textDocument, contentChanges }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      document.change(contentChanges, textDocument.version);
      publisher.changed(document);
      previews.changed(document);
      if (document.isConfig) await configure(reports());
    }),
  );
  connection.onDidCloseTextDocument(
    guard(undefined, async ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      documents.delete(document.uri);
      publisher.closed(document);
      if (document.isConfig) await configure(reports());
    }),
  );
  connection.onDidChangeConfiguration(
    guard(undefined, async ({ settings }) => {
      configuration.take(settings);
      await configure(reports());
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard(undefined, async ({ changes }) => {
      changes.forEach(({ uri }) => workspace.forget(uri));
      if (changes.some(({ uri }) => isConfig(uri))) await configure(reports());
    }),
  );
  connection.onInitialized(
    guard(undefined, async () => {
      await configuration.watch();
      await watchFiles(session);
      await registerFormatting(session);
    }),
  );
}

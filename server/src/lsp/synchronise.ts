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
import type { SymbolSearch } from './workspaceSymbol';

interface Following {
  readonly session: Session;
  readonly documents: Map<string, OpenDocument>;
  readonly configuration: Configuration;
  readonly workspace: WorkspaceCheck;
  readonly symbols: SymbolSearch;
  readonly previews: Previews;
  readonly guard: Guard;
}

/** Keeps the documents as the client has them, each with its settings, and tells what is found in them. */
export function followDocuments({ session, documents, configuration, guard, ...views }: Following): void {
  const { workspace, symbols, previews } = views;
  const { connection, client } = session;
  const publisher = createPublisher(session);

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
  /** After settings may have changed for all reports, open or not. */
  const configureAll = async (): Promise<void> => {
    symbols.forget();
    const reports = [...documents.values()].filter((each) => !each.isConfig);
    await Promise.all([configure(reports), workspace.updateAll()]);
  };

  connection.onDidOpenTextDocument(
    guard(undefined, async ({ textDocument }) => {
      const document = new OpenDocument(textDocument, configuration.likely(textDocument.uri));
      documents.set(document.uri, document);
      workspace.hide(document.uri);
      // At once, by the settings that are likely to hold: the first findings wait for nothing.
      publisher.changed(document);
      previews.changed(document);
      await (document.isConfig ? configureAll() : configure([document]));
    }),
  );
  connection.onDidChangeTextDocument(
    guard(undefined, async ({ textDocument, contentChanges }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      document.change(contentChanges, textDocument.version);
      publisher.changed(document);
      previews.changed(document);
      if (document.isConfig) await configureAll();
    }),
  );
  connection.onDidCloseTextDocument(
    guard(undefined, async ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return;
      documents.delete(document.uri);
      publisher.closed(document);
      await (document.isConfig ? configureAll() : workspace.update([document.uri]));
    }),
  );
  connection.onDidChangeConfiguration(
    guard(undefined, async ({ settings }) => {
      configuration.take(settings);
      await configureAll();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard(undefined, async ({ changes }) => {
      if (changes.some(({ uri }) => isConfig(uri))) await configureAll();
      else await workspace.update(changes.map(({ uri }) => uri));
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

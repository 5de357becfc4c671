import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import { fixAllKind, quickFixKind, recalculateKind } from './codeAction';
import { commandNames } from './commands';
import { triggerCharacters } from './completion';
import { headingKinds } from './headings';
import { TextDocumentSyncKind } from './library';
import { rewriteKinds } from './rewriting';
import { legend } from './semanticTokens';

/** What the server offers; pulled diagnostics only to clients that ask for them. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const { pullsDiagnostics, registersFormatting, resolvesEdits } = client;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: {
      codeActionKinds: [quickFixKind, recalculateKind, fixAllKind, ...headingKinds, ...rewriteKinds],
      resolveProvider: resolvesEdits,
    },
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    definitionProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    referencesProvider: true,
    inlayHintProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    workspaceSymbolProvider: true,
    ...(!client.registersCommands && { executeCommandProvider: { commands: [...commandNames] } }),
    ...(!registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'xxgk-report', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

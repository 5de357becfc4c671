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
export function capabilitiesFor({ pullsDiagnostics, registersFormatting, resolvesEdits }: Client): ServerCapabilities {
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
    executeCommandProvider: { commands: [...commandNames] },
    foldingRangeProvider: true,
    hoverProvider: true,
    referencesProvider: true,
    inlayHintProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    workspaceSymbolProvider: true,
    ...(!registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'xxgk-report', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

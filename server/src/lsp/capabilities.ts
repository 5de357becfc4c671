import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import { TextDocumentSyncKind } from './library';
import {
  checkWorkspaceCommand,
  documentCommands,
  fixAllKind,
  headingKinds,
  legend,
  quickFixKind,
  recalculateKind,
  rewriteKinds,
  triggerCharacters,
} from './offers';

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
    ...(!client.registersCommands && {
      executeCommandProvider: { commands: [...documentCommands, checkWorkspaceCommand] },
    }),
    ...(!registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    ...(pullsDiagnostics && {
      // What a configuration shows depends on the reports that are open.
      diagnosticProvider: { identifier: 'xxgk-report', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import { quickFixKind, recalculateKind } from './codeAction';
import { commandNames } from './commands';

/** What the server offers; pulled diagnostics only to clients that ask for them. */
export function capabilitiesFor({ pullsDiagnostics, resolvesEdits }: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [quickFixKind, recalculateKind], resolveProvider: resolvesEdits },
    codeLensProvider: {},
    documentSymbolProvider: true,
    executeCommandProvider: { commands: [...commandNames] },
    foldingRangeProvider: true,
    hoverProvider: true,
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'xxgk-report', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

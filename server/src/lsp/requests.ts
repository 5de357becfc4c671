import type {
  CancellationToken,
  DocumentDiagnosticParams,
  ExecuteCommandParams,
  SemanticTokens,
  TextDocumentIdentifier,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { WorkspaceCheck } from './checkWorkspace';
import { codeActions, resolveCodeAction } from './codeAction';
import { lensesOf } from './codeLens';
import { executeCommand } from './commands';
import { completionList } from './completion';
import type { Configuration } from './configuration';
import type { OpenDocument } from './documents';
import { highlightsAt } from './documentHighlight';
import { linksOf } from './documentLink';
import { symbolsOf } from './documentSymbol';
import { foldsOf } from './foldingRange';
import { formattingEdits } from './formatting';
import type { Guard } from './guard';
import { hoverAt } from './hover';
import { LSPErrorCodes, ResponseError } from './library';
import { checkWorkspaceCommand } from './offers';
import { pasteAt } from './paste';
import { definitionAt, referencesTo } from './quotations';
import { toFilePlaces, toOwnPlaces } from './places';
import { notWritten, writeCell, type Previews } from './preview';
import type { SetCellParams } from './protocol';
import { hintsOf } from './inlayHint';
import { createPuller, nothing } from './pull';
import { selectionsAt } from './selectionRange';
import { createTokenSender, tokensIn } from './semanticTokens';
import type { Session } from './session';
import type { SymbolSearch } from './workspaceSymbol';
import { newReport } from './skeleton';

const noTokens: SemanticTokens = { data: [] };
const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The client no longer asks.');

interface Answering {
  readonly configuration: Configuration;
  readonly previews: Previews;
  readonly workspace: WorkspaceCheck;
  readonly symbols: SymbolSearch;
  readonly guard: Guard;
}

/** Answers what the client asks; about documents that it has not opened there is nothing to say. */
export function answerRequests(
  session: Session,
  { configuration, previews, workspace, symbols, guard }: Answering,
): void {
  const { connection, documents } = session;
  const about = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    empty: R,
    view: (document: OpenDocument, params: P) => R,
  ): ((params: P, token: CancellationToken) => R | Promise<R> | ResponseError<never>) => {
    const answer = guard(empty, (params: P) => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return empty;
      return toFilePlaces(document.text, view(document, toOwnPlaces(document.text, params)));
    });
    return (params, token) => (token.isCancellationRequested ? cancelled : answer(params));
  };

  connection.onCodeAction(about([], (document, { range, context }) => codeActions(document, range, context, session)));
  connection.onCodeLens(about([], (document) => lensesOf(document, session)));
  connection.onCompletion(about(null, (document, { position }) => completionList(document, position, session)));
  connection.onDefinition(about([], (document, { position }) => definitionAt(document, position)));
  connection.onDocumentHighlight(about([], (document, { position }) => highlightsAt(document, position)));
  connection.onReferences(about([], referencesTo));
  connection.onDocumentLinks(about([], (document) => linksOf(document)));
  connection.onDocumentSymbol(about([], (document) => symbolsOf(document)));
  connection.onFoldingRanges(about([], (document) => foldsOf(document)));
  connection.onDocumentFormatting(about([], (document) => formattingEdits(document)));
  connection.onDocumentRangeFormatting(about([], (document, { range }) => formattingEdits(document, range)));
  connection.onHover(about(null, (document, { position }) => hoverAt(document, position, session)));
  connection.onRequest('xxgkReport/preview', about(null, previews.answer));
  connection.onRequest(
    'xxgkReport/setCell',
    guard(notWritten(session), (params: SetCellParams) => writeCell(params, session)),
  );
  connection.onSelectionRanges(about(null, (document, { positions }) => selectionsAt(document, positions)));
  connection.languages.inlayHint.on(about([], (document, { range }) => hintsOf(document, range)));
  const tokens = createTokenSender();
  connection.languages.semanticTokens.on(about(noTokens, tokens.full));
  connection.languages.semanticTokens.onDelta(
    about(noTokens, (document, { previousResultId }) => tokens.delta(document, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(about(noTokens, (document, { range }) => tokensIn(document, range)));
  const pulled = about(nothing, createPuller(session));
  connection.languages.diagnostics.on((params, token) =>
    guard<DocumentDiagnosticParams, Awaited<ReturnType<typeof pulled>>>(nothing, async ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (document) await configuration.settled(document);
      return pulled(params, token);
    })(params),
  );
  connection.onWorkspaceSymbol((params, token) =>
    guard([], ({ query }: WorkspaceSymbolParams) => symbols.find(query, token))(params),
  );
  connection.onCodeActionResolve((action) => guard(action, () => resolveCodeAction(action, session))(undefined));
  connection.onRequest('xxgkReport/paste', about(null, pasteAt));
  connection.onRequest('xxgkReport/skeleton', guard(null, newReport));
  connection.onExecuteCommand(
    guard<ExecuteCommandParams, null | ResponseError<void>>(null, (params) =>
      params.command === checkWorkspaceCommand ? workspace.run() : executeCommand(params, session),
    ),
  );
}

import type { InitializeParams } from 'vscode-languageserver';
import { localeOf, type Locale } from '../core/messages/locale';

/** What the client at the other end can do and wants; told once, when it introduces itself. */
export interface Client {
  readonly locale: Locale;
  /** Settings given at the start; any value at all. */
  readonly initialSettings: unknown;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfigurationChange: boolean;
  readonly showsRelatedInformation: boolean;
  readonly linksCodes: boolean;
  readonly showsMarkdown: boolean;
  /** Whether edits may name the version that they are made for. */
  readonly takesVersionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly resolvesEdits: boolean;
  /** Whether it can be asked for its folders; else there is one at most. */
  readonly hasFolders: boolean;
  readonly rootUri: string | undefined;
  readonly watchesFiles: boolean;
  /** Whether actions that cannot be done may come with the reason. */
  readonly showsDisabledActions: boolean;
  readonly registersFormatting: boolean;
  /** Whether completions may have tab stops. */
  readonly insertsSnippets: boolean;
  /** Our own client has JSON checked by its schema already. */
  readonly checksJson: boolean;
  /** Our own client has the commands registered before the server runs. */
  readonly registersCommands: boolean;
  /** Our own client asks to be told how many reports each document holds, and whose the only one is. */
  readonly wantsReportsNotification: boolean;
}

export function readClient({ capabilities, initializationOptions, locale, rootUri }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const options = (initializationOptions ?? {}) as Record<string, unknown>;
  const language = options['locale'] ?? locale;
  return {
    locale: localeOf(typeof language === 'string' ? language : undefined),
    initialSettings: initializationOptions,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfigurationChange: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    showsRelatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    linksCodes:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    hasFolders: workspace?.workspaceFolders === true,
    rootUri: rootUri ?? undefined,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    checksJson: options['checksJson'] === true,
    registersCommands: options['registersCommands'] === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    showsDisabledActions: textDocument?.codeAction?.disabledSupport === true,
    insertsSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    registersFormatting:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true,
    wantsReportsNotification: options['reportsNotification'] === true,
  };
}

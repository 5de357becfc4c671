import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { isNamedLike, workspaceSymbols } from '../core';
import { kinds } from './documentSymbol';
import type { OpenDocument } from './documents';
import { toFilePlaces } from './places';
import type { Session } from './session';
import type { WorkspaceFiles } from './workspaceFiles';

/** Nobody looks through more; a longer query finds the others. */
const most = 1_000;

/** What the reports of the workspace hold by the characters of a query: of open documents as they are, then of files. */
export type FindSymbols = (query: string, token: CancellationToken) => Promise<WorkspaceSymbol[]>;

export function createSymbolSearch({ documents, files }: Session, workspace: WorkspaceFiles): FindSymbols {
  /** What a file held when it was last read, and when that was. */
  const known = new Map<string, { readonly stamp: string; readonly symbols: readonly WorkspaceSymbol[] }>();

  const symbolsIn = async (uri: string): Promise<readonly WorkspaceSymbol[]> => {
    const stamp = await files?.stampOf(uri);
    if (stamp === undefined) return [];
    const before = known.get(uri);
    if (before?.stamp === stamp) return before.symbols;
    const document = await workspace.read(uri);
    const symbols = document ? symbolsOf(document) : [];
    known.set(uri, { stamp, symbols });
    return symbols;
  };

  return async (query, token) => {
    const found: WorkspaceSymbol[] = [];
    const add = (symbols: readonly WorkspaceSymbol[]) => {
      for (const symbol of symbols) if (found.length < most && isNamedLike(symbol, query)) found.push(symbol);
    };
    for (const document of documents.values()) add(symbolsOf(document));
    for await (const uri of workspace.uris()) {
      if (token.isCancellationRequested || found.length === most) break;
      if (!documents.has(uri)) add(await symbolsIn(uri));
    }
    return found;
  };
}

function symbolsOf({ uri, analysis, text }: OpenDocument): WorkspaceSymbol[] {
  return workspaceSymbols(analysis).map(({ name, kind, span, containerName }) => {
    const location = { uri, range: toFilePlaces(text, span) };
    return { name, kind: kinds[kind], location, ...(containerName !== undefined && { containerName }) };
  });
}

import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { isNamedLike, workspaceSymbols } from '../core';
import { kinds } from './documentSymbol';
import type { OpenDocument } from './documents';
import { toFilePlaces } from './places';
import type { Session } from './session';
import type { WorkspaceFiles } from './workspaceFiles';

/** Nobody looks through more; a longer query finds the others. */
const most = 1_000;

export interface SymbolSearch {
  /**
   * What the reports of the workspace hold by the characters of a query: of open documents as they are, then of files.
   */
  readonly find: (query: string, token: CancellationToken) => Promise<WorkspaceSymbol[]>;
  /** Settings may have changed, by which files are read. */
  readonly forget: () => void;
}

/** What a file held when it was last read, and when that was. */
interface Known {
  readonly stamp: string;
  readonly symbols: readonly WorkspaceSymbol[];
}

export function createSymbolSearch({ documents, files }: Session, workspace: WorkspaceFiles): SymbolSearch {
  let latest = new Map<string, Known>();

  const symbolsIn = async (uri: string, known: Map<string, Known>): Promise<readonly WorkspaceSymbol[]> => {
    const stamp = await files?.stampOf(uri);
    if (stamp === undefined) return [];
    const before = known.get(uri);
    if (before?.stamp === stamp) return before.symbols;
    const document = await workspace.read(uri);
    const symbols = document ? symbolsOf(document) : [];
    known.set(uri, { stamp, symbols });
    return symbols;
  };

  const find: SymbolSearch['find'] = async (query, token) => {
    // What is read while settings change goes with what was known before.
    const known = latest;
    const unseen = new Set(known.keys());
    const found: WorkspaceSymbol[] = [];
    const add = (symbols: readonly WorkspaceSymbol[]) => {
      for (const symbol of symbols) if (found.length < most && isNamedLike(symbol, query)) found.push(symbol);
    };
    for (const document of documents.values()) add(symbolsOf(document));
    for await (const uri of workspace.uris()) {
      if (token.isCancellationRequested || found.length === most) return found;
      unseen.delete(uri);
      if (!documents.has(uri)) add(await symbolsIn(uri, known));
    }
    // Files that have gone.
    for (const uri of unseen) known.delete(uri);
    return found;
  };
  return { find, forget: () => void (latest = new Map()) };
}

function symbolsOf({ uri, analysis, text }: OpenDocument): WorkspaceSymbol[] {
  return workspaceSymbols(analysis).map(({ name, kind, span, containerName }) => {
    const location = { uri, range: toFilePlaces(text, span) };
    return { name, kind: kinds[kind], location, ...(containerName !== undefined && { containerName }) };
  });
}

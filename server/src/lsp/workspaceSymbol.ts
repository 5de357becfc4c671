import type { WorkspaceSymbol } from 'vscode-languageserver';
import { workspaceSymbols } from '../core';
import { kinds } from './documentSymbol';
import { toFilePlaces } from './places';
import type { Session } from './session';

/** Nobody looks through more; a longer query finds the others. */
const most = 1_000;

/** What the open documents hold by those names. */
export function symbolsNamed(query: string, { documents }: Session): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const { uri, analysis, text } of documents.values()) {
    for (const { name, kind, span, container } of workspaceSymbols(analysis, query)) {
      if (found.length === most) return found;
      const location = { uri, range: toFilePlaces(text, span) };
      found.push({ name, kind: kinds[kind], location, ...(container !== undefined && { containerName: container }) });
    }
  }
  return found;
}

import type { DocumentHighlight, Position } from 'vscode-languageserver';
import { documentHighlights } from '../core';
import type { OpenDocument } from './documents';
import { DocumentHighlightKind } from './library';

/** Editors show what is written in another colour than what is read: totals stand out among their addends. */
export function highlightsAt({ analysis }: OpenDocument, position: Position): DocumentHighlight[] {
  return documentHighlights(analysis, position).map(({ span, isTotal }) => ({
    range: span,
    kind: isTotal ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

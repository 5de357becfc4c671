import type { Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import { pasteIntoTable, type Clipboard } from '../core';
import type { OpenDocument } from './documents';
import { textEdits } from './edits';

/** The request `xxgkReport/paste`: a copied table put into the cells of the statutory one at a range. */
export const pasteRequest = 'xxgkReport/paste';

export interface PasteParams extends Clipboard {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

export interface PasteResult {
  readonly edits: readonly TextEdit[];
  /** Copied numbers that have no cell in the table. */
  readonly misfits: readonly string[];
}

/** Nothing where the clipboard is to be pasted as any other text. */
export function pasteAt(document: OpenDocument, { range, text, html }: PasteParams): PasteResult | null {
  const found = pasteIntoTable(document.analysis, range, { ...(text && { text }), ...(html && { html }) });
  return found ? { edits: textEdits(found.edits, document), misfits: found.misfits } : null;
}

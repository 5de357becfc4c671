import { pasteIntoTable } from '../core';
import type { OpenDocument } from './documents';
import { textEdits } from './edits';
import type { PasteParams, PasteResult } from './protocol';

/** Nothing where the clipboard is to be pasted as any other text. */
export function pasteAt(document: OpenDocument, { range, text, html }: PasteParams): PasteResult | null {
  const found = pasteIntoTable(document.analysis, range, { ...(text && { text }), ...(html && { html }) });
  return found ? { edits: textEdits(found.edits, document), misfits: found.misfits } : null;
}

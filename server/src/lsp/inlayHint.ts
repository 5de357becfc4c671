import type { InlayHint, Range } from 'vscode-languageserver';
import { inlayHints } from '../core';
import type { OpenDocument } from './documents';

/** Where several lines of a report are one of the file, a hint would stand in the middle of it. */
export function hintsOf({ analysis, settings, text }: OpenDocument, range: Range): InlayHint[] {
  if (settings.inlayHints === 'off' || text.isFlowed) return [];
  return inlayHints(analysis, range).map((hint) => ({ ...hint, paddingLeft: true }));
}

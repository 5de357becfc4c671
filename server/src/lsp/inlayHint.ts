import type { InlayHint, Range } from 'vscode-languageserver';
import { inlayHints } from '../core';
import type { OpenDocument } from './documents';

export function hintsOf({ analysis, settings }: OpenDocument, range: Range): InlayHint[] {
  if (settings.inlayHints === 'off') return [];
  return inlayHints(analysis, range).map((hint) => ({ ...hint, paddingLeft: true }));
}

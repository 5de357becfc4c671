import type { Hover, Position } from 'vscode-languageserver';
import { hover } from '../core';
import type { OpenDocument } from './documents';
import { MarkupKind } from './library';
import type { Session } from './session';

/** What is said of the place, in Markdown or in plain text, as the client shows it. */
export function hoverAt({ analysis }: OpenDocument, position: Position, { client }: Session): Hover | null {
  const found = hover(analysis, position, client.locale);
  if (!found) return null;
  const contents = client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: found.markdown }
    : { kind: MarkupKind.PlainText, value: plainText(found.markdown) };
  return { contents, range: found.span };
}

/** Without the marks of Markdown that our hovers use; a table stays legible by its bars. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^\|(?: :-: \|)+\n/gm, '')
    .replaceAll('*', '')
    .replaceAll('\\|', '|');
}

import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../core';
import type { OpenDocument } from './documents';

/** The web and e-mail addresses that the reports of a document name. */
export function linksOf({ analysis }: OpenDocument): DocumentLink[] {
  return documentLinks(analysis).map(({ span, target }) => ({ range: span, target }));
}

import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../core';
import type { OpenDocument } from './documents';

export function linksOf({ analysis }: OpenDocument): DocumentLink[] {
  return documentLinks(analysis).map(({ span, target }) => ({ range: span, target }));
}

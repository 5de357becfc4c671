import type { Location, Position, ReferenceParams } from 'vscode-languageserver';
import { definition, references, type Span } from '../core';
import type { OpenDocument } from './documents';

/** The cells that the number of a sentence at a position counts. */
export function definitionAt(document: OpenDocument, position: Position): Location[] {
  return definition(document.analysis, position).map(locationIn(document));
}

/** The numbers of sentences that quote what stands at a position, and the cells where the client wants them. */
export function referencesTo(document: OpenDocument, { position, context }: ReferenceParams): Location[] {
  return references(document.analysis, position, context.includeDeclaration).map(locationIn(document));
}

function locationIn({ uri }: OpenDocument): (range: Span) => Location {
  return (range) => ({ uri, range });
}

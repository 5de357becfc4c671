import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core';
import type { OpenDocument } from './documents';
import type { Session } from './session';

/** Edits of one document, for the version that they were made from where the client can tell versions apart. */
export function workspaceEdit(edits: readonly Edit[], document: OpenDocument, { client }: Session): WorkspaceEdit {
  const { uri, version } = document;
  const changes = textEdits(edits, document);
  return client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** New lines end as those of the document do. */
export function textEdits(edits: readonly Edit[], { eol }: OpenDocument): TextEdit[] {
  return edits.map(({ span, newText }) => ({
    range: span,
    newText: eol === '\n' ? newText : newText.replaceAll('\n', eol),
  }));
}

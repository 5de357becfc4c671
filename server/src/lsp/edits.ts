import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core';
import type { OpenDocument } from './documents';
import type { Session } from './session';

/** Edits of one document, for the version that they were made from where the client can tell versions apart. */
export function workspaceEdit(edits: readonly Edit[], document: OpenDocument, { client }: Session): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((edit) => toTextEdit(edit, document));
  return client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

/** New lines end as those of the document do. */
function toTextEdit({ span, newText }: Edit, { eol }: OpenDocument): TextEdit {
  return { range: span, newText: eol === '\n' ? newText : newText.replaceAll('\n', eol) };
}

import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver';
import { addIgnored, fingerprintsAt, render, type Fingerprint } from '../core';
import { configBeside, configFor, pathBelow } from './configFiles';
import { tiedTo } from './diagnostics';
import type { OpenDocument } from './documents';
import { CodeActionKind } from './library';
import type { Session } from './session';
import { texts } from './texts';

/** For each finding at a range what puts it on the list of those that are not told; none without a folder to keep it. */
export function ignoring(
  document: OpenDocument,
  range: Range,
  known: readonly Diagnostic[],
  session: Session,
): CodeAction[] {
  return fingerprintsAt(document.analysis, range).flatMap(({ finding, fingerprint }) => {
    const edit = ignoringEdit(fingerprint, document, session);
    if (!edit) return [];
    return [
      {
        title: render(texts.ignore, { code: finding.code }, session.client.locale),
        kind: CodeActionKind.QuickFix,
        diagnostics: [tiedTo(finding, known, document, session)],
        edit,
      },
    ];
  });
}

function ignoringEdit(
  fingerprint: Fingerprint,
  { uri: report }: OpenDocument,
  session: Session,
): WorkspaceEdit | undefined {
  const { client, documents, files } = session;
  const file = configFor(report, session);
  // A file that cannot be seen may be there; it must not be written over.
  if (!file && !(client.createsFiles && files?.reads(report))) return undefined;
  const uri = file?.uri ?? configBeside(report);
  if (uri === undefined) return undefined;
  const text = file?.text ?? '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = addIgnored(text, fingerprint, pathBelow(uri, report))?.map(({ span, newText }) => ({
    range: span,
    newText: newText.replaceAll('\n', eol),
  }));
  if (!edits) return undefined;
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits };
  return { documentChanges: file ? [change] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

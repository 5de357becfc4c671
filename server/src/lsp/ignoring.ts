import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver';
import { addIgnored, fingerprintsAt, render, type Fingerprint } from '../core';
import { configBeside, configFor, pathBelow } from './configFiles';
import { tiedTo } from './diagnostics';
import type { OpenDocument } from './documents';
import { CodeActionKind } from './library';
import type { Session } from './session';
import { texts } from './texts';

/**
 * For each finding at a range what puts it on the list of those that are not told; none without a folder to keep it.
 */
export function ignoring(
  document: OpenDocument,
  range: Range,
  known: readonly Diagnostic[],
  session: Session,
): CodeAction[] {
  const found = fingerprintsAt(document.analysis, range);
  // Looked up once for all: on disk it takes a file to be read.
  const list = found.length > 0 ? listFor(document, session) : undefined;
  if (!list) return [];
  return found.flatMap(({ finding, fingerprint }) => {
    const edit = ignoringEdit(fingerprint, list, document, session);
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

/** The configuration that keeps the list for a document; one that is not there yet holds nothing. */
interface IgnoreList {
  readonly uri: string;
  readonly text: string;
  readonly isNew: boolean;
}

function listFor({ uri: report }: OpenDocument, session: Session): IgnoreList | undefined {
  const file = configFor(report, session);
  if (file) return { uri: file.uri, text: file.text, isNew: false };
  // A file that cannot be seen may be there; it must not be written over.
  if (!session.client.createsFiles || !session.files?.reads(report)) return undefined;
  const uri = configBeside(report);
  return uri === undefined ? undefined : { uri, text: '', isNew: true };
}

function ignoringEdit(
  fingerprint: Fingerprint,
  { uri, text, isNew }: IgnoreList,
  { uri: report }: OpenDocument,
  { client, documents }: Session,
): WorkspaceEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = addIgnored(text, fingerprint, pathBelow(uri, report))?.map(({ span, newText }) => ({
    range: span,
    newText: newText.replaceAll('\n', eol),
  }));
  if (!edits) return undefined;
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits };
  return { documentChanges: isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] };
}

import { cellChanged, preview, render, reportNames, setCell, type Arguments, type Text } from '../core';
import type { OpenDocument } from './documents';
import { workspaceEdit } from './edits';
import { toFilePlaces } from './places';
import type { PreviewChangedParams, PreviewParams, PreviewResult, SetCellParams, SetCellResult } from './protocol';
import type { Session } from './session';
import { texts } from './texts';

/** Previews of documents: made when asked for, and said to have changed once after that. */
export interface Previews {
  readonly answer: (document: OpenDocument, params: PreviewParams) => PreviewResult | null;
  readonly changed: (document: OpenDocument) => void;
}

export function createPreviews({ connection, client }: Pick<Session, 'connection' | 'client'>): Previews {
  /** Documents whose next change is to be told. */
  const shown = new Set<string>();
  return {
    answer: ({ uri, version, analysis }, { report, position }) => {
      const reports = reportNames(analysis);
      const wanted = report ?? Math.max(0, reports.filter(({ at }) => at.line <= (position?.line ?? 0)).length - 1);
      const index = Math.min(wanted, reports.length - 1);
      shown.add(uri);
      const made = preview(analysis, index, client.locale);
      return made ? { version, reports, report: index, preview: made } : null;
    },
    changed: ({ uri }) => {
      const params: PreviewChangedParams = { uri };
      if (shown.delete(uri)) void connection.sendNotification('xxgkReport/previewChanged', params);
    },
  };
}

/**
 * The answer where something of our own has failed: nothing, which would mean that the number is in its cell, is none.
 */
export function notWritten({ client }: Pick<Session, 'client'>): SetCellResult {
  return { refusal: render(texts.cellNotWritten, {}, client.locale) };
}

/** Has the client write into one cell; one edit, one step to undo. */
export async function writeCell(
  { textDocument, was, text, ...address }: SetCellParams,
  session: Session,
): Promise<SetCellResult> {
  const { connection, client, documents } = session;
  const refuse = (why: Text, args: Arguments): SetCellResult => ({ refusal: render(why, args, client.locale) });
  const document = documents.get(textDocument.uri);
  if (!document || textDocument.version !== document.version) return refuse(cellChanged, {});
  const result = setCell(document.analysis, address, was, text);
  if ('refusal' in result) return refuse(result.refusal, result.args);
  if (!result.edit) return {};
  const label = render(texts.setCell, {}, client.locale);
  const edit = toFilePlaces(document.text, workspaceEdit([result.edit], document, session));
  const { applied } = await connection.workspace.applyEdit({ label, edit }).catch(() => ({ applied: false }));
  return applied ? {} : refuse(texts.editRefused, {});
}

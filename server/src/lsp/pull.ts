import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Analysis } from '../core';
import { diagnosticsOf } from './diagnostics';
import type { OpenDocument } from './documents';
import { DocumentDiagnosticReportKind } from './library';
import type { Session } from './session';

/** Answers clients that ask for diagnostics. The id of a result stands for the analysis that it shows. */
export function createPuller(
  session: Session,
): (document: OpenDocument, params: DocumentDiagnosticParams) => DocumentDiagnosticReport {
  const ids = new WeakMap<Analysis, string>();
  let last = 0;
  const idOf = (analysis: Analysis): string => {
    let id = ids.get(analysis);
    if (id === undefined) ids.set(analysis, (id = String(++last)));
    return id;
  };
  return (document, { previousResultId }) => {
    const resultId = idOf(document.analysis);
    // What a configuration shows depends on the reports that are open.
    if (!document.isConfig && resultId === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(document, session) };
  };
}

export const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

import type { Diagnostic } from 'vscode-languageserver';
import { summary, type PlacedReport } from '../core';
import { diagnosticsOf } from './diagnostics';
import type { OpenDocument } from './documents';
import { toFilePlaces } from './places';
import type { ReportsParams } from './protocol';
import type { Session } from './session';

/** Tells the client what is found in a document without being asked. */
interface Publisher {
  /** After the document has come or its text has changed. */
  readonly changed: (document: OpenDocument) => void;
  /** After settings may have changed; what stays the same is not sent again. */
  readonly configured: (document: OpenDocument) => void;
  readonly closed: (document: OpenDocument) => void;
}

export function createPublisher(session: Session): Publisher {
  const { connection, client, documents } = session;
  /** The set last sent for each document. */
  const sent = new Map<string, readonly Diagnostic[]>();
  /** What was last told of the reports of each document. */
  const told = new Map<string, string>();

  const publish = (document: OpenDocument, onlyNews: boolean): void => {
    if (client.pullsDiagnostics) return;
    const { uri, version, isOwn, isConfig } = document;
    const before = sent.get(uri) ?? [];
    // A client that waits for the diagnostics of its last change relies on an answer to every version, so an equal set
    // is sent again: it is small, and comparing it would cost as much. Texts that are no reports stay silent.
    if (!isOwn && !isConfig && document.analysis.reports.length === 0 && before.length === 0) return;
    const diagnostics = toFilePlaces(document.text, diagnosticsOf(document, session));
    if (onlyNews && JSON.stringify(diagnostics) === JSON.stringify(before)) return;
    sent.set(uri, diagnostics);
    void connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const tell = (uri: string, reports: readonly PlacedReport[]): void => {
    if (!client.wantsReportsNotification) return;
    const [only] = reports;
    const params: ReportsParams = { uri, reports: reports.length, ...(only && reports.length === 1 && summary(only)) };
    const text = reports.length > 0 ? JSON.stringify(params) : undefined;
    if (text === told.get(uri)) return;
    if (text === undefined) told.delete(uri);
    else told.set(uri, text);
    void connection.sendNotification('xxgkReport/reports', params);
  };
  /** What the open configuration of a document ignores may have come or gone. */
  const publishConfigOf = ({ settings }: OpenDocument): void => {
    const config = documents.get(settings.config ?? '');
    if (config) publish(config, true);
  };
  const update = (document: OpenDocument, onlyNews: boolean): void => {
    publish(document, onlyNews);
    tell(document.uri, document.analysis.reports);
    publishConfigOf(document);
  };
  return {
    changed: (document) => update(document, false),
    configured: (document) => update(document, true),
    closed: (document) => {
      const { uri } = document;
      if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      tell(uri, []);
      publishConfigOf(document);
    },
  };
}

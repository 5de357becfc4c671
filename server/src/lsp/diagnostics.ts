import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import {
  findingsOf,
  messageOf,
  relatedMessageOf,
  severityOf,
  type CheckOptions,
  type Finding,
  type Severity,
} from '../core';
import type { OpenDocument } from './documents';
import { visibleRange } from './positions';
import type { Session } from './session';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(document: OpenDocument, session: Session): Diagnostic[] {
  return findingsOf(document.analysis).map((finding) => toDiagnostic(finding, document, session));
}

export function toDiagnostic(finding: Finding, document: OpenDocument, { client, docsUri }: Session): Diagnostic {
  const { code, data, related, span } = finding;
  const href = docsUri(code);
  return {
    range: visibleRange(span, document.text),
    severity: severityNumber(code, document.settings.check),
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'xxgk-report',
    message: messageOf(finding, client.locale),
    ...(client.showsRelatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri: document.uri, range: visibleRange(place.span, document.text) },
          message: relatedMessageOf(finding, place, client.locale),
        })),
      }),
    ...(data && { data }),
  };
}

/** A rule that is off has no findings. */
function severityNumber(code: string, options: CheckOptions): DiagnosticSeverity {
  const severity = severityOf(code, options);
  return severities[severity === 'off' ? 'hint' : severity];
}

import type { Diagnostic } from 'vscode-languageserver';
import {
  isSameSpan,
  messageOf,
  relatedMessageOf,
  severityOf,
  type CheckOptions,
  type Finding,
  PlacedReport,
  type Severity,
} from '../core';
import { configDiagnostics } from './configDiagnostics';
import type { OpenDocument } from './documents';
import { join } from './joined';
import { DiagnosticSeverity } from './library';
import { visibleRange } from './positions';
import type { Session } from './session';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** All findings of a document, or what is wrong with a configuration file; in the lines of core. */
export function diagnosticsOf(document: OpenDocument, session: Session): Diagnostic[] {
  if (document.isConfig) return configDiagnostics(document, session);
  return join(document.analysis.reports.map((placed) => diagnosticsOfReport(placed, document, session)));
}

/** Most of a long document is the same after a key. Where a finding is shown depends on the line behind it, too. */
const known = PlacedReport.keeping.slot<{ readonly isLast: boolean; readonly diagnostics: readonly Diagnostic[] }>();

function diagnosticsOfReport(placed: PlacedReport, document: OpenDocument, session: Session): readonly Diagnostic[] {
  const isLast = placed.at + placed.report.lines.length >= document.text.lines.length;
  const before = known.get(placed);
  if (before?.isLast === isLast) return before.diagnostics;
  const diagnostics = placed.findings.map((finding) => toDiagnostic(finding, document, session));
  known.set(placed, { isLast, diagnostics });
  return diagnostics;
}

function toDiagnostic(finding: Finding, document: OpenDocument, { client, docsUri }: Session): Diagnostic {
  const { code, data, related, span } = finding;
  const href = client.linksCodes ? docsUri(code) : undefined;
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

/** The client's own object for a finding ties what is done about it to what it shows. */
export function tiedTo(
  finding: Finding,
  known: readonly Diagnostic[],
  document: OpenDocument,
  session: Session,
): Diagnostic {
  const own = toDiagnostic(finding, document, session);
  const isOwn = ({ code, message, range }: Diagnostic) =>
    code === own.code && message === own.message && isSameSpan(range, own.range);
  return known.find(isOwn) ?? own;
}

/** A rule that is off has no findings. */
function severityNumber(code: string, options: CheckOptions): DiagnosticSeverity {
  const severity = severityOf(code, options);
  return severities[severity === 'off' ? 'hint' : severity];
}

import type { Diagnostic } from 'vscode-languageserver';
import { render, staleEntries, type CheckedFile, type Ignored } from '../core';
import { configFor, pathBelow, type ConfigFile } from './configFiles';
import type { OpenDocument } from './documents';
import { DiagnosticSeverity, DiagnosticTag } from './library';
import type { Session } from './session';
import { texts } from './texts';

const source = 'xxgk-report';

/** What is wrong with an open configuration file, and which of its entries have nothing left to ignore. */
export function configDiagnostics({ uri }: OpenDocument, session: Session): Diagnostic[] {
  const file = configFor(uri, session);
  if (!file) return [];
  const { locale, checksJson } = session.client;
  const problems = file.problems.map(({ text, args, span }) => ({
    range: span,
    severity: DiagnosticSeverity.Warning,
    source,
    message: render(text, args, locale),
  }));
  const stale = staleIn(file, session).map(({ fingerprint, span }) => ({
    range: span,
    severity: DiagnosticSeverity.Information,
    source,
    message: render(texts.stale, { code: fingerprint.code }, locale),
    tags: [DiagnosticTag.Unnecessary],
  }));
  return checksJson ? stale : [...problems, ...stale];
}

/** Tells the log what a configuration file that nobody has open would show. */
export function logConfig(file: ConfigFile, session: Session): void {
  const { documents, client, log } = session;
  const place = ({ start }: Ignored['span']) =>
    `${pathBelow(file.uri, file.uri)}:${start.line + 1}:${start.character + 1}`;
  for (const { text, args, span } of file.problems) {
    log.warn(texts.badConfig, { place: place(span), problem: render(text, args, client.locale) });
  }
  if (documents.has(file.uri)) return;
  for (const { fingerprint, span } of staleIn(file, session)) {
    const problem = render(texts.stale, { code: fingerprint.code }, client.locale);
    log.info(texts.badConfig, { place: place(span), problem });
  }
}

/** As far as the reports tell that are open. */
function staleIn({ uri, config }: ConfigFile, { documents }: Session): Ignored[] {
  const checked = [...documents.values()]
    .filter(({ settings, analysis }) => settings.config === uri && analysis.reports.length > 0)
    .map((document): CheckedFile => ({ file: pathBelow(uri, document.uri), analysis: document.analysis }));
  return staleEntries(config, checked);
}

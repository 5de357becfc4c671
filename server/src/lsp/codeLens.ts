import type { CodeLens } from 'vscode-languageserver';
import { codeLenses, render } from '../core';
import type { OpenDocument } from './documents';
import type { DocumentCommand } from './offers';
import type { Session } from './session';
import { texts } from './texts';

const recalculate: DocumentCommand = 'xxgkReport.recalculate';

/** A lens above each table that has totals; none where the settings turn them off. */
export function lensesOf({ uri, analysis, settings }: OpenDocument, { client }: Session): CodeLens[] {
  if (!settings.codeLens) return [];
  const title = render(texts.recalculate, {}, client.locale);
  return codeLenses(analysis).map(({ span }) => ({
    range: span,
    command: { title, command: recalculate, arguments: [uri, span.start] },
  }));
}

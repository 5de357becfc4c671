import type { CodeLens } from 'vscode-languageserver';
import { codeLenses, render } from '../core';
import { recalculateCommand } from './commands';
import type { OpenDocument } from './documents';
import type { Session } from './session';
import { texts } from './texts';

export function lensesOf({ uri, analysis, settings }: OpenDocument, { client }: Session): CodeLens[] {
  if (!settings.codeLens) return [];
  const title = render(texts.recalculate, {}, client.locale);
  const command = { title, command: recalculateCommand, arguments: [uri] };
  return codeLenses(analysis).map(({ span }) => ({ range: span, command }));
}

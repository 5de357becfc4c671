// How the active report stands, in the status bar.
import {
  DiagnosticSeverity,
  Disposable,
  languages,
  StatusBarAlignment,
  window,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { messages } from './messages';
import type { Reports, ReportsIn } from './reports';

export interface Counts {
  errors: number;
  warnings: number;
  /** Findings that need not be mended. */
  others: number;
}

/** Left of what languages show, right of what VS Code itself counts. */
const priority = 40;

export function showStatus(reports: Reports): Disposable {
  const item = window.createStatusBarItem('xxgkReport.status', StatusBarAlignment.Left, priority);
  item.name = messages.status.name;
  item.command = 'workbench.actions.view.problems';
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const found = document && reports.in(document);
    if (document && found) show(item, found, count(document));
    else item.hide();
  };
  return Disposable.from(
    item,
    reports.onDidChange(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
}

function show(item: StatusBarItem, found: ReportsIn, counts: Counts): void {
  const { errors, warnings } = counts;
  const icon = errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : '$(check)';
  item.text = `${icon} ${messages.status.text(found.reports, counts)}`;
  item.tooltip = messages.status.tooltip(found, counts);
  item.show();
}

function count({ uri }: TextDocument): Counts {
  const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'xxgk-report');
  const of = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  const errors = of(DiagnosticSeverity.Error);
  const warnings = of(DiagnosticSeverity.Warning);
  return { errors, warnings, others: found.length - errors - warnings };
}

// How the active report stands, in the status bar.
import { Disposable, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { ReportsParams } from '../../server/src/lsp/protocol';
import { activeDocument } from './activeDocument';
import type { Checks, Counts } from './checks';
import { messages } from './messages';
import type { Reports } from './reports';

/** Left of what languages show, right of what VS Code itself counts. */
const priority = 40;

/** Shows in the status bar what was found in the active document; nothing where it holds no report. */
export function showStatus(reports: Reports, checks: Checks): Disposable {
  const item = window.createStatusBarItem('xxgkReport.status', StatusBarAlignment.Left, priority);
  item.name = messages.status.name;
  item.command = 'workbench.actions.view.problems';
  const update = (): void => {
    const document = activeDocument();
    const found = document && reports.in(document);
    const counts = document && checks.of(document);
    if (found && counts) show(item, found, counts);
    else item.hide();
  };
  return Disposable.from(item, reports.onDidChange(update), checks.onDidCheck(update));
}

function show(item: StatusBarItem, found: ReportsParams, counts: Counts): void {
  const { errors, warnings } = counts;
  const icon = errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : '$(check)';
  item.text = `${icon} ${messages.status.text(found.reports, counts)}`;
  item.tooltip = messages.status.tooltip(found, counts);
  item.show();
}

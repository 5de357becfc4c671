import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { comparePositions, fixTitleOf, quickFixes, recalculate, render, touches, type Edit, type Span } from '../core';
import { toDiagnostic } from './diagnostics';
import type { OpenDocument } from './documents';
import { workspaceEdit } from './edits';
import type { Session } from './session';
import { texts } from './texts';

export const quickFixKind = CodeActionKind.QuickFix;
export const recalculateKind = 'source.recalculate.xxgkReport';

/** The actions at a range, of the kinds that are asked for; `source` asks for `source.recalculate` too. */
export function codeActions(
  document: OpenDocument,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  session: Session,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  return [
    ...(wants(quickFixKind) ? fixes(document, range, diagnostics, session) : []),
    ...(wants(recalculateKind) ? recalculation(document, range, session) : []),
  ];
}

/** Works out the edit of an action that was offered without one. */
export function resolveCodeAction(action: CodeAction, session: Session): CodeAction {
  const { uri, range } = (action.data ?? {}) as Partial<RecalculationData>;
  const document = uri === undefined ? undefined : session.documents.get(uri);
  if (!document || !range || action.kind !== recalculateKind) return action;
  return { ...action, edit: workspaceEdit(recalculationEdits(document, range), document, session) };
}

function fixes(document: OpenDocument, range: Range, known: readonly Diagnostic[], session: Session): CodeAction[] {
  return quickFixes(document.analysis, range).map(({ finding, fix }) => {
    const own = toDiagnostic(finding, document, session);
    return {
      title: fixTitleOf(finding, fix, session.client.locale),
      kind: quickFixKind,
      // The client's own object ties the action to what it shows.
      diagnostics: [known.find(({ code, range }) => code === own.code && isSame(range, own.range)) ?? own],
      ...(fix.preferred && { isPreferred: true }),
      edit: workspaceEdit(fix.edits, document, session),
    };
  });
}

/** What `codeAction/resolve` needs to know of a recalculation. */
interface RecalculationData {
  readonly uri: string;
  readonly range: Range;
}

function recalculation(document: OpenDocument, range: Range, session: Session): CodeAction[] {
  if (reportsAt(document, range).length === 0) return [];
  const title = render(texts.recalculate, {}, session.client.locale);
  const action: CodeAction = { title, kind: recalculateKind };
  if (session.client.resolvesEdits) {
    const data: RecalculationData = { uri: document.uri, range };
    return [{ ...action, data }];
  }
  return [{ ...action, edit: workspaceEdit(recalculationEdits(document, range), document, session) }];
}

function recalculationEdits(document: OpenDocument, range: Range): Edit[] {
  return reportsAt(document, range).flatMap((placed) => [...recalculate(document.analysis, placed).edits]);
}

function reportsAt({ analysis }: OpenDocument, range: Span) {
  return analysis.reports.filter(({ report, at }) => {
    const last = report.lines.length - 1;
    const whole = {
      start: { line: at, character: 0 },
      end: { line: at + last, character: report.lines[last]!.text.length },
    };
    return touches(whole, range);
  });
}

function isSame(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

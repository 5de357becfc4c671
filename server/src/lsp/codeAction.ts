import type { CodeAction, CodeActionContext, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver';
import { fixAll, fixTitleOf, hasSafeFixes, quickFixes, recalculate, render, subjectOf, type Edit } from '../core';
import { tiedTo } from './diagnostics';
import type { OpenDocument } from './documents';
import { workspaceEdit } from './edits';
import { ignoring } from './ignoring';
import { CodeActionTriggerKind, LSPErrorCodes, ResponseError } from './library';
import { fixAllKind, headingKinds, quickFixKind, recalculateKind, rewriteKinds } from './offers';
import { toFilePlaces, toOwnPlaces } from './places';
import { headingActions, headingEdits } from './headings';
import { reportsAt } from './reportsAt';
import { rewritingEdits, rewritings } from './rewriting';
import type { Session } from './session';
import { texts } from './texts';

/** Edits that are worked out when their action is chosen, from the text as it then is; by the action's kind. */
const lateEdits: Readonly<Record<string, (document: OpenDocument, range: Range) => readonly Edit[]>> = {
  [recalculateKind]: recalculationEdits,
  [fixAllKind]: ({ text, analysis, isOwn }) => fixAll(text, analysis.options, isOwn).edits,
  ...Object.fromEntries(rewriteKinds.map((kind) => [kind, rewritingEdits(kind)])),
  ...headingEdits,
};

/** The actions at a range, of the kinds that are asked for; `source` asks for `source.recalculate` too. */
export function codeActions(
  document: OpenDocument,
  range: Range,
  { diagnostics, only, triggerKind }: CodeActionContext,
  session: Session,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  // Nobody who only moves the cursor through a table asks for another layout, nor for another order of sections; and
  // what takes the whole text to work out has to wait until then.
  const isAsked = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
  const late = [
    ...(wants(recalculateKind) ? recalculation(document, range, session) : []),
    ...(wants(fixAllKind) && (isAsked || session.client.resolvesEdits) ? fixingAll(document, session) : []),
    ...(isAsked && headingKinds.some(wants) ? headingActions(document, range, session) : []),
    ...(isAsked && rewriteKinds.some(wants) ? rewritings(document, range, session) : []),
  ];
  return [
    ...(wants(quickFixKind) ? fixes(document, range, diagnostics, session) : []),
    ...(wants(quickFixKind) ? ignoring(document, range, diagnostics, session) : []),
    ...late.filter(({ kind }) => wants(kind!)).map((action) => withEdit(action, document, range, session)),
  ];
}

/** What `codeAction/resolve` needs to know of an action that comes without its edit. */
interface LateData {
  readonly uri: string;
  readonly range: Range;
  /** What stands at the range. */
  readonly subject: string;
}

/** Gives an action its edit, or what the edit can be worked out from later where the client asks for it then. */
function withEdit(action: CodeAction, document: OpenDocument, range: Range, session: Session): CodeAction {
  if (action.disabled) return action;
  const data: LateData = { uri: document.uri, range, subject: subjectOf(document.analysis, range) };
  return session.client.resolvesEdits
    ? { ...action, data }
    : { ...action, edit: lateEdit(action, document, range, session) };
}

function lateEdit({ kind }: CodeAction, document: OpenDocument, range: Range, session: Session): WorkspaceEdit {
  return workspaceEdit(lateEdits[kind!]!(document, range), document, session);
}

const modified = new ResponseError<never>(LSPErrorCodes.ContentModified, 'The text has changed since.');

/**
 * Works out the edit of an action that was offered without one, from the text as it is now; not where something else
 * stands at its range than did when it was offered.
 */
export function resolveCodeAction(action: CodeAction, session: Session): CodeAction | ResponseError<never> {
  const { uri, range, subject } = (action.data ?? {}) as Partial<LateData>;
  const document = uri === undefined ? undefined : session.documents.get(uri);
  if (!document || !range || !lateEdits[action.kind ?? '']) return action;
  const own = toOwnPlaces(document.text, range);
  if (action.kind !== fixAllKind && subject !== subjectOf(document.analysis, own)) return modified;
  // The rest of the action has come from the client, and is in the places of the file already.
  return { ...action, edit: toFilePlaces(document.text, lateEdit(action, document, own, session)) };
}

function fixes(document: OpenDocument, range: Range, known: readonly Diagnostic[], session: Session): CodeAction[] {
  return quickFixes(document.analysis, range).map(({ finding, fix }) => ({
    title: fixTitleOf(finding, fix, session.client.locale),
    kind: quickFixKind,
    diagnostics: [tiedTo(finding, known, document, session)],
    ...(fix.preferred && { isPreferred: true }),
    edit: workspaceEdit(fix.edits, document, session),
  }));
}

function recalculation(document: OpenDocument, range: Range, { client }: Session): CodeAction[] {
  if (reportsAt(document, range).length === 0) return [];
  return [{ title: render(texts.recalculate, {}, client.locale), kind: recalculateKind }];
}

function fixingAll({ analysis }: OpenDocument, { client }: Session): CodeAction[] {
  if (!hasSafeFixes(analysis)) return [];
  return [{ title: render(texts.fixAll, {}, client.locale), kind: fixAllKind }];
}

function recalculationEdits(document: OpenDocument, range: Range): Edit[] {
  return reportsAt(document, range).flatMap((placed) => [...recalculate(placed).edits]);
}

import type { CodeAction, Range } from 'vscode-languageserver';
import { moveSection, render, renumber, type Edit, type Text } from '../core';
import type { OpenDocument } from './documents';
import type { Session } from './session';
import { texts } from './texts';

/** What can be done with the cursor on a heading. */
interface HeadingAction {
  readonly kind: string;
  readonly title: Text;
  readonly edits: (document: OpenDocument, range: Range) => Edit[];
}

const actions: readonly HeadingAction[] = [
  {
    kind: 'refactor.move.xxgkReport.up',
    title: texts.moveUp,
    edits: ({ analysis }, { start }) => moveSection(analysis, start, 'up'),
  },
  {
    kind: 'refactor.move.xxgkReport.down',
    title: texts.moveDown,
    edits: ({ analysis }, { start }) => moveSection(analysis, start, 'down'),
  },
  {
    kind: 'refactor.rewrite.xxgkReport.renumber',
    title: texts.renumber,
    edits: ({ analysis }, { start }) => renumber(analysis, start),
  },
];

export const headingKinds: readonly string[] = actions.map(({ kind }) => kind);

/** Works out the edits of each kind. */
export const headingEdits = Object.fromEntries(actions.map(({ kind, edits }) => [kind, edits]));

/** Those that change something, without their edits. */
export function headingActions(document: OpenDocument, range: Range, { client }: Session): CodeAction[] {
  return actions
    .filter(({ edits }) => edits(document, range).length > 0)
    .map(({ kind, title }) => ({ title: render(title, {}, client.locale), kind }));
}

import type { CodeAction, Range } from 'vscode-languageserver';
import { moveSection, render, renumber, type Direction, type Edit, type Text } from '../core';
import type { OpenDocument } from './documents';
import type { HeadingKind } from './offers';
import type { Session } from './session';
import { texts } from './texts';

/** What can be done with the cursor on a heading. */
interface HeadingAction {
  readonly kind: HeadingKind;
  readonly title: Text;
  readonly edits: (document: OpenDocument, range: Range) => Edit[];
}

/** A section without line ends around it cannot be told apart again in its new place. */
function moves(direction: Direction): HeadingAction['edits'] {
  return ({ analysis, text }, { start }) => (text.isFlowed ? [] : moveSection(analysis, start, direction));
}

const actions: readonly HeadingAction[] = [
  {
    kind: 'refactor.move.xxgkReport.up',
    title: texts.moveUp,
    edits: moves('up'),
  },
  {
    kind: 'refactor.move.xxgkReport.down',
    title: texts.moveDown,
    edits: moves('down'),
  },
  {
    kind: 'refactor.rewrite.xxgkReport.renumber',
    title: texts.renumber,
    edits: ({ analysis }, { start }) => renumber(analysis, start),
  },
];

/** Works out the edits of each kind. */
export const headingEdits = Object.fromEntries(actions.map(({ kind, edits }) => [kind, edits]));

/** Those that change something, without their edits. */
export function headingActions(document: OpenDocument, range: Range, { client }: Session): CodeAction[] {
  return actions
    .filter(({ edits }) => edits(document, range).length > 0)
    .map(({ kind, title }) => ({ title: render(title, {}, client.locale), kind }));
}

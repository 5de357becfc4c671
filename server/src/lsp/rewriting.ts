import type { CodeAction, Range } from 'vscode-languageserver';
import { render, rewriteTable, type Edit, type Layout, type Text } from '../core';
import type { OpenDocument } from './documents';
import { kindsByLayout } from './offers';
import type { Session } from './session';
import { texts } from './texts';

const titles: Readonly<Record<Layout, Text>> = {
  pipe: texts.rewritePipe,
  tsv: texts.rewriteTsv,
  cells: texts.rewriteCells,
};

/** What the table at a range can be written as, without the edits; with the reason where it cannot. */
export function rewritings({ analysis }: OpenDocument, range: Range, { client }: Session): CodeAction[] {
  return rewriteTable(analysis, range)
    .filter(({ obstacle }) => !obstacle || client.showsDisabledActions)
    .map(({ layout, obstacle }) => ({
      title: render(titles[layout], {}, client.locale),
      kind: kindsByLayout[layout],
      ...(obstacle && { disabled: { reason: render(obstacle.text, obstacle.args, client.locale) } }),
    }));
}

/** What works out the edit of one kind of rewriting; none where the text no longer allows it. */
export function rewritingEdits(kind: string): (document: OpenDocument, range: Range) => Edit[] {
  return ({ analysis }, range) =>
    rewriteTable(analysis, range).flatMap(({ layout, edit }) => (edit && kindsByLayout[layout] === kind ? [edit] : []));
}

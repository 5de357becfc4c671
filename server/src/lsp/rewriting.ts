import type { CodeAction, Range } from 'vscode-languageserver';
import { layouts, render, rewriteTable, type Edit, type Layout, type Text } from '../core';
import type { OpenDocument } from './documents';
import type { Session } from './session';
import { texts } from './texts';

const prefix = 'refactor.rewrite.xxgkReport.';

export const rewriteKinds: readonly string[] = layouts.map((layout) => prefix + layout);

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
      kind: prefix + layout,
      ...(obstacle && { disabled: { reason: render(obstacle.text, obstacle.args, client.locale) } }),
    }));
}

/** What works out the edit of one kind of rewriting; none where the text no longer allows it. */
export function rewritingEdits(kind: string): (document: OpenDocument, range: Range) => Edit[] {
  return ({ analysis }, range) =>
    rewriteTable(analysis, range).flatMap(({ layout, edit }) => (edit && prefix + layout === kind ? [edit] : []));
}

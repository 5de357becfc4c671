import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { Layout } from '../core';
import { CodeActionKind } from './library';

/*
 * What the server offers, by the names that the protocol gives to it. The server answers `initialize` with these before
 * anything of what they stand for is loaded: nothing of core may be imported here but types.
 */

export const quickFixKind = CodeActionKind.QuickFix;
export const recalculateKind = 'source.recalculate.xxgkReport';
export const fixAllKind = `${CodeActionKind.SourceFixAll}.xxgkReport`;

/** What can be done with the cursor on a heading. */
export const headingKinds = [
  'refactor.move.xxgkReport.up',
  'refactor.move.xxgkReport.down',
  'refactor.rewrite.xxgkReport.renumber',
] as const;
export type HeadingKind = (typeof headingKinds)[number];

/** The kind of action that writes a table in a layout. */
export const kindsByLayout: Readonly<Record<Layout, string>> = {
  pipe: 'refactor.rewrite.xxgkReport.pipe',
  tsv: 'refactor.rewrite.xxgkReport.tsv',
  cells: 'refactor.rewrite.xxgkReport.cells',
};
export const rewriteKinds: readonly string[] = Object.values(kindsByLayout);

export const checkWorkspaceCommand = 'xxgkReport.checkWorkspace';
/** The commands that change a document. */
export const documentCommands = [
  'xxgkReport.recalculate',
  'xxgkReport.fixAll',
  'xxgkReport.fillBlanks',
  'xxgkReport.insertMissingSections',
] as const;
export type DocumentCommand = (typeof documentCommands)[number];

/** Characters behind which a title, a heading's words and a sub-heading's words begin. */
export const triggerCharacters: readonly string[] = ['《', '、', '（'];

/** Types that every editor knows; a total is a number, and more than that where `total` is mapped to something. */
export const legend: SemanticTokensLegend = { tokenTypes: ['property', 'type', 'number'], tokenModifiers: ['total'] };

// The editor of a document that a preview stands beside.
import {
  Range,
  Selection,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
  type TextEditor,
  type Uri,
} from 'vscode';
import type { Place } from './messages';

/** A visible editor of a document, if there is one. */
export function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

/** The editor of a document, opened in the first column where none shows it. */
export async function showEditor(uri: Uri, preserveFocus: boolean): Promise<TextEditor> {
  const shown = editorOf(uri);
  if (shown && preserveFocus) return shown;
  const document = shown?.document ?? (await workspace.openTextDocument(uri));
  return window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.One, preserveFocus });
}

/** Puts the cursor at a place, with the characters behind it selected; tells whether the editor scrolls for that. */
export async function reveal(uri: Uri, { line, character }: Place, length: number, focus: boolean): Promise<boolean> {
  const editor = await showEditor(uri, !focus);
  const selection = new Selection(line, character + length, line, character);
  const isInSight = editor.visibleRanges.some((range) => range.contains(selection));
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return !isInSight;
}

/** Shows a document from a line on, where an editor shows it at all; tells whether the editor scrolls for that. */
export function scrollEditor(uri: Uri, line: number): boolean {
  const whole = Math.floor(line);
  const editor = editorOf(uri);
  editor?.revealRange(new Range(whole, 0, whole + 1, 0), TextEditorRevealType.AtTop);
  return editor !== undefined && editor.visibleRanges[0]?.start.line !== whole;
}

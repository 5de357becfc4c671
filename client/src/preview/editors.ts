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

/** Puts the cursor at a place, with the characters behind it selected. */
export async function reveal(uri: Uri, { line, character }: Place, length: number, focus: boolean): Promise<void> {
  const editor = await showEditor(uri, !focus);
  editor.selection = new Selection(line, character + length, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows a document from a line on, where an editor shows it at all. */
export function scrollEditor(uri: Uri, line: number): void {
  const whole = Math.floor(line);
  editorOf(uri)?.revealRange(new Range(whole, 0, whole + 1, 0), TextEditorRevealType.AtTop);
}

import { window, type TextDocument } from 'vscode';

/**
 * The document in front of the user. Whoever clicks into the output, which to VS Code is a text editor too but one in
 * no column of the window, still has the document above it.
 */
export function activeDocument(): TextDocument | undefined {
  const active = window.activeTextEditor;
  if (!active || active.viewColumn !== undefined) return active?.document;
  const { viewColumn } = window.tabGroups.activeTabGroup;
  return window.visibleTextEditors.find((editor) => editor.viewColumn === viewColumn)?.document;
}

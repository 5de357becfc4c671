// The server's commands take the address of a document; VS Code calls them with whatever the menu at hand gives.
import { commands, Disposable, Uri, window, type Position } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeDocument } from './activeDocument';
import { messages } from './messages';

const onDocuments = [
  'xxgkReport.recalculate',
  'xxgkReport.fixAll',
  'xxgkReport.fillBlanks',
  'xxgkReport.insertMissingSections',
];

const onWorkspace = 'xxgkReport.checkWorkspace';

/**
 * Registered here and not by what the server says it can do: one of them may be what has activated the extension, which
 * need not wait for the server then. The commands do.
 */
export function registerServerCommands(client: BaseLanguageClient): Disposable {
  const execute = (command: string, args: readonly unknown[]): Promise<unknown> =>
    client.sendRequest('workspace/executeCommand', { command, arguments: args });
  return Disposable.from(
    commands.registerCommand(onWorkspace, () => execute(onWorkspace, [])),
    ...onDocuments.map((command) =>
      commands.registerCommand(command, (target: unknown, position: unknown) => {
        const uri = documentOf(target);
        if (uri !== undefined) return execute(command, [uri, position ?? cursorIn(uri)]);
        void window.showInformationMessage(messages.noActiveEditor);
        return undefined;
      }),
    ),
  );
}

/**
 * A code lens or a code action names its document, the menus of an editor give its address; others mean the active one.
 */
function documentOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  return (target instanceof Uri ? target : activeDocument()?.uri)?.toString();
}

/** Where the cursor stands in a document that is the active one: of several reports in it that one is meant. */
function cursorIn(uri: string): Position | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri ? editor.selection.active : undefined;
}

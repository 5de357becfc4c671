// The server's commands take the address of a document; VS Code calls them with whatever the menu at hand gives.
import { Uri, window } from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient';
import { messages } from './messages';

/** The one command that needs no document. */
const wholeWorkspace = 'xxgkReport.checkWorkspace';

export function executeOnActiveEditor(command: string, args: unknown[], next: ExecuteCommandSignature): unknown {
  const [target] = args;
  if (command === wholeWorkspace) return next(command, []);
  // A code lens or a code action names its document.
  if (typeof target === 'string') return next(command, args);
  // The menus of an editor give its address, the palette and key bindings give nothing.
  const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
  if (uri) return next(command, [uri.toString()]);
  void window.showInformationMessage(messages.noActiveEditor);
  return undefined;
}

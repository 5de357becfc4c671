// The documents that the suites work on, from a copy of the folder `workspace`.
import { commands, extensions, languages, Uri, window, workspace, type Diagnostic, type TextEditor } from 'vscode';

/** Its name makes it a report. */
export const report = '清源县2021年政府信息公开工作年度报告.txt';
/** Plain text, in which the server finds a report. */
export const draft = 'draft.txt';

export const extension = () => extensions.getExtension<void>('xxgk.xxgk-report');

export async function open(file: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open');
  return window.showTextDocument(Uri.joinPath(folder.uri, file));
}

export const closeAll = (): Thenable<unknown> => commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

/** What our server says about a document, as soon as that fulfils the condition. */
export function findings(uri: Uri, wanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'xxgk-report');
      if (!wanted(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = languages.onDidChangeDiagnostics(look);
    look();
  });
}

export const code = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

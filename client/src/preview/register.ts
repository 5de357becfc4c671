// The commands on previews. What they need is loaded when one of them is first called.
import { commands, Disposable, Uri, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeDocument } from '../activeDocument';
import { messages } from '../messages';
import type { PageState } from './messages';

const viewType = 'xxgkReport.preview';

/** Registers the commands of the preview; its code is loaded when one is first used. */
export function registerPreviews(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  let previews: ReturnType<typeof load> | undefined;
  const load = async () => {
    const { createPreviews } = await import('./previews');
    const created = createPreviews(viewType, context, client);
    context.subscriptions.push(created);
    return created;
  };
  const get = () => (previews ??= load());
  /** The document a menu names, else the one in front of the user. */
  const target = async (given: unknown): Promise<Uri | undefined> => {
    const uri = given instanceof Uri ? given : ((await get()).active ?? activeDocument()?.uri);
    if (!uri) void window.showInformationMessage(messages.noActiveEditor);
    return uri;
  };
  const on = (command: string, run: (uri: Uri) => unknown): Disposable =>
    commands.registerCommand(command, async (given: unknown) => {
      const uri = await target(given);
      if (uri) await run(uri);
    });
  return Disposable.from(
    on('xxgkReport.openPreview', async (uri) => (await get()).open(uri)),
    on('xxgkReport.exportHtml', async (uri) => (await get()).export(uri)),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: PageState | undefined) => (await get()).restore(panel, state),
    }),
  );
}

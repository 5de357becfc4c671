import { configFor, pathBelow, placesUpwards, type ConfigFile } from './configFiles';
import type { OpenDocument } from './documents';
import { DidChangeConfigurationNotification } from './library';
import type { Session } from './session';
import { ownSection, readSettings, withConfig, type Settings } from './settings';
import { texts } from './texts';

const section = 'xxgkReport';

/**
 * Where settings come from: given at the start, sent along with a change, or asked for, document by document; and the
 * configuration file nearest to the document.
 */
export interface Configuration {
  /** What is known without asking; a document is checked by it until the answer for it is there. */
  readonly known: (uri: string) => Settings;
  /** Settings sent by a client, for all documents. */
  readonly take: (settings: unknown) => void;
  /** Gives each document the settings that hold for it; tells the configuration files that they come from. */
  readonly applyTo: (documents: readonly OpenDocument[]) => Promise<readonly ConfigFile[]>;
  /** Asks to be told when settings change. */
  readonly watch: () => Promise<void>;
}

export function createConfiguration(session: Session): Configuration {
  const { connection, client, log } = session;
  const initial = ownSection(client.initialSettings);
  let sent: Record<string, unknown> = {};
  /** What the client answered last; it stays where it fails to answer once. */
  const answered = new WeakMap<OpenDocument, unknown>();
  const read = (answer: unknown, uri: string): [Settings, ConfigFile | undefined] => {
    const settings = readSettings({ ...initial, ...sent, ...ownSection(answer) }, log.warn);
    const file = configFor(uri, session);
    return file ? [withConfig(settings, file, pathBelow(file.uri, uri)), file] : [settings, undefined];
  };

  const ask = async (documents: readonly OpenDocument[]): Promise<void> => {
    if (!client.answersConfiguration) return;
    try {
      const items = documents.map(({ uri }) => ({ scopeUri: uri, section }));
      const answers: unknown = await connection.workspace.getConfiguration(items);
      documents.forEach((document, index) =>
        answered.set(document, Array.isArray(answers) ? (answers as unknown[])[index] : undefined),
      );
    } catch (error) {
      log.warn(texts.noConfiguration, { reason: String(error) });
    }
  };

  return {
    known: (uri) => read(undefined, uri)[0],
    take: (settings) => {
      sent = ownSection(settings);
    },
    applyTo: async (documents) => {
      if (documents.length === 0) return [];
      const places = new Set(documents.flatMap(({ uri }) => [...placesUpwards(uri)]));
      await Promise.all([ask(documents), session.files?.refreshConfigs?.([...places])]);
      const files = new Map<string, ConfigFile>();
      for (const document of documents) {
        // Read only now: a later call may have been answered before this one ends.
        const [settings, file] = read(answered.get(document), document.uri);
        document.settings = settings;
        if (file) files.set(file.uri, file);
      }
      return [...files.values()];
    },
    watch: async () => {
      if (!client.registersConfigurationChange) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
}

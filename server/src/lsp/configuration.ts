import { configFor, pathBelow, placesUpwards, type ConfigFile } from './configFiles';
import type { OpenDocument } from './documents';
import { DidChangeConfigurationNotification } from './library';
import type { Session } from './session';
import { ownSection, readSettings, withConfig, type Settings } from './settings';
import { texts } from './texts';

const section = 'xxgkReport';

/** In ms; a client that does not answer is to see something all the same. */
const longestWait = 1_000;

/**
 * Where settings come from: given at the start, sent along with a change, or asked for, document by document; and the
 * configuration file nearest to the document.
 */
export interface Configuration {
  /** What is likely to hold, without asking; a document is checked by it until the answer for it is there. */
  readonly likely: (uri: string) => Settings;
  /** Settings sent by a client, for all documents. */
  readonly take: (settings: unknown) => void;
  /** Gives each document the settings that hold for it; tells the configuration files that they come from. */
  readonly applyTo: (documents: readonly OpenDocument[]) => Promise<readonly ConfigFile[]>;
  /** Waits for the settings of a document that have been asked for. */
  readonly settled: (document: OpenDocument) => Promise<void>;
  /** Asks to be told when settings change. */
  readonly watch: () => Promise<void>;
}

export function createConfiguration(session: Session): Configuration {
  const { connection, client, log } = session;
  const initial = ownSection(client.initialSettings);
  let sent: Record<string, unknown> = {};
  /** What the client answered last; it stays where it fails to answer once. */
  const answered = new WeakMap<OpenDocument, unknown>();
  /** What it answered last for something in a folder or below it. */
  const answeredIn = new Map<string, unknown>();
  const likelyAnswer = (uri: string): unknown =>
    answeredIn.get(foldersOf(uri).find((each) => answeredIn.has(each)) ?? '');
  const pending = new WeakMap<OpenDocument, Promise<unknown>>();
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
      documents.forEach((document, index) => {
        const answer = Array.isArray(answers) ? (answers as unknown[])[index] : undefined;
        answered.set(document, answer);
        for (const folder of foldersOf(document.uri)) answeredIn.set(folder, answer);
      });
    } catch (error) {
      log.warn(texts.noConfiguration, { reason: String(error) });
    }
  };

  const applyTo: Configuration['applyTo'] = async (documents) => {
    if (documents.length === 0) return [];
    const places = new Set(documents.flatMap(({ uri }) => [...placesUpwards(uri)]));
    await Promise.all([ask(documents), session.files?.refreshConfigs?.([...places])]);
    const files = new Map<string, ConfigFile>();
    for (const document of documents) {
      const { uri } = document;
      // Read only now: a later call may have been answered before this one ends.
      const [settings, file] = read(answered.has(document) ? answered.get(document) : likelyAnswer(uri), uri);
      document.settings = settings;
      if (file) files.set(file.uri, file);
    }
    return [...files.values()];
  };

  return {
    likely: (uri) => read(likelyAnswer(uri), uri)[0],
    take: (settings) => {
      sent = ownSection(settings);
      answeredIn.clear();
    },
    applyTo: (documents) => {
      const files = applyTo(documents);
      for (const document of documents) pending.set(document, files);
      return files;
    },
    settled: async (document) => {
      const files = pending.get(document);
      if (!files) return;
      await Promise.race([files, new Promise((resolve) => setTimeout(resolve, longestWait))]);
      if (pending.get(document) === files) pending.delete(document);
    },
    watch: async () => {
      if (!client.registersConfigurationChange) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
}

/** The folders above a document, the nearest first, by the configurations in them; those without one have all but that. */
function foldersOf(uri: string): string[] {
  return [...placesUpwards(uri), ''];
}

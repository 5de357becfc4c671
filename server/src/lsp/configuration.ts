import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { OpenDocument } from './documents';
import type { Log } from './log';
import { ownSection, readSettings, type Settings } from './settings';
import { texts } from './texts';

const section = 'xxgkReport';

/** Where settings come from: given at the start, sent along with a change, or asked for, document by document. */
export interface Configuration {
  /** What is known without asking; a document is checked by it until the answer for it is there. */
  readonly known: () => Settings;
  /** Settings sent by a client, for all documents. */
  readonly take: (settings: unknown) => void;
  /** Gives each document the settings that hold for it. */
  readonly applyTo: (documents: readonly OpenDocument[]) => Promise<void>;
  /** Asks to be told when settings change. */
  readonly watch: () => Promise<void>;
}

export function createConfiguration(connection: Connection, client: Client, log: Log): Configuration {
  const initial = ownSection(client.initialSettings);
  let sent: Record<string, unknown> = {};
  const read = (answer: unknown): Settings => readSettings({ ...initial, ...sent, ...ownSection(answer) }, log.warn);

  const ask = async (documents: readonly OpenDocument[]): Promise<readonly unknown[]> => {
    if (!client.answersConfiguration) return [];
    try {
      const items = documents.map(({ uri }) => ({ scopeUri: uri, section }));
      const answers: unknown = await connection.workspace.getConfiguration(items);
      return Array.isArray(answers) ? (answers as unknown[]) : [];
    } catch (error) {
      log.warn(texts.noConfiguration, { reason: String(error) });
      return [];
    }
  };

  return {
    known: () => read(undefined),
    take: (settings) => {
      sent = ownSection(settings);
    },
    applyTo: async (documents) => {
      if (documents.length === 0) return;
      const answers = await ask(documents);
      documents.forEach((document, index) => {
        document.settings = read(answers[index]);
      });
    },
    watch: async () => {
      if (!client.registersConfigurationChange) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
}

import { isReportName } from '../core';
import { nameAt } from './addresses';
import type { Configuration } from './configuration';
import { OpenDocument } from './documents';
import type { Session } from './session';
import { inTurns } from './turns';

/** The files of the workspace that may hold reports, open or not. */
export interface WorkspaceFiles {
  /** Their addresses, in turns with what arrives meanwhile. */
  readonly uris: () => AsyncGenerator<string>;
  /** A file as it is open, else as it is on disk; nothing where it cannot be read. */
  readonly read: (uri: string) => Promise<OpenDocument | undefined>;
}

export function createWorkspaceFiles(session: Session, configuration: Configuration): WorkspaceFiles {
  const { documents, files } = session;
  return {
    async *uris() {
      for (const folder of await foldersOf(session)) yield* inTurns(files?.textsBelow(folder) ?? []);
    },
    async read(uri) {
      const open = documents.get(uri);
      const text = open ? undefined : await files?.readText(uri);
      if (text === undefined) return open;
      const languageId = isReportName(nameAt(uri)) ? 'xxgk-report' : 'plaintext';
      const document = new OpenDocument({ uri, languageId, version: 0, text }, configuration.likely(uri));
      await configuration.applyTo([document]);
      return document;
    },
  };
}

async function foldersOf({ connection, client }: Session): Promise<string[]> {
  if (!client.hasFolders) return client.rootUri === undefined ? [] : [client.rootUri];
  return ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
}

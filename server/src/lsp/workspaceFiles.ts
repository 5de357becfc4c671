import { isReportName } from '../core';
import { nameAt } from './addresses';
import type { Configuration } from './configuration';
import { OpenDocument } from './documents';
import type { Session } from './session';

/** The files of the workspace that may hold reports, open or not. */
export interface WorkspaceFiles {
  /** Their addresses. Now and then what has arrived meanwhile goes first: a key that was pressed, a wish to stop. */
  readonly uris: () => AsyncGenerator<string>;
  /** A file as it is open, else as it is on disk; nothing where it cannot be read. */
  readonly read: (uri: string) => Promise<OpenDocument | undefined>;
}

/** In ms; a key that is pressed meanwhile waits no longer. */
const longestTurn = 5;

export function createWorkspaceFiles(session: Session, configuration: Configuration): WorkspaceFiles {
  const { documents, files } = session;
  return {
    async *uris() {
      let since = performance.now();
      for (const folder of await foldersOf(session)) {
        for await (const uri of files?.textsBelow(folder) ?? []) {
          yield uri;
          if (performance.now() - since < longestTurn) continue;
          await others();
          since = performance.now();
        }
      }
    },
    async read(uri) {
      const open = documents.get(uri);
      const text = open ? undefined : await files?.readText(uri);
      if (text === undefined) return open;
      const languageId = isReportName(nameAt(uri)) ? 'xxgk-report' : 'plaintext';
      const document = new OpenDocument({ uri, languageId, version: 0, text }, configuration.known(uri));
      await configuration.applyTo([document]);
      return document;
    },
  };
}

async function foldersOf({ connection, client }: Session): Promise<string[]> {
  if (!client.hasFolders) return client.rootUri === undefined ? [] : [client.rootUri];
  return ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
}

function others(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

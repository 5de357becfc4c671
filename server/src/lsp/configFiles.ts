import { configName, readConfig, type Config, type ConfigProblem } from '../core';
import { searchedFiles } from '../searched';
import { decoded } from './addresses';
import { DidChangeWatchedFilesNotification } from './library';
import type { Session } from './session';

/** A configuration file as it now is: as the client has it open, else as it is on disk. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Whether a URI is that of a configuration file, by its name alone. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/** The configuration that holds for a document: the nearest upwards. Documents without a folder have none. */
export function configFor(uri: string, session: Session): ConfigFile | undefined {
  for (const place of placesUpwards(uri)) {
    const text = session.documents.get(place)?.text.text ?? session.files?.configText(place);
    if (text !== undefined) return { uri: place, text, ...readConfig(text) };
  }
  return undefined;
}

/** Asks to be told when a configuration file or what may hold reports comes, changes or goes. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.watchesFiles) return;
  const watchers = [`**/${configName}`, searchedFiles].map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Where the configuration of a document would be put: beside it. */
export function configBeside(uri: string): string | undefined {
  const [place] = placesUpwards(uri);
  return place;
}

/** The path of a document from the folder of a configuration above it, as the configuration names it. */
export function pathBelow(configUri: string, uri: string): string {
  return decoded(uri.slice(configUri.length - configName.length));
}

/** Where the configuration of a document may be, from its own folder upwards. */
export function* placesUpwards(uri: string): Generator<string> {
  const authority = uri.indexOf('://');
  if (authority < 0) return;
  const root = uri.indexOf('/', authority + 3);
  for (let end = uri.lastIndexOf('/'); root >= 0 && end >= root; end = uri.lastIndexOf('/', end - 1)) {
    yield uri.slice(0, end + 1) + configName;
  }
}

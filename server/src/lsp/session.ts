import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { OpenDocument } from './documents';
import type { Log } from './log';

/** What the platform gives to the server. */
export interface Host {
  /** The documentation page of a rule, where there is one. */
  readonly docsUri: (code: string) => string | undefined;
  /** None where the platform has no files of its own. */
  readonly files?: Files;
}

/** The files that the server can see, by itself or through its client. */
export interface Files {
  /** Whether files of the address's kind can be seen at all. */
  readonly reads: (uri: string) => boolean;
  /** Looks at configuration files anew, where they cannot be read when their text is asked for. */
  readonly refreshConfigs?: (uris: readonly string[]) => Promise<void>;
  readonly configText: (uri: string) => string | undefined;
  /** The text of a file without its byte order mark; nothing where there is none or it is no text. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Differs whenever the file does; nothing where there is none. */
  readonly stampOf: (uri: string) => Promise<string | undefined>;
  /** The files below a folder that may hold reports. */
  readonly textsBelow: (folder: string) => Iterable<string> | AsyncIterable<string>;
}

/** All that the handlers share from `initialize` on. */
export interface Session extends Host {
  readonly connection: Connection;
  readonly client: Client;
  readonly log: Log;
  readonly documents: ReadonlyMap<string, OpenDocument>;
}

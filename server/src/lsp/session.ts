import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { OpenDocument } from './documents';
import type { Log } from './log';

/** What the platform gives to the server. */
export interface Host {
  /** The documentation page of a rule, where there is one. */
  readonly docsUri: (code: string) => string | undefined;
}

/** All that the handlers share from `initialize` on. */
export interface Session extends Host {
  readonly connection: Connection;
  readonly client: Client;
  readonly log: Log;
  readonly documents: ReadonlyMap<string, OpenDocument>;
}

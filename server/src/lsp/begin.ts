import type { Connection } from 'vscode-languageserver';
import { reportFaultsTo } from '../core';
import { createWorkspaceCheck } from './checkWorkspace';
import type { Client } from './client';
import { createConfiguration } from './configuration';
import type { OpenDocument } from './documents';
import { createGuard } from './guard';
import { createLog } from './log';
import { createPreviews } from './preview';
import { answerRequests } from './requests';
import type { Host, Session } from './session';
import { followDocuments } from './synchronise';
import { createWorkspaceFiles } from './workspaceFiles';
import { createSymbolSearch } from './workspaceSymbol';

/** Follows the documents of a client that has introduced itself, and answers what it asks. */
export function begin(connection: Connection, client: Client, host: Host): void {
  const log = createLog(connection, client.locale);
  const documents = new Map<string, OpenDocument>();
  const session: Session = { ...host, connection, client, log, documents };
  const guard = createGuard(log);
  reportFaultsTo(log.fault);
  const configuration = createConfiguration(session);
  const workspaceFiles = createWorkspaceFiles(session, configuration);
  const workspace = createWorkspaceCheck(session, workspaceFiles);
  const symbols = createSymbolSearch(session, workspaceFiles);
  const previews = createPreviews(session);
  followDocuments({ session, documents, configuration, workspace, symbols, previews, guard });
  answerRequests(session, { configuration, previews, workspace, symbols, guard });
}

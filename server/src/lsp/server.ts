import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { reportFaultsTo } from '../core';
import { version } from '../version';
import { capabilitiesFor } from './capabilities';
import { readClient } from './client';
import { createWorkspaceCheck } from './checkWorkspace';
import { createConfiguration } from './configuration';
import type { OpenDocument } from './documents';
import { answerRequests } from './requests';
import { createGuard } from './guard';
import { createLog } from './log';
import { createPreviews } from './preview';
import type { Host, Session } from './session';
import { followDocuments } from './synchronise';
import { createWorkspaceFiles } from './workspaceFiles';
import { createSymbolSearch } from './workspaceSymbol';

/** Serves one client over a connection. Everything begins when the client has introduced itself. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => initialize(connection, host, params));
  connection.listen();
}

function initialize(connection: Connection, host: Host, params: InitializeParams): InitializeResult {
  const client = readClient(params);
  const log = createLog(connection, client.locale);
  const documents = new Map<string, OpenDocument>();
  const session: Session = { ...host, connection, client, log, documents };
  const guard = createGuard(log);
  reportFaultsTo(log.fault);
  const configuration = createConfiguration(session);
  const workspaceFiles = createWorkspaceFiles(session, configuration);
  const workspace = createWorkspaceCheck(session, workspaceFiles);
  const findSymbols = createSymbolSearch(session, workspaceFiles);
  const previews = createPreviews(session);
  followDocuments({ session, documents, configuration, workspace, previews, guard });
  answerRequests(session, { previews, workspace, findSymbols }, guard);
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'xxgk-report', version } };
}

import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ShowMessageParams,
} from 'vscode-languageserver/node';
import type { PreviewChangedParams, ReportsParams } from '../../../server/src/lsp/protocol';
import { server } from './build';
import { Inbox } from './inbox';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** Answers `workspace/configuration` for one document. */
  readonly configuration?: (uri: string) => unknown;
  /** Whether edits that the server asks for are applied. */
  readonly applies?: boolean;
  /** What Node runs; the server that was built unless told otherwise. */
  readonly command?: readonly string[];
  /** The folder that the client has open. */
  readonly rootUri?: string;
}

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: 'begin' | 'report' | 'end' };
}

/** A client of its own server process. */
export class Client {
  readonly published = new Inbox<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  readonly logged = new Inbox<LogMessageParams>('window/logMessage');
  readonly shown = new Inbox<ShowMessageParams>('window/showMessage');
  readonly edits = new Inbox<ApplyWorkspaceEditParams>('workspace/applyEdit');
  readonly reports = new Inbox<ReportsParams>('xxgkReport/reports');
  readonly previewsChanged = new Inbox<PreviewChangedParams>('xxgkReport/previewChanged');
  readonly progress = new Inbox<Progress>('$/progress');
  /** Requests of the server by their method. */
  readonly asked = new Inbox<string>('requests of the server');
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;

  private constructor(process: ChildProcess, connection: ProtocolConnection, initialized: InitializeResult) {
    this.process = process;
    this.connection = connection;
    this.initialized = initialized;
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const { capabilities = {}, initializationOptions, locale, rootUri = null, command = [server, '--stdio'] } = options;
    const process = spawn(globalThis.process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: globalThis.process.pid,
      rootUri,
      capabilities,
      initializationOptions,
      locale,
    });
    const client = new Client(process, connection, initialized);
    client.#listen(options);
    await connection.sendNotification('initialized', {});
    return client;
  }

  #listen({ configuration, rootUri, applies = true }: ClientOptions): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.published.add(params),
    );
    connection.onNotification('window/logMessage', (params: LogMessageParams) => this.logged.add(params));
    connection.onNotification('window/showMessage', (params: ShowMessageParams) => this.shown.add(params));
    connection.onNotification('xxgkReport/reports', (params: ReportsParams) => this.reports.add(params));
    connection.onNotification('xxgkReport/previewChanged', (params: PreviewChangedParams) =>
      this.previewsChanged.add(params),
    );
    connection.onRequest('workspace/workspaceFolders', () => [{ uri: rootUri, name: '' }]);
    connection.onNotification('$/progress', (params: Progress) => this.progress.add(params));
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      this.edits.add(params);
      return { applied: applies };
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) => {
      this.asked.add('workspace/configuration');
      return items.map(({ scopeUri }) => configuration?.(scopeUri) ?? null);
    });
    for (const method of [
      'client/registerCapability',
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
    ]) {
      connection.onRequest(method, () => {
        this.asked.add(method);
        return null;
      });
    }
  }

  /** All that was sent before has been dealt with when this returns; it goes through the same queue. */
  async settle(): Promise<void> {
    await this.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'file:///none' } });
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

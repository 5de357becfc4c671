import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { wrongTotal } from './support/drafts';

describe('pulled diagnostics', () => {
  let client: Client;
  let settings: unknown = null;
  before(async () => {
    client = await Client.start({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      },
      configuration: () => settings,
    });
  });
  after(() => client.stop());

  const pull = (document: ClientDocument, previousResultId?: string) =>
    document.request<DocumentDiagnosticReport>('textDocument/diagnostic', { previousResultId });

  const full = (report: DocumentDiagnosticReport) => {
    assert.equal(report.kind, 'full');
    return { codes: report.items.map(({ code }) => code), id: report.resultId };
  };

  it('are offered to clients that ask for them, which then get no others', async () => {
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      identifier: 'xxgk-report',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    const document = await ClientDocument.open(client, wrongTotal);
    assert.deepEqual(full(await pull(document)).codes, ['total/applicant']);
    assert.deepEqual(client.published.items, []);
  });

  it('are unchanged until the text changes', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const first = full(await pull(document));
    assert.deepEqual(await pull(document, first.id), { kind: 'unchanged', resultId: first.id });
    await document.replace('\t41\n', '\t40\n');
    const second = full(await pull(document, first.id));
    assert.deepEqual(second.codes, []);
    assert.notEqual(second.id, first.id);
  });

  it('are asked for again after settings have changed them', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const { id } = full(await pull(document));
    settings = { rules: { 'total/applicant': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.asked.take((method) => method === 'workspace/diagnostic/refresh');
    assert.deepEqual(full(await pull(document, id)).codes, []);
  });

  it('wait for the settings of a document that has just been opened, but not for ever', async () => {
    const neighbour = await ClientDocument.open(client, wrongTotal);
    settings = null;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(full(await pull(neighbour)).codes, ['total/applicant']);
    settings = { rules: { 'total/applicant': 'off' } };
    assert.deepEqual(full(await pull(await ClientDocument.open(client, wrongTotal))).codes, []);
    client.connection.onRequest('workspace/configuration', () => new Promise(() => {}));
    assert.deepEqual(full(await pull(await ClientDocument.open(client, wrongTotal))).codes, []);
  });

  it('are none for documents that are not open', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    await document.close();
    assert.deepEqual(full(await pull(document)).codes, []);
  });
});

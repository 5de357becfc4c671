import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { server } from './support/build';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { clean, wrongTotal } from './support/drafts';

const binary = Array.from({ length: 200_000 }, (_, index) => String.fromCharCode((index * 2654435761) & 0xffff)).join(
  '',
);

const garbage: Readonly<Record<string, string>> = {
  nothing: '',
  'binary data': binary,
  'lone surrogates': `${'\ud842'.repeat(1000)}\n一、总体情况\udfb7\n二、主动公开政府信息情况\ud83d\n`,
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('一、总体情况\n'),
  'a line of 10 MB': '一、总体情况'.repeat(1_750_000),
  'a line of 10 MB of digits in a report': clean.replace('\t31\t', `\t${'1'.repeat(10_000_000)}\t`),
  '100,000 headings': '一、总体情况\n'.repeat(100_000),
  '100,000 lines of cells': `${clean}${'\t0\n'.repeat(100_000)}`,
  '2,000 brackets': `一、总体情况\n${'（'.repeat(2000)}\n二、主动公开政府信息情况\n${'《'.repeat(2000)}`,
};

describe('robustness', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(async () => assert.equal(await client.stop(), 0));

  for (const [name, text] of Object.entries(garbage)) {
    it(`survives ${name}, and edits in it`, async () => {
      const document = await ClientDocument.open(client, text, 'xxgk-report');
      await document.diagnostics();
      await document.change({
        range: { start: document.positionAt(0), end: document.positionAt(0) },
        newText: '二、\n',
      });
      await document.diagnostics();
      const range = { start: { line: 0, character: 0 }, end: { line: 99_999_999, character: 0 } };
      for (const method of ['documentSymbol', 'foldingRange', 'codeLens']) {
        assert.ok(Array.isArray(await document.request(`textDocument/${method}`)), method);
      }
      assert.ok(
        Array.isArray(await document.request('textDocument/codeAction', { range, context: { diagnostics: [] } })),
      );
      await document.request('textDocument/hover', { position: { line: 1, character: 3 } });
      await document.close();
      assert.deepEqual(
        client.logged.items.filter(({ message }) => message.includes('内部错误')),
        [],
      );
    });
  }

  it('answers requests whose parameters make no sense', async () => {
    const { connection } = client;
    const methods = ['hover', 'documentSymbol', 'foldingRange', 'codeLens', 'codeAction', 'diagnostic'];
    for (const method of methods) {
      for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
        await connection.sendRequest(`textDocument/${method}`, params);
      }
    }
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      await connection.sendNotification(`textDocument/${method}`, {});
      await connection.sendNotification(`textDocument/${method}`, { textDocument: { uri: 'file:///x', text: 5 } });
    }
    await connection.sendRequest('workspace/executeCommand', { command: 'xxgkReport.recalculate' });
    await assert.rejects(connection.sendRequest('textDocument/nothing', {}));
  });

  it('goes on after requests that are taken back', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const cancelled = new CancellationTokenSource();
    const params = { textDocument: { uri: document.uri } };
    const answer = client.connection.sendRequest('textDocument/documentSymbol', params, cancelled.token);
    cancelled.cancel();
    await answer.catch(({ code }: { code: number }) => assert.equal(code, LSPErrorCodes.RequestCancelled));
    assert.equal((await document.diagnostics()).length, 1);
  });

  it('goes on after messages that are not JSON', async () => {
    for (const body of ['{', 'null', '[]', '7', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}']) {
      client.process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    const document = await ClientDocument.open(client, wrongTotal);
    assert.equal((await document.diagnostics()).length, 1);
  });

  it('links a diagnostic to the page of its rule where there is one', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-server-'));
    const program = path.join(folder, 'dist/server.js');
    const page = path.join(folder, 'docs/rules/total-applicant.md');
    mkdirSync(path.dirname(program));
    mkdirSync(path.dirname(page), { recursive: true });
    copyFileSync(server, program);
    writeFileSync(page, '# total/applicant\n');
    const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    const other = await Client.start({ command: [program, '--stdio'], capabilities });
    const found = async (text: string) => (await (await ClientDocument.open(other, text)).diagnostics())[0];
    assert.deepEqual((await found(wrongTotal))!.codeDescription, { href: pathToFileURL(page).href });
    assert.equal((await found(clean.replace('六、其他', '七、其他')))!.codeDescription, undefined);
    await other.stop();
    rmSync(folder, { recursive: true });
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { Client, type ClientOptions } from './support/client';
import { applied, ClientDocument } from './support/document';
import { clean, wrongTotal } from './support/drafts';
import { Folder } from './support/folder';

const name = '.xxgk-report.json';
const off = '{ "rules": { "total/applicant": "off" } }';
const modern = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};
const watches = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

describe('configuration file', () => {
  let client: Client;
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(async () => {
    folder.remove();
    await client.stop();
  });

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start(options);
  };
  const open = (file: string, text: string, languageId?: string) =>
    ClientDocument.open(client, text, languageId, folder.uriOf(file));
  const codes = async (document: ClientDocument) => (await document.diagnostics()).map(({ code }) => code);
  const changed = (file: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf(file), type: 2 }],
    });
  const ignoreActions = async (document: ClientDocument) => {
    const [diagnostic] = await document.diagnostics();
    const context = { diagnostics: [diagnostic], only: ['quickfix'] };
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
      range: diagnostic!.range,
      context,
    });
    return actions.filter(({ title }) => title.startsWith('忽略此处'));
  };

  it('holds from the first findings on, for its folder and those in it, the nearest alone', async () => {
    await start();
    folder.write(name, off);
    assert.deepEqual(await codes(await open('清源县/年报.txt', wrongTotal, 'xxgk-report')), []);
    folder.write(`青禾县/${name}`, '{}');
    assert.deepEqual(await codes(await open('青禾县/年报.txt', wrongTotal)), ['total/applicant']);
  });

  it('is no folder and no pipe, which would never end', async function () {
    await start();
    const place = fileURLToPath(folder.uriOf(name));
    mkdirSync(place);
    assert.deepEqual(await codes(await open('甲.txt', wrongTotal)), ['total/applicant']);
    rmdirSync(place);
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [place]);
    assert.deepEqual(await codes(await open('乙.txt', wrongTotal)), ['total/applicant']);
  });

  it('gives way to the settings of the editor', async () => {
    await start({ initializationOptions: { rules: { 'total/applicant': 'hint' } } });
    folder.write(name, off);
    const [{ severity } = {}] = await (await open('年报.txt', wrongTotal)).diagnostics();
    assert.equal(severity, 4);
  });

  it('is read again when it changes', async () => {
    await start({ capabilities: watches });
    await client.asked.take((method) => method === 'client/registerCapability');
    const document = await open('年报.txt', wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    folder.write(name, off);
    await changed(name);
    assert.deepEqual(await codes(document), []);
    folder.write(name, '{');
    await changed(name);
    assert.deepEqual(await codes(document), ['total/applicant']);
    const { message } = await client.logged.take();
    assert.match(message, /\.xxgk-report\.json:1:2：JSON 语法有误/);
  });

  it('counts as it is open, not as it is on disk, and tells what is wrong with it', async () => {
    await start();
    folder.write(name, off);
    const config = await open(name, '{ "rules": { "total/aplicant": "off" } }', 'json');
    const [problem] = await config.diagnostics();
    assert.equal(config.at(problem!.range), '"total/aplicant"');
    assert.match(problem!.message as string, /是否应为“total\/applicant”/);
    const document = await open('年报.txt', wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    await config.replace('aplicant', 'applicant');
    assert.deepEqual(await codes(document), []);
    await config.replace('"off"', '"error"');
    assert.deepEqual(await codes(document), ['total/applicant']);
    await config.close();
    assert.deepEqual(await codes(document), []);
  });

  it('is made beside the report by “ignore here”, and the finding goes', async () => {
    await start({ capabilities: modern });
    const document = await open('青禾县年报.txt', wrongTotal);
    const [action, ...others] = await ignoreActions(document);
    assert.deepEqual(others, []);
    assert.equal(action!.title, '忽略此处（total/applicant）');
    const [create, change] = action!.edit!.documentChanges!;
    const uri = folder.uriOf(name);
    assert.deepEqual(create, { kind: 'create', uri, options: { ignoreIfExists: true } });
    const { textDocument, edits } = change as TextDocumentEdit;
    assert.deepEqual(textDocument, { uri, version: null });
    const written = applied('', edits as TextEdit[]);
    const { ignore } = JSON.parse(written) as { ignore: object[] };
    assert.deepEqual(ignore, [
      {
        code: 'total/applicant',
        file: '青禾县年报.txt',
        section: 'requests',
        row: 'received',
        column: 'total',
        reason: '',
      },
    ]);
    await open(name, written, 'jsonc');
    assert.deepEqual(await codes(document), []);
  });

  it('ignores a finding in a report whose lines were joined', async () => {
    await start({ capabilities: modern });
    folder.write(name, '{\n  "rules": {}\n}\n');
    const document = await open('一行.txt', `来源：青禾县人民政府\n${wrongTotal.replaceAll('\n', ' ')}`);
    const before = await document.diagnostics();
    const place = before.find(({ code }) => code === 'total/applicant')!;
    const context = { diagnostics: [place], only: ['quickfix'] };
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', { range: place.range, context });
    const action = actions.find(({ title }) => title === '忽略此处（total/applicant）')!;
    assert.deepEqual(action.diagnostics![0]!.range, place.range);
    const [change] = action.edit!.documentChanges!;
    const { edits } = change as TextDocumentEdit;
    await open(name, applied('{\n  "rules": {}\n}\n', edits as TextEdit[]), 'jsonc');
    assert.deepEqual(
      await codes(document),
      before.map(({ code }) => code).filter((code) => code !== 'total/applicant'),
    );
  });

  it('takes one more entry as it is written, by any client', async () => {
    await start();
    folder.write(name, '{\r\n  "ignore": [] // 暂无\r\n}\r\n');
    const [action] = await ignoreActions(await open('年报.txt', wrongTotal));
    const edits = action!.edit!.changes![folder.uriOf(name)]!;
    const written = applied('{\r\n  "ignore": [] // 暂无\r\n}\r\n', edits);
    assert.match(written, /^\{\r\n {2}"ignore": \[\r\n {4}\{\r\n {6}"code": "total\/applicant",/);
    assert.match(written, /\] \/\/ 暂无\r\n\}\r\n$/);
    assert.equal(written.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('is not offered where it could not be put', async () => {
    await start();
    assert.deepEqual(await ignoreActions(await open('年报.txt', wrongTotal)), [], 'the client makes no files');
    folder.write(name, '[');
    assert.deepEqual(await ignoreActions(await open('年报二.txt', wrongTotal)), [], 'it is no configuration');
    await client.stop();
    await start({ capabilities: modern });
    const untitled = await ClientDocument.open(client, wrongTotal, 'xxgk-report', 'untitled:Untitled-1');
    assert.deepEqual(await ignoreActions(untitled), []);
    const remote = await ClientDocument.open(client, wrongTotal, 'xxgk-report', 'vscode-vfs://host/年报.txt');
    assert.deepEqual(await ignoreActions(remote), []);
  });

  it('shows an entry that has nothing left to ignore', async () => {
    await start();
    const entry = '{ "code": "total/applicant", "row": "received" }';
    const config = await open(name, `{ "ignore": [${entry}] }`, 'json');
    assert.deepEqual(await config.diagnostics(), []);
    const document = await open('年报.txt', wrongTotal, 'xxgk-report');
    assert.deepEqual(await codes(document), []);
    await document.setText(clean);
    const [stale, ...others] = await config.diagnostics();
    assert.deepEqual(others, []);
    assert.deepEqual([config.at(stale!.range), stale!.severity], [entry, 3]);
    await document.setText(wrongTotal);
    assert.deepEqual(await config.diagnostics(), []);
    await document.setText(clean);
    assert.equal((await config.diagnostics()).length, 1);
    await document.close();
    assert.deepEqual(await config.diagnostics(), [], 'of a report that is closed nothing is known');
  });
});

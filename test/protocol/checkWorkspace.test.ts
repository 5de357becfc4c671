import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, type ClientOptions } from './support/client';
import { ClientDocument } from './support/document';
import { clean, wrongTotal } from './support/drafts';
import { Folder } from './support/folder';

describe('checking the workspace', () => {
  let client: Client;
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('便条.txt', '便条');
    folder.write('说明.json', wrongTotal);
    folder.write('node_modules/包/年报.txt', wrongTotal);
  });
  afterEach(async () => {
    folder.remove();
    await client.stop();
  });

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start({ rootUri: folder.uri, ...options });
  };
  const check = async () => {
    await client.connection.sendRequest('workspace/executeCommand', { command: 'xxgkReport.checkWorkspace' });
    return (await client.shown.take()).message;
  };
  const published = () =>
    client.published.items.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]);

  it('shows what is found in files that are not open, and says how much it was', async () => {
    await start();
    const wrong = folder.write('清源县/年报.txt', wrongTotal);
    folder.write('青禾县/年报.md', clean);
    assert.equal(await check(), '已检查 3 个文件，其中年报 2 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('reads files in every encoding that drafts come in', async () => {
    await start();
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrongTotal, 'utf16le')]);
    const wrong = folder.write('记事本.txt', marked);
    assert.equal(await check(), '已检查 2 个文件，其中年报 1 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('reads no file that is larger than any collection of reports', async () => {
    await start();
    folder.write('日志.txt', Buffer.alloc(65 * 2 ** 20, 'a'));
    assert.equal(await check(), '已检查 1 个文件，其中年报 0 份：0 处错误，0 处警告。');
  });

  it('knows a report by the name of its file where plain text is left alone', async () => {
    const named = folder.write('青禾县政府信息公开工作年度报告.txt', wrongTotal);
    folder.write('其他.txt', wrongTotal);
    await start({ initializationOptions: { plainText: false } });
    assert.equal(await check(), '已检查 3 个文件，其中年报 1 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[named, ['total/applicant']]]);
  });

  it('reads the folders, the settings and the configuration files that there are', async () => {
    const wrong = folder.write('清源县/年报.txt', wrongTotal);
    folder.write('青禾县/年报.txt', wrongTotal);
    folder.write('青禾县/.xxgk-report.json', '{ "rules": { "total/applicant": "off" } }');
    await start({
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      configuration: () => ({ rules: { 'total/applicant': 'warning' } }),
    });
    folder.write('青禾县/.xxgk-report.json', '{ "ignore": [{ "code": "total/applicant" }] }');
    assert.equal(await check(), '已检查 3 个文件，其中年报 2 份：0 处错误，1 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('shows what a file holds now, when it has changed, has gone or is right at the next time', async () => {
    await start();
    const uris = ['一', '二', '三'].map((name) => folder.write(`${name}.txt`, wrongTotal));
    const [first, second, third] = uris as [string, string, string];
    const change = (uri: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    const shows = (uri: string, ...codes: string[]) =>
      client.published.take(
        (params) => params.uri === uri && params.diagnostics.map(({ code }) => code).join() === codes.join(),
      );
    await check();
    folder.write('一.txt', clean);
    await change(first, 2);
    await shows(first);
    folder.write('一.txt', wrongTotal);
    await change(first, 2);
    await shows(first, 'total/applicant');
    rmSync(fileURLToPath(second));
    await change(second, 3);
    await shows(second);
    folder.write('三.txt', clean);
    await change(folder.write('四.txt', wrongTotal), 1);
    assert.equal(await check(), '已检查 4 个文件，其中年报 3 份：2 处错误，0 处警告。');
    await shows(third);
  });

  it('leaves a file to its editor while that is open, and shows it again after that', async () => {
    await start();
    const uri = folder.write('一.txt', wrongTotal);
    await check();
    assert.equal((await client.published.take()).uri, uri);
    const document = await ClientDocument.open(client, wrongTotal, 'plaintext', uri);
    assert.deepEqual((await client.published.take(({ version }) => version === undefined)).diagnostics, []);
    assert.equal((await document.diagnostics()).length, 1);
    await document.replace('\t41\n', '\t40\n');
    assert.equal((await document.diagnostics()).length, 0);
    await document.close();
    assert.equal((await client.published.take(({ diagnostics }) => diagnostics.length > 0)).uri, uri);
  });

  it('checks again what it has checked when a configuration or the settings change', async () => {
    await start();
    const uri = folder.write('甲/一.txt', wrongTotal);
    await check();
    const severity = async () => {
      const { diagnostics } = await client.published.take((params) => params.uri === uri);
      return diagnostics.map((each) => each.severity);
    };
    assert.deepEqual(await severity(), [1]);
    const config = folder.write('甲/.xxgk-report.json', '{ "rules": { "total/applicant": "off" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: config, type: 1 }],
    });
    assert.deepEqual(await severity(), []);
    const settings = { rules: { 'total/applicant': 'warning' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(await severity(), [2]);
  });

  it('shows how far it is, and stops when it is told to', async () => {
    for (let count = 0; count < 200; count++) folder.write(`${count}.txt`, wrongTotal);
    await start({ capabilities: { window: { workDoneProgress: true } } });
    const answer = check();
    const { token } = await client.progress.take(({ value }) => value.kind === 'report');
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    const said = await answer;
    assert.match(said, /^检查已停止。已检查 \d+ 个文件/);
    assert.ok(Number(/\d+/.exec(said)![0]) < 200);
    await client.progress.take(({ value }) => value.kind === 'end');
  });
});
